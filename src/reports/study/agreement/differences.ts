/** Where two coders differ, side by side. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { Selection } from '../../../core/study/coding/coding.ts'
import type { Span } from '../../../core/study/interviews/code-points.ts'
import { judge, type Compared, type JudgedText } from './judged.ts'

export type Difference = Span & {
  readonly transcript: string
  /** What only one put there; nothing where answers are compared, and it is any code. */
  readonly code: string | null
  readonly coder: string
  /** All that each of both put on a character of it, in the order of the text. */
  readonly first: readonly Selection[]
  readonly second: readonly Selection[]
}

/** In the order of the texts, then of the codes. Refused where `judge` refuses. */
export const differencesOf = (
  study: Parameters<typeof judge>[0],
  compared: Compared,
): Result<readonly Difference[]> => {
  const judged = judge(study, compared)
  return judged.ok
    ? ok(judged.value.texts.flatMap((text) => differencesIn(text, compared.terms.coders)))
    : judged
}

const differencesIn = (
  { transcript, pieces, selections }: JudgedText,
  [one, other]: readonly [string, string],
): readonly Difference[] =>
  [...pieces]
    .flatMap(([code, ofCode]) =>
      ofCode.flatMap(({ from, to, first, second }) => {
        if (first === second) return []
        const there = selections
          .filter((made) => made.from < to && Math.max(made.to, made.from + 1) > from)
          .sort((a, b) => a.from - b.from)
        const by = (coder: string): readonly Selection[] => there.filter((made) => made.coder === coder)
        const coder = first ? one : other
        return [{ transcript, from, to, code, coder, first: by(one), second: by(other) }]
      }),
    )
    .sort((a, b) => a.from - b.from)
