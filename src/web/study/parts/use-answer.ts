/** What the study answers to a screen's question, asked anew after each note. */
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../../core/kernel/result.ts'
import { changes, refused } from './app.ts'

/** Nothing until the first answer; `about` says when the question is another one. */
export const useAnswer = <T>(question: () => Promise<Result<T>>, about = ''): T | undefined => {
  const [answer, setAnswer] = useState<{ readonly about: string; readonly value: T }>()
  const change = changes.value
  useEffect(() => {
    let isWanted = true
    void question().then((result) => {
      if (!isWanted) return
      if (result.ok) setAnswer({ about, value: result.value })
      else refused.value = result.error
    })
    return () => {
      isWanted = false
    }
  }, [change, about])
  return answer?.about === about ? answer.value : undefined
}
