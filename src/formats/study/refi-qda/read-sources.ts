/** Sources: their plain text with what is selected and coded in it, whatever medium it stands for. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { XmlElement } from '../packed/xml-tree.ts'
import type { Zip, ZipRefusal } from '../packed/zip.ts'
import { countedText, type Counted } from './counting.ts'
import { guidOf } from './guids.ts'
import type { QdaCoding, QdaSelection, QdaSource } from './project.ts'
import { ownGuid } from './read-codes.ts'
import { rawTextOf } from './read-texts.ts'
import { readValues } from './read-values.ts'
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

export type ReadSource = { readonly source: QdaSource; readonly counted: Counted }

/** The parts of other media that hold text, and those that only a picture, a page or a sound can show. */
const textParts = ['TextDescription', 'Representation', 'Transcript']
const mediaParts = ['PictureSelection', 'PDFSelection', 'AudioSelection', 'VideoSelection']
const commonParts = ['Description', 'Coding', 'NoteRef', 'VariableValue']
const ownParts = ['PlainTextContent', 'PlainTextSelection', 'SyncPoint', 'TranscriptSelection']

export const readSources = (
  reading: Reading,
  sources: XmlElement | undefined,
  zip: Zip | undefined,
): Result<readonly ReadSource[], ZipRefusal> => {
  const read: ReadSource[] = []
  for (const element of sources?.children ?? []) {
    if (!/^(Text|Picture|PDF|Audio|Video)Source$/.test(element.name)) {
      warn(reading, 'refi.unknownElement', { element: element.name, within: 'Sources', line: element.line })
      continue
    }
    const those =
      element.name === 'TextSource' ? readText(reading, { element, zip }) : readMedium(reading, element, zip)
    if (!those.ok) return those
    read.push(...those.value)
  }
  return ok(read)
}

/** What can be read of a picture, a page or a recording is its text; the rest is told. */
const readMedium = (
  reading: Reading,
  element: XmlElement,
  zip: Zip | undefined,
): Result<readonly ReadSource[], ZipRefusal> => {
  const name = attributeOf(element, 'name')
  tellUnknown(reading, element, [...commonParts, ...textParts, ...mediaParts])
  const marked = mediaParts.reduce((sum, part) => sum + childrenOf(element, part).length, 0)
  const texts = element.children.filter((child) => textParts.includes(child.name))
  if (texts.length === 0) {
    warn(reading, 'refi.mediumLeft', { source: name, medium: element.name, selections: marked })
    return ok([])
  }
  if (marked > 0)
    warn(reading, 'refi.mediumSelections', { source: name, medium: element.name, selections: marked })
  const read: ReadSource[] = []
  for (const text of texts) {
    const one = readText(reading, {
      element: text,
      zip,
      medium: texts.length === 1 ? element : undefined,
      name,
    })
    if (!one.ok) return one
    read.push(...one.value)
  }
  return ok(read)
}

type TextPart = {
  readonly element: XmlElement
  readonly zip: Zip | undefined
  /** The source that the text stands for: its codings, notes and values are the text's. */
  readonly medium?: XmlElement | undefined
  readonly name?: string
}

const readText = (
  reading: Reading,
  { element, zip, medium, name = '' }: TextPart,
): Result<readonly ReadSource[], ZipRefusal> => {
  tellUnknown(reading, element, [...commonParts, ...ownParts])
  const own = attributeOf(element, 'name').trim()
  const label = own === '' ? name.trim() : own
  const found = childrenOf(element, 'PlainTextSelection')
  const raw = rawTextOf(reading, element, zip)
  if (!raw.ok) return raw
  if (!raw.value) {
    const isRich = attributeOf(element, 'richTextPath') !== ''
    warn(reading, isRich ? 'refi.onlyRichText' : 'refi.textAbsent', {
      source: label,
      selections: found.length,
    })
    return ok([])
  }
  const stored = found.map((selection) => ({
    ...{ from: wholeOf(selection, 'startPosition') ?? 0, to: wholeOf(selection, 'endPosition') ?? 0 },
    name: attributeOf(selection, 'name'),
  }))
  const counted = countedText(raw.value.text, { origin: reading.origin, selections: stored })
  if (counted.isUnusual) warn(reading, 'refi.countedOtherwise', { source: label, ...counted.counting })
  const parts = medium ? [element, medium] : [element]
  const source: QdaSource = {
    ...{ guid: ownGuid(reading, element), name: label, user: userOf(element) },
    ...{ description: parts.map(descriptionOf).filter(Boolean).join('\n\n') },
    ...{ text: counted.text, original: raw.value.original },
    selections: [
      ...found.flatMap((selection) => readSelection(reading, selection, { counted, label })),
      ...readTranscript(reading, element, { counted, label }),
    ],
    codings: parts.flatMap((part) => readCodings(reading, part)),
    notes: parts.flatMap((part) => refsOf(reading, part, 'NoteRef')),
    values: parts.flatMap((part) => readValues(reading, part)),
  }
  return ok([{ source, counted }])
}

type Within = { readonly counted: Counted; readonly label: string }

const readSelection = (
  reading: Reading,
  element: XmlElement,
  { counted, label }: Within,
): readonly QdaSelection[] => {
  tellUnknown(reading, element, ['Description', 'Coding', 'NoteRef'])
  const from = wholeOf(element, 'startPosition')
  const to = wholeOf(element, 'endPosition')
  if (from === undefined || to === undefined) {
    warn(reading, 'refi.noPlace', { source: label, line: element.line })
    return []
  }
  const placed = counted.place({ from, to })
  if (placed.isBeyond) warn(reading, 'refi.beyondText', { source: label, from, to, line: element.line })
  if (from > to) warn(reading, 'refi.turnedRound', { source: label, from, to, line: element.line })
  return [selectionAt(reading, element, placed)]
}

const selectionAt = (
  reading: Reading,
  element: XmlElement,
  { from, to }: { readonly from: number; readonly to: number },
): QdaSelection => ({
  ...{ guid: ownGuid(reading, element), name: attributeOf(element, 'name'), from, to, user: userOf(element) },
  description: descriptionOf(element),
  codings: readCodings(reading, element),
  notes: refsOf(reading, element, 'NoteRef'),
})

/** In a transcript, selections go from one point of time to another; points of time have places in the text. */
const readTranscript = (
  reading: Reading,
  element: XmlElement,
  { counted, label }: Within,
): readonly QdaSelection[] => {
  const places = new Map(
    childrenOf(element, 'SyncPoint').map((point) => [
      guidOf(point.attributes.get('guid')),
      wholeOf(point, 'position'),
    ]),
  )
  return childrenOf(element, 'TranscriptSelection').flatMap((selection) => {
    const from = places.get(guidOf(selection.attributes.get('fromSyncPoint')))
    const to = places.get(guidOf(selection.attributes.get('toSyncPoint'))) ?? from
    if (from !== undefined && to !== undefined)
      return selectionAt(reading, selection, counted.place({ from, to }))
    warn(reading, 'refi.noPlace', { source: label, line: selection.line })
    return []
  })
}

const readCodings = (reading: Reading, element: XmlElement): readonly QdaCoding[] =>
  childrenOf(element, 'Coding').flatMap((coding) => {
    const code = guidOf(childOf(coding, 'CodeRef')?.attributes.get('targetGUID'))
    if (code === undefined) {
      warn(reading, 'refi.badReference', { element: 'Coding', line: coding.line })
      return []
    }
    const user = userOf(coding) ?? userOf(element)
    return [{ guid: ownGuid(reading, coding), code, user, notes: refsOf(reading, coding, 'NoteRef') }]
  })

const userOf = (element: XmlElement): string | null =>
  guidOf(element.attributes.get('creatingUser')) ?? guidOf(element.attributes.get('modifyingUser')) ?? null
