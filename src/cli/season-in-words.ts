/** A season's result in a few lines for people: what each woman's pay came to, and what became of the surplus. */
import type { GroupEvent } from '../core/group/events.ts'
import type { Ledger } from '../core/group/money/ledger.ts'
import type { SeasonRun } from '../formats/season/run-season.ts'
import { say, type Language } from '../words/say.ts'

/** Soles as people write them: `S/ 1,234.50`. */
export const money = (centimos: number): string => {
  const [whole = '', part = ''] = (Math.abs(centimos) / 100).toFixed(2).split('.')
  return `${centimos < 0 ? '-' : ''}S/ ${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${part}`
}

export const seasonInWords = (language: Language, { eventsByEntry }: SeasonRun, ledger: Ledger): string => {
  const lines = [...eventsByEntry].flatMap(([entry, events]) =>
    events.flatMap((event) => eventInWords(language, entry, event)),
  )
  const paid = [...eventsByEntry.values()]
    .flat()
    .flatMap((event) => (event.type === 'money.membersPaid' ? event.body.lines : []))
    .reduce((total, { centimos }) => total + centimos, 0)
  const { transactions, postings } = ledger
  return `${[...lines, say(language, 'cli.posted', { transactions, postings }), say(language, 'cli.paidInAll', { paid: money(paid) })].join('\n')}\n`
}

const eventInWords = (language: Language, entry: string, { type, body }: GroupEvent): string[] => {
  if (type === 'money.paySettled') {
    const lines = body.lines.map(({ person, grossCentimos, netCentimos }) =>
      say(language, 'cli.herPay', { person, gross: money(grossCentimos), net: money(netCentimos) }),
    )
    return [say(language, 'cli.paySettled', { entry, on: body.on }), ...lines]
  }
  if (type === 'money.membersPaid') {
    const lines = body.lines.map(({ person, centimos, channel }) =>
      say(language, channel === 'cash' ? 'cli.paidInCash' : 'cli.paidByBank', {
        person,
        paid: money(centimos),
      }),
    )
    return [say(language, 'cli.membersPaid', { entry, on: body.on }), ...lines]
  }
  if (type !== 'money.surplusDistributed') return []
  const { surplusCentimos, toFundCentimos } = body
  return [
    say(language, 'cli.surplus', { entry, surplus: money(surplusCentimos), fund: money(toFundCentimos) }),
  ]
}
