/** The women who chose the bank: told one by one once their money was sent. */
import type { JSX } from 'preact'
import { soles } from '../../parts/money.ts'
import type { WomanToPay } from '../../book/calls/pay.ts'
import { acting, ask, done } from '../../parts/app.ts'
import { Seal } from '../../parts/seal.tsx'
import { breakable } from '../../parts/syllables.ts'
import { say } from '../../parts/words.ts'
import { Swatch } from '../../pictures/swatch.tsx'

export const BankList = ({ bank }: { readonly bank: readonly WomanToPay[] }): JSX.Element | null =>
  bank.length === 0 ? null : (
    <section class="no-print">
      <h2>{say('pay.byBank')}</h2>
      <p class="small">{say('pay.byBankHow')}</p>
      <ul class="list to-pay">
        {bank.map(({ woman, centimos }) => (
          <li key={woman.person} class="row wraps" data-bank={woman.person}>
            <Swatch place={woman.place} />
            <span class="grow">
              <span class="name">{breakable(woman.name)}</span>
              <br />
              <b class="figure">{soles(centimos)}</b>
            </span>
            <Seal isInList word={say('pay.sent')} act={() => void sent(woman.person, centimos)} />
          </li>
        ))}
      </ul>
    </section>
  )

const sent = async (person: string, centimos: number): Promise<void> => {
  const by = acting.value
  if (by !== undefined) await done(ask('payByBank', { by, person, centimos }))
}
