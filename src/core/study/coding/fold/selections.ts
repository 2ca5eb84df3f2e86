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
  const isThere = selections.length < many ? undefined : newIndex(coding, here)
  for (const { selection, code: named, from, to, coder = by, guid = null } of selections) {
    const code = standsFor(coding.codes, named)?.code
    if (code === undefined) {
      find('study.unknownCode', named, { code: named })
      continue
    }
    const made: Selection = { selection, transcript, code, coder, from, to, on, guid }
    const contradicts = contradictionOf(coding, made)
    if (contradicts) find(contradicts, selection, { selection })
    if (contradicts || (isThere ? isThere(made) : sameSelection(coding, made))) continue
    coding.selections.set(selection, made)
    here.push(selection)
  }
}

/** From so many at once, as a project from elsewhere brings them, an index is quicker than comparing with each. */
const many = 20

/** Answers whether somebody coded the same there already, and remembers it: where, with what and by whom. */
const newIndex = (
  { selections }: CodingState,
  here: readonly string[],
): ((made: Selection | undefined) => boolean) => {
  const held = new Set<string>()
  const isThere = (made: Selection | undefined): boolean => {
    if (!made) return false
    const key = [made.code, made.coder, made.from, made.to].join(' ')
    const was = held.has(key)
    held.add(key)
    return was
  }
  for (const id of here) isThere(selections.get(id))
  return isThere
}

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
