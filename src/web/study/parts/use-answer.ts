/** What the study answers to a screen's question. */
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../../core/kernel/result.ts'
import { changes, phase, refused } from './app.ts'

/** Asked anew after each note. Nothing until the first answer; `about` says when the question is another one. */
export const useAnswer = <T>(question: () => Promise<Result<T>>, about = ''): T | undefined =>
  useAsked(question, about, changes.value)

/** Asked once, of what never changes: a cleared text. */
export const useOnce = <T>(question: () => Promise<Result<T>>, about: string): T | undefined =>
  useAsked(question, about, 0)

const useAsked = <T>(question: () => Promise<Result<T>>, about: string, change: number): T | undefined => {
  const [answer, setAnswer] = useState<{ readonly about: string; readonly value: T }>()
  useEffect(() => {
    let isWanted = true
    void question().then((result) => {
      if (!isWanted) return
      if (result.ok) setAnswer({ about, value: result.value })
      else if (phase.value !== 'covered') refused.value = result.error
    })
    return () => {
      isWanted = false
    }
  }, [change, about])
  return answer?.about === about ? answer.value : undefined
}
