/** A text with its turns and sentences, found once. */
import { useMemo } from 'preact/hooks'
import { codePointsOf } from '../../../core/study/interviews/code-points.ts'
import { sentencesOf } from '../../../core/study/interviews/sentences.ts'
import { turnsAt } from '../../../core/study/interviews/turns.ts'
import type { Matter } from '../reading/moves.ts'

export const useMatter = (text: string): Matter =>
  useMemo(() => {
    const points = codePointsOf(text)
    return { points, turns: turnsAt(points), sentences: sentencesOf(text) }
  }, [text])
