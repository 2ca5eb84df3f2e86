/** The text as it will be, before the one with names is erased: what stands there instead of each name is in its place, and marked. */
import { useMemo } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Span } from '../../../../core/study/interviews/code-points.ts'
import { clearedTextOf } from '../../../../core/study/interviews/transcripts/cleared-text.ts'
import { movesBackOf, movesOf } from '../../../../core/study/interviews/transcripts/moves.ts'
import type { HitShown } from '../../calls/bringing.ts'
import { say } from '../../parts/words.ts'
import type { ShownMark } from '../../text/shown-mark.ts'
import { TextPage } from '../../text/text-page.tsx'
import { useMatter } from '../../text/use-matter.ts'
import { markOf } from './hits.ts'

type Final = {
  readonly text: string
  readonly hits: readonly HitShown[]
  /** A passage that was chosen here, where it lies in the text with names: only there something more is hidden. */
  readonly back: (span: Span) => void
}

export const FinalText = ({ text, hits, back }: Final): JSX.Element => {
  const { final, wayBack, marks } = useMemo(() => finalOf(text, hits), [text, hits])
  const matter = useMatter(final)
  return (
    <TextPage
      {...matter}
      {...{ marks, choice: null, opened: null, at: null }}
      choose={(choice) => choice && back(wayBack(choice))}
      open={() => undefined}
      label={say('clearing.finalText')}
      more={(count) => say('reading.more', { count })}
    />
  )
}

const finalOf = (text: string, hits: readonly HitShown[]) => {
  const resolved = [...new Set(hits.flatMap((hit) => hit.resolved ?? []))]
  const final = clearedTextOf(text, resolved).text
  const move = movesOf(resolved)
  const marks = hits.flatMap((hit): ShownMark | [] => {
    if (hit.resolved?.replacement == null) return []
    return { ...markOf(hit), ...move(hit.resolved), name: say(`hit.${hit.kind}`), isQuiet: false }
  })
  return { final, marks, wayBack: movesBackOf(resolved) }
}
