/** Folding the codebook: codes written, retired, merged. */
import type { Find } from '../../../kernel/finding.ts'
import { standsFor, upFrom } from '../codebook.ts'
import type { BodyOf, CodingState } from '../coding.ts'
import type { CodingEvent } from '../events.ts'
import { sameSelection } from './selections.ts'

type CodeEvent = Extract<
  CodingEvent,
  { type: 'coding.codeWritten' | 'coding.codeRetired' | 'coding.codesMerged' }
>

export const foldCode = (coding: CodingState, event: CodeEvent, find: Find): void => {
  if (event.type === 'coding.codeWritten') return foldWritten(coding, event.body, find)
  if (event.type === 'coding.codesMerged') return foldMerged(coding, event.body, find)
  const { code, on } = event.body
  const known = coding.codes.get(code)
  if (!known) return find('study.unknownCode', code, { code })
  coding.codes.set(code, { ...known, retired: known.retired ?? on })
}

const foldWritten = (
  { codes }: CodingState,
  { on: _on, ...written }: BodyOf<'coding.codeWritten'>,
  find: Find,
): void => {
  const { code } = written
  const known = codes.get(code)
  if (known?.mergedInto) return find('study.codeMerged', code, { code })
  codes.set(code, { ...written, retired: null, mergedInto: null })
  const parent = written.parent === null ? null : (standsFor(codes, written.parent)?.code ?? written.parent)
  const isBelowItself = parent !== null && upFrom(codes, parent).some((one) => one.code === code)
  if (isBelowItself) find('study.codeBelowItself', code, { code })
  codes.set(code, { ...written, parent: isBelowItself ? null : parent, retired: null, mergedInto: null })
}

/** What was coded with one, and what lies below it, goes over; what would stand twice then stands once. */
const foldMerged = (
  coding: CodingState,
  { from, into, on }: BodyOf<'coding.codesMerged'>,
  find: Find,
): void => {
  const { codes } = coding
  const [known, target] = [codes.get(from), standsFor(codes, into)]
  if (!known || !target) return find('study.unknownCode', from, { code: known ? into : from })
  if (known.mergedInto) return find('study.codeMerged', from, { code: from })
  if (upFrom(codes, target.code).some((one) => one.code === from))
    return find('study.codeBelowItself', from, { code: from })
  codes.set(from, { ...known, retired: on, mergedInto: target.code })
  for (const [code, below] of codes)
    if (below.parent === from) codes.set(code, { ...below, parent: target.code })
  moveSelections(coding, from, target.code)
}

const moveSelections = (coding: CodingState, from: string, into: string): void => {
  for (const [id, selection] of coding.selections) {
    if (selection.code !== from) continue
    const moved = { ...selection, code: into }
    const twin = sameSelection(coding, moved)
    if (!twin) {
      coding.selections.set(id, moved)
      continue
    }
    coding.selections.delete(id)
    const here = coding.byTranscript.get(selection.transcript) ?? []
    coding.byTranscript.set(
      selection.transcript,
      here.filter((one) => one !== id),
    )
    for (const [memo, { about, ...rest }] of coding.memos)
      if (about.kind === 'selection' && about.id === id)
        coding.memos.set(memo, { ...rest, about: { kind: 'selection', id: twin.selection } })
  }
}
