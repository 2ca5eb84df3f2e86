/** What is asked once and never changes: a cleared text. */
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../../core/kernel/result.ts'
import { refused } from '../parts/app.ts'

export const useOnce = <T>(question: () => Promise<Result<T>>, about: string): T | undefined => {
  const [answer, setAnswer] = useState<{ readonly about: string; readonly value: T }>()
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
  }, [about])
  return answer?.about === about ? answer.value : undefined
}
