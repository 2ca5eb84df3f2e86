/** The project's sources as transcripts in which names may stand, unless somebody answers for them, with what is coded in them. */
import { hashOf } from '../../../core/kernel/hash.ts'
import { countPoints } from '../../../core/study/interviews/code-points.ts'
import type { InterviewsEvent } from '../../../core/study/interviews/events.ts'
import { rawSubject } from '../../../core/study/interviews/interviews.ts'
import type { NoteOf } from '../../../core/study/sample/subjects.ts'
import { derivedGuid } from '../refi-qda/guids.ts'
import type { Guid, QdaCoding, QdaSelection, QdaSource } from '../refi-qda/project.ts'
import { coderOf } from './import-codes.ts'
import { cut, setTarget, subjectOfSource, targetAt, tell, type Importing, type Target } from './importing.ts'

/** Which sources come in: those that are here already, or were shredded here, stay away with all that is in them. */
export const chooseSources = (importing: Importing): void => {
  const { project, study } = importing
  for (const source of project.sources) {
    const isHere = study.interviews.transcripts.has(source.guid)
    const isShredded = study.shredded.has(source.guid) || study.shredded.has(rawSubject(source.guid))
    if (isHere || isShredded) {
      const code = isHere ? 'refi.sourceKept' : 'refi.sourceShredded'
      tell(importing, code, { source: source.name, selections: source.selections.length })
      continue
    }
    const name = cut(importing, source.name === '' ? source.guid : source.name, 120)
    importing.sources.set(source.guid, { ...source, name })
    setTarget(importing, 'source', source.guid, {
      about: { kind: 'transcript', id: source.guid },
      subject: subjectOfSource(importing, source.guid),
    })
  }
}

/** A transcript is brought, and where somebody answers for its names, cleared too. `text` is the seal of its text. */
export const transcriptNotes = (
  importing: Importing,
  source: QdaSource,
  text: string,
): readonly NoteOf<InterviewsEvent>[] => {
  const { on, language, takenOutBy } = importing.terms
  const points = countPoints(source.text)
  const transcript = source.guid
  const about = subjectOfSource(importing, transcript)
  const body = {
    ...{ on, transcript, respondent: null, interview: null, format: 'project' as const, language },
    ...{ label: source.name, text, points },
    ...{ originalHash: hashOf(source.original), originalBytes: source.original.length, isFictional: false },
  }
  const brought = { about, event: { type: 'interviews.transcriptBrought', v: 1, body } } as const
  if (takenOutBy === null) return [brought]
  const cleared = { on, transcript, text, points, replaced: 0, kept: 0, takenOutBy }
  return [brought, { about, event: { type: 'interviews.transcriptCleared', v: 1, body: cleared } }]
}

export type Coded = { readonly selections: number; readonly codings: number }
type Made = {
  readonly selection: string
  readonly code: string
  readonly from: number
  readonly to: number
  readonly coder: string
  readonly guid: Guid
}

/** Everything coded in a source, as one note. */
export const importSelections = (importing: Importing, source: QdaSource): Coded => {
  const made: Made[] = []
  const held = new Map<string, string>()
  const take = (coding: QdaCoding, at: Omit<Made, 'selection' | 'code' | 'coder'>, on?: Guid): void => {
    const selection = makeOne(importing, coding, { at, source, held, on })
    if (selection) made.push(selection)
  }
  const points = countPoints(source.text)
  for (const one of source.selections) {
    setTarget(importing, 'selection', one.guid, targetOf(importing, source, one))
    // The source's own id stands for a coding of the whole.
    const guid = one.guid === source.guid ? derivedGuid('selection', one.guid) : one.guid
    for (const coding of one.codings) take(coding, { from: one.from, to: one.to, guid }, one.guid)
  }
  // A source that is coded as a whole is a selection of all of it, which bears the source's own id.
  for (const coding of source.codings) take(coding, { from: 0, to: points, guid: source.guid })
  if (made.length > 0) {
    const body = { on: importing.terms.on, transcript: source.guid, selections: made }
    const about = subjectOfSource(importing, source.guid)
    importing.notes.push({ about, event: { type: 'coding.selected', v: 1, body } })
  }
  return { selections: source.selections.length, codings: made.length }
}

/** What is written about a selection is about its first coding; without one, about the passage. */
const targetOf = (
  importing: Importing,
  { guid: transcript }: QdaSource,
  { from, to, codings: [first] }: QdaSelection,
): Target => ({
  about: first ? { kind: 'selection', id: first.guid } : { kind: 'passage', transcript, from, to },
  subject: subjectOfSource(importing, transcript),
})

type Making = {
  readonly at: Omit<Made, 'selection' | 'code' | 'coder'>
  readonly source: QdaSource
  readonly held: Map<string, string>
  /** The selection that it is on; none where the source is coded as a whole. */
  readonly on: Guid | undefined
}

const makeOne = (
  importing: Importing,
  coding: QdaCoding,
  { at, source, held, on }: Making,
): Made | undefined => {
  const code = importing.codes.get(coding.code)
  const about = { kind: 'passage', transcript: source.guid, from: at.from, to: at.to } as const
  const subject = subjectOfSource(importing, source.guid)
  setTarget(importing, 'coding', coding.guid, { about, subject })
  if (code === undefined) {
    // NVivo codes a passage with a case where it belongs to that case: that is taken in with cases.
    if (!importing.project.cases.some(({ guid }) => guid === coding.code))
      tell(importing, 'refi.unknownCode', { source: source.name, from: at.from, to: at.to })
    retarget(importing, on, { about, subject })
    return undefined
  }
  const coder = coderOf(importing, coding.user)
  const key = [code, coder, at.from, at.to].join(' ')
  const twin = held.get(key)
  if (twin !== undefined) {
    tell(importing, 'refi.codedTwice', { source: source.name, from: at.from, to: at.to })
    const target: Target = { about: { kind: 'selection', id: twin }, subject }
    setTarget(importing, 'coding', coding.guid, target)
    retarget(importing, on, target, coding.guid)
    return undefined
  }
  held.set(key, coding.guid)
  setTarget(importing, 'coding', coding.guid, {
    about: { kind: 'selection', id: coding.guid },
    subject,
  })
  return { selection: coding.guid, code, coder, ...at }
}

/** A selection whose first coding did not come in: memos about it go elsewhere. */
const retarget = (importing: Importing, selection: Guid | undefined, target: Target, coding?: Guid): void => {
  const known = selection === undefined ? undefined : targetAt(importing, 'selection', selection)
  if (
    selection !== undefined &&
    known?.about.kind === 'selection' &&
    (coding === undefined || known.about.id === coding)
  )
    setTarget(importing, 'selection', selection, target)
}
