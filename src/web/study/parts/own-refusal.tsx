/** What a form tells beside its own press: what was refused, and that something typed is not kept yet. */
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Refusal, Result } from '../../../core/kernel/result.ts'
import { holdBack, refused } from './app.ts'
import { Refused } from './refusal.tsx'

type Own = {
  /** Takes what a write answered: the screen's own place for refusals stays empty. */
  readonly told: <T>(result: Result<T>) => Result<T>
  readonly refusal: JSX.Element | null
}

/** `isTyped`: something stands in the form that leaving the screen would drop; the first press to leave says so. */
export const useOwnRefusal = (isTyped = false): Own => {
  const [refusal, setRefusal] = useState<Refusal>()
  useEffect(
    () => (isTyped ? holdBack(() => setRefusal({ code: 'studyApp.notKept', figures: {} })) : undefined),
    [isTyped],
  )
  return {
    told: (result) => {
      refused.value = undefined
      setRefusal(result.ok ? undefined : result.error)
      return result
    },
    refusal: refusal ? <Refused refusal={refusal} /> : null,
  }
}
