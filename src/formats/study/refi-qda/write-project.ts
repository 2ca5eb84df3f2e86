/**
 * Projects and codebooks as other programs read them: strictly by the schema, the same bytes for the same project.
 * Nobody's name goes out, no day, no folder: coders are numbered, and sources are called by their ids.
 */
import { xmlElement, xmlOpening, xmlText, xmlValue } from '../packed/xml-text.ts'
import { writeZip } from '../packed/written-zip.ts'
import type {
  Guid,
  QdaCase,
  QdaCode,
  QdaCoding,
  QdaNote,
  QdaProject,
  QdaSelection,
  QdaSet,
  QdaSource,
  ValueType,
} from './project.ts'
import { typesOf, valueXml } from './write-values.ts'

const head = '<?xml version="1.0" encoding="utf-8"?>\n'
const origin = 'Chinu'

/** A `.qdpx` archive: `project.qde`, and one text file for each source. */
export const writeProject = (project: QdaProject): Promise<Uint8Array<ArrayBuffer>> =>
  writeZip([
    { name: 'project.qde', pieces: projectPieces(project) },
    ...project.sources.map(({ guid, text }) => ({
      ...{ name: `sources/${guid}.txt`, pieces: [markedText(text)] },
    })),
  ])

/** A `.qdc` codebook. The schema wants one code at least: whoever calls looks before. */
export const writeCodebook = (codes: readonly QdaCode[], sets: readonly QdaSet[] = []): Uint8Array => {
  const setsXml = sets.map(({ guid, name, description, codes: members }) =>
    xmlElement(
      'Set',
      { guid, name },
      descriptionXml(description),
      ...members.map((member) => xmlElement('MemberCode', { guid: member })),
    ),
  )
  const inner = [
    xmlElement('Codes', {}, ...codes.map((code) => codeXml({ code, withNotes: false }))),
    section('Sets', setsXml),
  ]
  const text = xmlElement('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin }, ...inner)
  return new TextEncoder().encode(`${head}${text}\n`)
}

/** A reader takes one byte order mark off: a text that begins with one gets another before it. */
const markedText = (text: string): string => (text.startsWith('\uFEFF') ? `\uFEFF${text}` : text)

/** The XML of a project alone. */
export const projectXml = (project: QdaProject): string => [...projectPieces(project)].join('')

/** The same piece by piece, each source for itself: what is made already is packed while the next is made. */
function* projectPieces(project: QdaProject): Iterable<string> {
  const types = typesOf(project)
  const { users, codes, variables, cases, sources, notes, links, sets } = project
  const attributes = { xmlns: 'urn:QDA-XML:project:1.0', name: project.name, origin }
  yield `${head}${xmlOpening('Project', attributes)}>`
  yield* [
    section(
      'Users',
      users.map(({ guid }, place) => xmlElement('User', { guid, name: `Coder ${place + 1}` })),
    ),
    section('CodeBook', [
      section(
        'Codes',
        codes.map((code) => codeXml({ code, withNotes: true })),
      ),
    ]),
    section(
      'Variables',
      variables.map(({ guid, name, description }) =>
        xmlElement(
          'Variable',
          { guid, name, typeOfVariable: types.get(guid) ?? 'Text' },
          descriptionXml(description),
        ),
      ),
    ),
    section(
      'Cases',
      cases.map((one) => caseXml(one, types)),
    ),
  ]
  if (sources.length > 0) yield '<Sources>'
  for (const source of sources) yield sourceXml(source, types)
  if (sources.length > 0) yield '</Sources>'
  yield* [
    section('Notes', notes.map(noteXml)),
    section(
      'Links',
      links.map(({ guid, name, origin: from, target, notes: about }) =>
        xmlElement(
          'Link',
          { guid, name: name || null, originGUID: from, targetGUID: target },
          ...refs('NoteRef', about),
        ),
      ),
    ),
    section('Sets', sets.map(setXml)),
    descriptionXml(project.description),
    ...refs('NoteRef', project.noteRefs),
    '</Project>\n',
  ]
}

/** Nothing where there is nothing: the schema wants one part at least. */
const section = (name: string, parts: readonly string[]): string =>
  parts.join('') === '' ? '' : xmlElement(name, {}, ...parts)

const descriptionXml = (text: string): string =>
  text === '' ? '' : xmlElement('Description', {}, xmlText(text))

const refs = (name: string, guids: readonly Guid[]): readonly string[] =>
  guids.map((targetGUID) => xmlElement(name, { targetGUID }))

const codeXml = ({ code, withNotes }: { readonly code: QdaCode; readonly withNotes: boolean }): string => {
  const { guid, name, isCodable, color, description, notes, codes } = code
  return xmlElement(
    'Code',
    { guid, name, isCodable, color },
    descriptionXml(description),
    ...(withNotes ? refs('NoteRef', notes) : []),
    ...codes.map((inner) => codeXml({ code: inner, withNotes })),
  )
}

const caseXml = (one: QdaCase, types: ReadonlyMap<Guid, ValueType>): string =>
  xmlElement(
    'Case',
    { guid: one.guid, name: one.name },
    descriptionXml(one.description),
    ...refs('CodeRef', one.codes),
    ...one.values.map((value) => valueXml(value, types)),
    ...refs('SourceRef', one.sources),
    ...refs('SelectionRef', one.selections),
  )

const sourceXml = (source: QdaSource, types: ReadonlyMap<Guid, ValueType>): string =>
  xmlElement(
    'TextSource',
    {
      guid: source.guid,
      name: source.name,
      plainTextPath: `internal://${source.guid}.txt`,
      creatingUser: source.user,
    },
    descriptionXml(source.description),
    eachXml(source.selections, selectionXml),
    eachXml(source.codings, codingXml),
    ...refs('NoteRef', source.notes),
    ...source.values.map((value) => valueXml(value, types)),
  )

const selectionXml = (selection: QdaSelection): string => {
  const { guid, name, from, to, user, description, codings, notes } = selection
  const named = name === '' ? '' : ` name="${xmlValue(name)}"`
  const opening = `<PlainTextSelection guid="${guid}"${named} startPosition="${from}" endPosition="${to}"${by(user)}>`
  const inner = `${descriptionXml(description)}${eachXml(codings, codingXml)}${refsXml(notes)}`
  return `${opening}${inner}</PlainTextSelection>`
}

// Selections and codings come by the ten thousand: they are written as they are, without a list of their attributes, and ids
// as they stand: in none is anything that XML would have written otherwise.
const codingXml = ({ guid, code, user, notes }: QdaCoding): string =>
  `<Coding guid="${guid}"${by(user)}><CodeRef targetGUID="${code}"/>${refsXml(notes)}</Coding>`

const by = (user: Guid | null): string => (user === null ? '' : ` creatingUser="${user}"`)

const eachXml = <One>(all: readonly One[], xmlOf: (one: One) => string): string => {
  let text = ''
  for (const one of all) text += xmlOf(one)
  return text
}

const refsXml = (notes: readonly Guid[]): string =>
  notes.length === 0 ? '' : refs('NoteRef', notes).join('')

const noteXml = ({ guid, name, text, description, place }: QdaNote): string =>
  xmlElement(
    'Note',
    { guid, name: name || null },
    descriptionXml(description),
    xmlElement('PlainTextContent', {}, markedText(xmlText(text))),
    place === null
      ? ''
      : xmlElement('PlainTextSelection', { guid, startPosition: place.from, endPosition: place.to }),
  )

const setXml = ({ guid, name, description, codes, sources, notes }: QdaSet): string =>
  xmlElement(
    'Set',
    { guid, name },
    descriptionXml(description),
    ...refs('MemberCode', codes),
    ...refs('MemberSource', sources),
    ...refs('MemberNote', notes),
  )
