/** Codes as they nest, codable parents too, and sets: the same in projects and in codebooks. */
import type { XmlElement } from '../packed/xml-tree.ts'
import { derivedGuid, guidOf } from './guids.ts'
import type { Guid, QdaCode, QdaSet } from './project.ts'
import { attributeOf, childrenOf, descriptionOf, refsOf, tellUnknown, warn, type Reading } from './reading.ts'

export const readCodes = (reading: Reading, codes: XmlElement | undefined): readonly QdaCode[] =>
  childrenOf(codes, 'Code').map((element) => readCode(reading, element))

const readCode = (reading: Reading, element: XmlElement): QdaCode => {
  tellUnknown(reading, element, ['Description', 'NoteRef', 'Code'])
  return {
    guid: ownGuid(reading, element),
    name: attributeOf(element, 'name').trim(),
    isCodable: !/^(false|0)$/i.test(attributeOf(element, 'isCodable').trim()),
    color: colorOf(attributeOf(element, 'color')),
    description: descriptionOf(element),
    notes: refsOf(reading, element, 'NoteRef'),
    codes: readCodes(reading, element),
  }
}

/** An element's id; one that is missing, no id, or taken already, is told and made from its place. */
export const ownGuid = (reading: Reading, element: XmlElement): Guid => {
  const given = guidOf(element.attributes.get('guid'))
  if (given !== undefined && take(reading, element, given)) return given
  const code = given === undefined ? 'refi.noGuid' : 'refi.guidTwice'
  warn(reading, code, { element: element.name, name: attributeOf(element, 'name'), line: element.line })
  const made = derivedGuid('read', element.name, String(reading.taken.size), String(element.line))
  take(reading, element, made)
  return made
}

/** Different kinds may share an id: NVivo gives a case's own to the codings that stand for it. */
const take = ({ taken }: Reading, { name }: XmlElement, guid: Guid): boolean => {
  const key = `${name} ${guid}`
  const isFree = !taken.has(key)
  taken.add(key)
  return isFree
}

const colorOf = (text: string): string | null => {
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text.trim().toLowerCase())?.[1]
  if (digits === undefined) return null
  return digits.length === 6 ? `#${digits}` : `#${[...digits].map((digit) => digit + digit).join('')}`
}

export const readSets = (reading: Reading, sets: XmlElement | undefined): readonly QdaSet[] =>
  childrenOf(sets, 'Set').map((element) => {
    tellUnknown(reading, element, ['Description', 'MemberCode', 'MemberSource', 'MemberNote'])
    return {
      guid: ownGuid(reading, element),
      name: attributeOf(element, 'name').trim(),
      description: descriptionOf(element),
      codes: codesOf(reading, element),
      sources: refsOf(reading, element, 'MemberSource'),
      notes: refsOf(reading, element, 'MemberNote'),
    }
  })

/** A codebook's members have `guid`, a project's `targetGUID`. */
const codesOf = (reading: Reading, set: XmlElement): readonly Guid[] =>
  childrenOf(set, 'MemberCode').flatMap((member) => {
    const guid = guidOf(member.attributes.get('targetGUID') ?? member.attributes.get('guid'))
    if (guid === undefined) warn(reading, 'refi.badReference', { element: 'MemberCode', line: member.line })
    return guid ?? []
  })
