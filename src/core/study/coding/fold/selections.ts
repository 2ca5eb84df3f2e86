/** Folding what was coded, and what was taken back. */
import type { Find, Place } from '../../../kernel/finding.ts'
import { standsFor } from '../codebook.ts'
import type { BodyOf, CodingState, Selection } from '../coding.ts'
import { isLocked } from '../rounds.ts'

export const foldSelected = (
  coding: CodingState,
  { on, transcript, selections }: BodyOf<'coding.selected'>,
  { by }: Place,
  find: Find,
): void => {
  const here = coding.byTranscript.get(transcript) ?? []
  coding.byTranscript.set(transcript, here)
  const held = new Set(here.flatMap((id) => keyOf(coding.selections.get(id)) ?? []))
  for (const { selection, code: named, from, to, coder = by, guid = null } of selections) {
    const code = standsFor(coding.codes, named)?.code
    if (code === undefined) {
      find('study.unknownCode', named, { code: named })
      continue
    }
    const made: Selection = { selection, transcript, code, coder, from, to, on, guid }
    const contradicts = contradictionOf(coding, made)
    if (contradicts) find(contradicts, selection, { selection })
    const key = keyOf(made)
    if (contradicts || key === undefined || held.has(key)) continue
    held.add(key)
    coding.selections.set(selection, made)
    here.push(selection)
  }
}

/** Where, with what and by whom: within a text, nobody codes the same twice. */
const keyOf = (selection: Selection | undefined): string | undefined =>
  selection && [selection.code, selection.coder, selection.from, selection.to].join(' ')

const contradictionOf = (coding: CodingState, made: Selection): string | undefined => {
  if (coding.selections.has(made.selection)) return 'study.selectionTwice'
  return isLocked(coding, made) ? 'study.codedAfterLock' : undefined
}

/** What somebody coded there already with the same code. Two phones may have done it without seeing each other. */
export const sameSelection = (
  { selections, byTranscript }: CodingState,
  { transcript, code, coder, from, to, selection }: Omit<Selection, 'on' | 'guid'>,
): Selection | undefined => {
  for (const id of byTranscript.get(transcript) ?? []) {
    const other = selections.get(id)
    if (!other || id === selection) continue
    if (other.from === from && other.to === to && other.code === code && other.coder === coder) return other
  }
  return undefined
}

/** What was written about a selection stays with its passage. */
export const foldUnselected = (
  coding: CodingState,
  { selection, transcript }: BodyOf<'coding.unselected'>,
  find: Find,
): void => {
  const known = coding.selections.get(selection)
  if (!known) return
  if (isLocked(coding, known)) return find('study.codedAfterLock', selection, { selection })
  coding.selections.delete(selection)
  const here = coding.byTranscript.get(transcript) ?? []
  coding.byTranscript.set(
    transcript,
    here.filter((one) => one !== selection),
  )
  const { from, to } = known
  for (const [memo, { about, ...rest }] of coding.memos)
    if (about.kind === 'selection' && about.id === selection)
      coding.memos.set(memo, { ...rest, about: { kind: 'passage', transcript, from, to } })
}
