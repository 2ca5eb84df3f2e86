/** A season's result in a few lines for people: what the hour pays, each woman's pay, and what became of the surplus. */
import type { Day } from '../core/kernel/day.ts'
import type { GroupBook } from '../core/group/book.ts'
import type { GroupEvent } from '../core/group/events.ts'
import type { SeasonRun } from '../formats/season/run-season.ts'
import { paidHours, type PaidHour } from '../reports/paid-hour.ts'
import { moneyIn } from '../words/money.ts'
import { say, type Language } from '../words/say.ts'

type Telling = { readonly language: Language; readonly money: (centimos: number) => string }

/** `on` is the day for which the paid hour is told. */
export const seasonInWords = (
  language: Language,
  group: GroupBook,
  { eventsByEntry }: SeasonRun,
  on: Day,
): string => {
  const { transactions, postings, currency } = group.money.ledger
  const telling: Telling = { language, money: moneyIn(currency) }
  const paid = [...eventsByEntry.values()]
    .flat()
    .flatMap((event) => (event.type === 'money.membersPaid' ? event.body.lines : []))
    .reduce((total, { centimos }) => total + centimos, 0)
  const lines = [
    ...paidHours(group, on).flatMap((hour) => hourInWords(telling, hour)),
    ...[...eventsByEntry].flatMap(([entry, events]) =>
      events.flatMap((event) => eventInWords(telling, entry, event)),
    ),
    say(language, 'cli.posted', { transactions, postings }),
    say(language, 'cli.paidInAll', { paid: telling.money(paid) }),
  ]
  return `${lines.join('\n')}\n`
}

/** The ladder of fair pay: what the hour pays, the minimum wage, the living wage, each with its date. */
const hourInWords = ({ language, money }: Telling, hour: PaidHour): string[] => {
  const { article, tariffCentimos, paidPerHourCentimos, minimumWage, livingWage } = hour
  const keys = {
    minimum: { sure: 'cli.minimumWage', old: 'cli.minimumWageOld', none: 'cli.minimumWageNone' },
    living: { sure: 'cli.livingWage', old: 'cli.livingWageOld', none: 'cli.livingWageNone' },
  } as const
  const beside = (
    wage: PaidHour['minimumWage'],
    { sure, old, none }: (typeof keys)['minimum' | 'living'],
  ): string =>
    wage
      ? say(language, wage.certain ? sure : old, { hour: money(wage.centimosPerHour), since: wage.since })
      : say(language, none)
  const figures = { article, tariff: money(tariffCentimos), hour: money(paidPerHourCentimos) }
  return [
    say(language, 'cli.paidHour', figures),
    beside(minimumWage, keys.minimum),
    beside(livingWage, keys.living),
  ]
}

const eventInWords = ({ language, money }: Telling, entry: string, { type, body }: GroupEvent): string[] => {
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
