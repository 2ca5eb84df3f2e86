/** What readers of project files share: an element's parts by name, and a place for warnings. */
import type { XmlElement } from '../packed/xml-tree.ts'
import { guidOf } from './guids.ts'
import type { Guid, Warning } from './project.ts'

export type Reading = {
  readonly warnings: Warning[]
  readonly origin: string
  /** Ids that elements of a name have taken, `Code 6099e4a5-…`. */
  readonly taken: Set<string>
}

export const warn = ({ warnings }: Reading, code: string, figures: Warning['figures'] = {}): void => {
  warnings.push({ code, figures })
}

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name)

export const attributeOf = (element: XmlElement, name: string): string => element.attributes.get(name) ?? ''

/** The text of `Description`, with LF and without spaces around it. */
export const descriptionOf = (element: XmlElement): string =>
  (childOf(element, 'Description')?.text ?? '').trim()

/** The ids that children of a name refer to; one that is no id is told. */
export const refsOf = (reading: Reading, element: XmlElement, name: string): readonly Guid[] =>
  childrenOf(element, name).flatMap((child) => {
    const guid = guidOf(child.attributes.get('targetGUID'))
    if (guid === undefined) warn(reading, 'refi.badReference', { element: name, line: child.line })
    return guid ?? []
  })

/** A whole number of an attribute, as programs write it; nothing where it is none. */
export const wholeOf = (element: XmlElement, name: string): number | undefined => {
  const text = attributeOf(element, name).trim()
  return /^[+-]?\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** Children that the standard does not know here are told once for each name. */
export const tellUnknown = (reading: Reading, element: XmlElement, known: readonly string[]): void => {
  const names = new Set(element.children.map(({ name }) => name).filter((name) => !known.includes(name)))
  for (const name of names)
    warn(reading, 'refi.unknownElement', { element: name, within: element.name, line: element.line })
}
