/** What was refused, in words. */
import { useEffect, useRef } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Refusal } from '../../../core/kernel/result.ts'
import { longDay, say } from './words.ts'

export const sayRefusal = ({ code, figures }: Refusal): string =>
  say(
    code,
    Object.fromEntries(
      Object.entries(figures).map(([key, value]) => [
        key,
        typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? longDay(value) : value,
      ]),
    ),
  )

export const Refused = ({ refusal }: { readonly refusal: Refusal }): JSX.Element => {
  const told = useRef<HTMLParagraphElement>(null)
  useEffect(() => told.current?.scrollIntoView({ block: 'nearest' }), [refusal])
  return (
    <p class="next" role="alert" data-refusal={refusal.code} ref={told}>
      {sayRefusal(refusal)}
    </p>
  )
}
