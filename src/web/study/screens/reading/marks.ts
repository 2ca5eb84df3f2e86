/** What the margin shows: passages that were coded, with the cord and name of their code, and memos on passages. */
import { useMemo, useRef } from 'preact/hooks'
import type { Codebook } from '../../calls/codebook.ts'
import type { Coding, MemoTold } from '../../calls/coding.ts'
import { asName } from '../../reading/matching.ts'
import { asBefore, cordsOf, type ShownMark } from '../../text/shown-mark.ts'

export const useMarks = (
  coding: Coding | undefined,
  codebook: Codebook | undefined,
): readonly ShownMark[] => {
  const before = useRef<readonly ShownMark[]>([])
  return useMemo(() => {
    if (!coding || !codebook) return before.current
    before.current = asBefore(before.current, marksOf(coding, codebook))
    return before.current
  }, [coding, codebook])
}

const marksOf = (coding: Coding, { codes }: Codebook): readonly ShownMark[] => {
  const cords = cordsOf(codes)
  const names = new Map(codes.map(({ code, name }) => [code, name]))
  const coded = coding.marks.map(({ selection, code, from, to, coder, isMine }): ShownMark => ({
    ...{ selection, code, from, to, coder, isMine },
    name: names.get(code) ?? code,
    ...(cords.get(code) ?? { yarn: 'coal', twist: 'plain' }),
  }))
  return [...coded, ...coding.memos.flatMap(memoMark)]
}

const memoMark = ({ memo, about, text, by, isMine }: MemoTold): ShownMark | readonly ShownMark[] =>
  about.kind === 'passage'
    ? {
        ...{ selection: memo, code: '', from: about.from, to: about.to, coder: by, isMine },
        ...{ name: `✎ ${asName(text)}`, yarn: 'coal', twist: 'dots', isQuiet: true },
      }
    : []
