/** What her pay is made of, line by line, and what stays owed to her. */
import type { JSX } from 'preact'
import { soles } from '../../parts/money.ts'
import type { WomanToPay } from '../../book/calls/pay.ts'
import { say } from '../../parts/words.ts'

type Made = Pick<WomanToPay, 'why' | 'centimos' | 'restCentimos'>

export const Why = ({ why, centimos, restCentimos }: Made): JSX.Element => (
  <ul class="list" data-why={why.length}>
    {why.map((line) => (
      <Line key={line.what} word={say(`payLine.${line.what}`)} amount={line.centimos} />
    ))}
    {restCentimos > 0 && <Line word={say('payLine.rest')} amount={restCentimos} />}
    <Line word={say('payLine.now')} amount={centimos} />
  </ul>
)

const Line = ({ word, amount }: { readonly word: string; readonly amount: number }): JSX.Element => (
  <li class="balance">
    <span>{word}</span>
    <b>{soles(amount)}</b>
  </li>
)
