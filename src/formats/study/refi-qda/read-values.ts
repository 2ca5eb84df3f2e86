/** Variables, their values, and cases. */
import type { XmlElement } from '../packed/xml-tree.ts'
import { guidOf } from './guids.ts'
import { valueTypes, type QdaCase, type QdaValue, type QdaVariable, type ValueType } from './project.ts'
import { ownGuid } from './read-codes.ts'
import {
  attributeOf,
  childOf,
  childrenOf,
  descriptionOf,
  refsOf,
  tellUnknown,
  warn,
  type Reading,
} from './reading.ts'

export const readVariables = (reading: Reading, variables: XmlElement | undefined): readonly QdaVariable[] =>
  childrenOf(variables, 'Variable').map((element) => ({
    guid: ownGuid(reading, element),
    name: attributeOf(element, 'name').trim(),
    type: typeOf(attributeOf(element, 'typeOfVariable').trim()) ?? 'Text',
    description: descriptionOf(element),
  }))

const typeOf = (text: string): ValueType | undefined => valueTypes.find((type) => type === text)

export const readValues = (reading: Reading, element: XmlElement): readonly QdaValue[] =>
  childrenOf(element, 'VariableValue').flatMap((value) => {
    const variable = guidOf(childOf(value, 'VariableRef')?.attributes.get('targetGUID'))
    if (variable === undefined) {
      warn(reading, 'refi.badReference', { element: 'VariableValue', line: value.line })
      return []
    }
    const given = value.children.find(({ name }) => name.endsWith('Value'))
    const type = typeOf(given?.name.replace(/Value$/, '') ?? '') ?? 'Text'
    return [{ variable, type, value: given ? textOfValue(type, given.text) : null }]
  })

/** Text stays as it is; figures and days come without spaces around them. */
const textOfValue = (type: ValueType, text: string): string => (type === 'Text' ? text : text.trim())

export const readCases = (reading: Reading, cases: XmlElement | undefined): readonly QdaCase[] =>
  childrenOf(cases, 'Case').map((element) => {
    tellUnknown(reading, element, ['Description', 'CodeRef', 'VariableValue', 'SourceRef', 'SelectionRef'])
    return {
      guid: ownGuid(reading, element),
      name: attributeOf(element, 'name').trim(),
      description: descriptionOf(element),
      codes: refsOf(reading, element, 'CodeRef'),
      values: readValues(reading, element),
      sources: refsOf(reading, element, 'SourceRef'),
      selections: refsOf(reading, element, 'SelectionRef'),
    }
  })
