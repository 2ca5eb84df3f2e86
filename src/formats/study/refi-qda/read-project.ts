/** Project files (.qdpx) and codebooks (.qdc) of any program that keeps REFI-QDA: bytes in, a project with what could not be taken. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { withLineFeeds } from '../../../core/study/interviews/line-ends.ts'
import { readXml, type XmlElement } from '../packed/xml-tree.ts'
import { openZip, usualLimits, type Zip, type ZipLimits, type ZipRefusal } from '../packed/zip.ts'
import { guidOf } from './guids.ts'
import {
  emptyProject,
  type QdaLink,
  type QdaNote,
  type QdaProject,
  type QdaUser,
  type Warning,
} from './project.ts'
import { ownGuid, readCodes, readSets } from './read-codes.ts'
import { readSources, type ReadSource } from './read-sources.ts'
import { rawTextOf } from './read-texts.ts'
import { readCases, readValues, readVariables } from './read-values.ts'
import {
  attributeOf,
  childOf,
  childrenOf,
  descriptionOf,
  refsOf,
  tellUnknown,
  warn,
  wholeOf,
  type Reading,
} from './reading.ts'

export type ReadProject = { readonly project: QdaProject; readonly warnings: readonly Warning[] }

/** Reads a project. Refused: no archive, no or several `.qde` at its root, XML that is broken or no project. */
export const readProject = (bytes: Uint8Array, limits: ZipLimits = usualLimits): Result<ReadProject> => {
  const zip = openZip(bytes, limits)
  if (!zip.ok) return zip
  const inner = zip.value.files.map(({ name }) => name).filter((name) => /^[^/]+\.qde$/i.test(name))
  const [only] = inner
  if (only === undefined) return refuse('refi.noProject', {})
  if (inner.length > 1) return refuse('refi.severalProjects', { files: inner.join(', ') })
  const xml = zip.value.read(only)
  if (!xml.ok) return xml
  const root = readXml(xml.value)
  if (!root.ok) return root
  return isOf(root.value, 'Project') ? projectOf(root.value, zip.value) : refuse('refi.noProject', {})
}

/** Reads a codebook as a project that has nothing else. Refused: XML that is broken or no codebook. */
export const readCodebook = (bytes: Uint8Array): Result<ReadProject> => {
  const root = readXml(bytes)
  if (!root.ok) return root
  if (!isOf(root.value, 'CodeBook')) return refuse('refi.noCodebook', {})
  const reading = newReading(root.value)
  tellUnknown(reading, root.value, ['Codes', 'Sets'])
  const codes = readCodes(reading, childOf(root.value, 'Codes'))
  const sets = readSets(reading, childOf(root.value, 'Sets'))
  return ok({ project: { ...emptyProject, origin: reading.origin, codes, sets }, warnings: reading.warnings })
}

/** Older drafts of the standard have another number at the end of the namespace. */
const isOf = ({ name, space }: XmlElement, root: string): boolean =>
  name === root && (space === '' || /^urn:QDA-XML:(project|codebook):/i.test(space))

const newReading = (root: XmlElement): Reading => {
  const reading: Reading = { warnings: [], origin: attributeOf(root, 'origin').trim(), taken: new Set() }
  if (!root.space.endsWith(':1.0')) warn(reading, 'refi.otherVersion', { space: root.space })
  return reading
}

const parts = [
  ...['Users', 'CodeBook', 'Variables', 'Cases', 'Sources', 'Notes', 'Links', 'Sets', 'Graphs'],
  ...['Description', 'NoteRef'],
]

const projectOf = (root: XmlElement, zip: Zip): Result<ReadProject> => {
  const reading = newReading(root)
  tellUnknown(reading, root, parts)
  const sources = readSources(reading, childOf(root, 'Sources'), zip)
  if (!sources.ok) return sources
  const notes = readNotes(reading, childOf(root, 'Notes'), { zip, sources: sources.value })
  if (!notes.ok) return notes
  const graphs = childrenOf(childOf(root, 'Graphs'), 'Graph').length
  if (graphs > 0) warn(reading, 'refi.graphsLeft', { graphs })
  const project: QdaProject = {
    ...{ name: attributeOf(root, 'name').trim(), origin: reading.origin, description: descriptionOf(root) },
    users: readUsers(reading, childOf(root, 'Users')),
    codes: readCodes(reading, childOf(childOf(root, 'CodeBook'), 'Codes')),
    variables: readVariables(reading, childOf(root, 'Variables')),
    cases: readCases(reading, childOf(root, 'Cases')),
    sources: sources.value.map(({ source }) => source),
    notes: notes.value,
    links: readLinks(reading, childOf(root, 'Links')),
    sets: readSets(reading, childOf(root, 'Sets')),
    noteRefs: refsOf(reading, root, 'NoteRef'),
  }
  return ok({ project, warnings: reading.warnings })
}

const readUsers = (reading: Reading, users: XmlElement | undefined): readonly QdaUser[] =>
  childrenOf(users, 'User').map((element) => ({
    guid: ownGuid(reading, element),
    name: attributeOf(element, 'name').trim(),
    id: attributeOf(element, 'id').trim(),
  }))

/** A note is a text like a source; what is coded in it has no place with us, and is told. */
const readNotes = (
  reading: Reading,
  notes: XmlElement | undefined,
  { zip, sources }: { readonly zip: Zip; readonly sources: readonly ReadSource[] },
): Result<readonly QdaNote[], ZipRefusal> => {
  const read: QdaNote[] = []
  for (const element of childrenOf(notes, 'Note')) {
    const raw = rawTextOf(reading, element, zip)
    if (!raw.ok) return raw
    const name = attributeOf(element, 'name').trim()
    const guid = ownGuid(reading, element)
    if (!raw.value && attributeOf(element, 'richTextPath') + attributeOf(element, 'plainTextPath') !== '')
      warn(reading, 'refi.noteAbsent', { note: name, line: element.line })
    const selections = childrenOf(element, 'PlainTextSelection')
    const codings = [element, ...selections].reduce((sum, one) => sum + childrenOf(one, 'Coding').length, 0)
    if (codings > 0) warn(reading, 'refi.noteCodings', { note: name, codings })
    readValues(reading, element).forEach(() => warn(reading, 'refi.noteValue', { note: name }))
    const text = withLineFeeds(raw.value?.text ?? '')
    const referring = sources.find(({ source }) => source.notes.includes(guid))
    const place = codings === 0 ? placeOf(selections[0], referring) : null
    read.push({ guid, name, text, description: descriptionOf(element), place })
  }
  return ok(read)
}

const placeOf = (selection: XmlElement | undefined, referring: ReadSource | undefined): QdaNote['place'] => {
  if (!selection || !referring) return null
  const from = wholeOf(selection, 'startPosition')
  const to = wholeOf(selection, 'endPosition')
  if (from === undefined || to === undefined) return null
  const placed = referring.counted.place({ from, to })
  return { from: placed.from, to: placed.to }
}

const readLinks = (reading: Reading, links: XmlElement | undefined): readonly QdaLink[] =>
  childrenOf(links, 'Link').map((element) => ({
    guid: ownGuid(reading, element),
    name: attributeOf(element, 'name').trim(),
    origin: guidOf(element.attributes.get('originGUID')) ?? null,
    target: guidOf(element.attributes.get('targetGUID')) ?? null,
    notes: refsOf(reading, element, 'NoteRef'),
  }))
