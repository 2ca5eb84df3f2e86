/** The entries behind a figure, on a cord: each with its day, what it was and how much; they sum up to it. */
import type { JSX } from 'preact'
import { say, shortDay } from '../../parts/words.ts'

export type ThreadLine = {
  readonly ref: string
  readonly on: string
  readonly what: string
  readonly amount: string
}
type Thread = {
  readonly lines: readonly ThreadLine[]
  readonly takenBack: readonly ThreadLine[]
  /** The figure that they sum up to. */
  readonly total: string
}

export const Thread = ({ lines, takenBack, total }: Thread): JSX.Element => (
  <div class="thread">
    {lines.length === 0 && <p class="small">{say('member.noEntries')}</p>}
    <Knots lines={lines} />
    <p class="sum">
      <span class="grow">{say('member.sum')}</span>
      <b>{total}</b>
    </p>
    {takenBack.length > 0 && (
      <details>
        <summary class="press">{say('member.takenBack', { count: takenBack.length })}</summary>
        <Knots lines={takenBack} />
      </details>
    )}
  </div>
)

const Knots = ({ lines }: { readonly lines: readonly ThreadLine[] }): JSX.Element => (
  <ol>
    {lines.map(({ ref, on, what, amount }, place) => (
      <li key={`${ref} ${place}`}>
        <span class="small">{shortDay(on)}</span>
        <span class="grow">{what}</span>
        <b>{amount}</b>
      </li>
    ))}
  </ol>
)
