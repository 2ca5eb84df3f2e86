/** Coding passages, and taking a selection back. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { needsRole } from '../sample/roles.ts'
import { isInUse } from './codebook.ts'
import {
  clearedTranscript,
  type By,
  type CodedStudy,
  type CodingNote,
  type ClearedTranscript,
} from './coded-study.ts'
import type { CodingState, Selection } from './coding.ts'
import { sameSelection } from './fold/selections.ts'
import { isLocked } from './rounds.ts'
import { visibleSelection } from './visible.ts'

/** Code points of the cleared text, end exclusive. */
export type Passage = Pick<Selection, 'selection' | 'code' | 'from' | 'to'>
export type Select = By & { readonly transcript: string; readonly passages: readonly Passage[] }

/**
 * Codes passages of one text, all of them or none; they may overlap.
 * Refused: not a coder; a text that may not be coded; a place outside it; a code that is not known, retired or only
 * a heading; what she coded there already; what she has locked; an id that is taken.
 */
export const decideSelect = (
  study: CodedStudy,
  { by, on, transcript, passages }: Select,
): Result<readonly CodingNote[]> => {
  const may = needsRole(study.sample, { by, on }, 'coder')
  if (!may.ok) return may
  const text = clearedTranscript(study, transcript)
  if (!text.ok) return text
  if (passages.length === 0) return refuse('study.nothingSelected')
  const met = new Set<string>()
  for (const passage of passages) {
    const fits = mayCode(study.coding, text.value, { ...passage, transcript, coder: by })
    if (!fits.ok) return fits
    const { selection, code, from, to } = passage
    if (met.has(selection)) return refuse('study.selectionTwice', { selection })
    if (met.has(`${code} ${from} ${to}`)) return refuse('study.codedAlready', { code: nameOf(study, code) })
    met.add(selection).add(`${code} ${from} ${to}`)
  }
  const selections = passages.map(({ selection, code, from, to }) => ({ selection, code, from, to }))
  const body = { on, transcript, selections }
  return ok([{ about: text.value.subject, event: { type: 'coding.selected', v: 1, body } }])
}

const nameOf = ({ coding }: CodedStudy, code: string): string => coding.codes.get(code)?.name ?? code

const mayCode = (
  coding: CodingState,
  { points, transcript }: ClearedTranscript,
  wanted: Omit<Selection, 'on' | 'guid'>,
): Result<void> => {
  const { selection, code, from, to } = wanted
  if (!(from >= 0 && from <= to && to <= points))
    return refuse('study.outsideText', { text: transcript.label })
  const known = coding.codes.get(code)
  if (!known) return refuse('study.unknownCode', { code })
  if (known.mergedInto !== null) return refuse('study.codeMerged', { code: known.name })
  if (!known.isCodable) return refuse('study.codeIsHeading', { code: known.name })
  if (!isInUse(coding.codes, code)) return refuse('study.codeRetired', { code: known.name })
  if (isLocked(coding, wanted)) return refuse('study.locked', { text: transcript.label })
  if (sameSelection(coding, wanted)) return refuse('study.codedAlready', { code: known.name })
  return coding.selections.has(selection) ? refuse('study.selectionTwice', { selection }) : ok(undefined)
}

/**
 * Takes one's own selection back; the lead may take back any that she sees.
 * Refused: one that is not there, or that she may not see; somebody else's; one whose coder has locked it.
 */
export const decideUnselect = (
  study: CodedStudy,
  { by, on, selection }: By & { readonly selection: string },
): Result<readonly CodingNote[]> => {
  const known = visibleSelection(study, { viewer: by, selection })
  if (!known) return refuse('study.unknownSelection', { selection })
  const { transcript, coder } = known
  const may = needsRole(
    study.sample,
    { by, on },
    ...(coder === by ? (['coder', 'lead'] as const) : (['lead'] as const)),
  )
  if (!may.ok) return coder === by ? may : refuse('study.notHers')
  const text = clearedTranscript(study, transcript)
  if (!text.ok) return text
  if (isLocked(study.coding, known)) return refuse('study.locked', { text: text.value.transcript.label })
  const body = { on, transcript, selection }
  return ok([{ about: text.value.subject, event: { type: 'coding.unselected', v: 1, body } }])
}
