/** What single entries say about one woman's figures: which they move, by how much, and what people call it. */
import type { Recorded } from '../../core/kernel/entry.ts'
import { eventOf, isKnownEvent, type GroupEvent } from '../../core/group/events.ts'
import { chart } from '../../core/group/money/chart.ts'
import type { PayLine } from '../../core/group/money/events.ts'
import type { YarnUsed } from '../../core/group/quality/events.ts'
import type { YarnEvent } from '../../core/group/yarn/events.ts'

/** Céntimos, or grams of a lot. `received` is what came into her hand: pay and advances. */
export type Figure = 'owed' | 'advance' | 'savings' | 'received' | 'yarn'
export type What =
  | ('checked' | 'checkReversed' | 'yarnCharged' | 'toFund' | 'advanceRecovered' | 'saved')
  | ('paidCash' | 'paidBank' | 'surplus' | 'advancePaid' | 'moneyReversed' | 'moneyMoved')
  | ('issued' | 'returned' | 'passedOn' | 'passedToHer' | 'ownBrought' | 'waste' | 'weighingReversed')
  | ('usedInPieces' | 'yarnSettled' | 'partly')

/** One thing that an entry says. `amount` is in the figure's unit, with its sign. */
export type Told = {
  readonly figure: Figure
  /** The lot, for yarn; else empty. */
  readonly about: string
  readonly amount: number
  readonly what: What
  /** What people may want to see with it: pieces, article. */
  readonly pieces?: number
  readonly article?: string
}

/** Whether an entry can be about her: a look at its text, which spares reading all others. */
export const namesHer = ({ body }: Pick<Recorded, 'body'>, person: string): boolean =>
  body.includes(`${person}"`)

/** All that an entry says about her figures; what moves nothing is left out. */
export const toldOfHer = (entry: Pick<Recorded, 'type' | 'v' | 'body'>, person: string): readonly Told[] =>
  isKnownEvent(entry.type, entry.v)
    ? told(eventOf(entry.type, entry.v, entry.body), person).filter(({ amount }) => amount !== 0)
    : []

const told = (event: GroupEvent, person: string): readonly Told[] => {
  switch (event.type) {
    case 'quality.checked':
    case 'quality.checkReversed':
      return event.body.person === person ? ofCheck(event) : []
    case 'money.paySettled':
      return event.body.lines.filter((line) => line.person === person).flatMap(ofSettlement)
    case 'money.membersPaid':
      return event.body.lines
        .filter((line) => line.person === person)
        .flatMap(({ centimos, channel }) => {
          const what = channel === 'cash' ? 'paidCash' : 'paidBank'
          return [money('owed', -centimos, what), money('received', centimos, what)]
        })
    case 'money.advancesPaid':
      return event.body.lines
        .filter((line) => line.person === person)
        .flatMap(({ centimos }) => [
          money('advance', centimos, 'advancePaid'),
          money('received', centimos, 'advancePaid'),
        ])
    case 'money.surplusDistributed':
      return event.body.toMembers
        .filter((line) => line.person === person)
        .map(({ centimos }) => money('owed', centimos, 'surplus'))
    case 'money.expensePaid': {
      const { paidFrom: from, account: to, centimos } = event.body
      return ofTransfer({ from, to, centimos }, person, 'moneyMoved')
    }
    case 'money.transferReversed':
      return event.body.transfers.flatMap((transfer) => ofTransfer(transfer, person, 'moneyReversed'))
    default:
      return event.type.startsWith('yarn.') ? ofYarn(event, person) : []
  }
}

const money = (figure: Figure, amount: number, what: What): Told => ({ figure, about: '', amount, what })

type Check = Extract<GroupEvent, { type: 'quality.checked' | 'quality.checkReversed' }>

/** Pieces in repair pay nothing yet. */
const ofCheck = ({ type, body }: Check): readonly Told[] => {
  const { article, pieces, outcome, payCentimos } = body
  const sign = type === 'quality.checked' ? 1 : -1
  const pay: Told = {
    ...money(
      'owed',
      outcome === 'repair' ? 0 : sign * payCentimos,
      type === 'quality.checked' ? 'checked' : 'checkReversed',
    ),
    ...{ pieces, article },
  }
  return [pay, ...body.yarn.map((used) => ofUsed(used, -sign, { pieces, article }))]
}

/** What left her hands for the pieces: with its waste, less what a repair takes over from the first knitting. */
const ofUsed = (
  { lot, grams, wasteGrams, fromRepairGrams = 0 }: YarnUsed,
  sign: number,
  made: { readonly pieces: number; readonly article: string },
): Told => ({
  ...{ figure: 'yarn', about: lot, what: 'usedInPieces', ...made },
  amount: sign * (grams + wasteGrams - fromRepairGrams),
})

const ofSettlement = (line: PayLine): readonly Told[] => [
  money('owed', -line.groupFundCentimos, 'toFund'),
  money('owed', -line.advanceRecoveredCentimos, 'advanceRecovered'),
  money('owed', -line.savingsCentimos, 'saved'),
  money('advance', -line.advanceRecoveredCentimos, 'advanceRecovered'),
  money('savings', line.savingsCentimos, 'saved'),
]

type Transfer = { readonly from: string; readonly to: string; readonly centimos: number }

/** Money from one account to another: what the group owes her and keeps for her falls where it goes to, her debt grows. */
const ofTransfer = ({ from, to, centimos }: Transfer, person: string, what: What): readonly Told[] => {
  const moved = (account: string): number =>
    (to === account ? centimos : 0) - (from === account ? centimos : 0)
  const [owed, advance] = [moved(chart.owedTo(person)), moved(chart.memberAdvance(person))]
  const cameBack = what === 'moneyReversed' ? [money('received', owed + advance, what)] : []
  return [
    money('owed', 0 - owed, what),
    money('advance', advance, what),
    money('savings', 0 - moved(chart.savings(person)), what),
    ...cameBack,
  ]
}

const grams = (lot: string, amount: number, what: What): Told => ({
  figure: 'yarn',
  about: lot,
  amount,
  what,
})

const ofYarn = (event: GroupEvent, person: string): readonly Told[] => {
  if (event.type === 'yarn.settled') return ofYarnSettled(event.body.lines, person)
  if (event.type === 'yarn.weighingReversed') return ofWeighingReversed(event.body, person)
  switch (event.type) {
    case 'yarn.issued':
      return weighed(event.body.to, person).map((one) => grams(event.body.lot, one.grams, 'issued'))
    case 'yarn.returned':
      return weighed(event.body.from, person).map((one) => grams(event.body.lot, -one.grams, 'returned'))
    case 'yarn.passed': {
      const { lot, from, to } = event.body
      return [
        ...(from === person ? [grams(lot, -event.body.grams, 'passedOn')] : []),
        ...(to === person ? [grams(lot, event.body.grams, 'passedToHer')] : []),
      ]
    }
    case 'yarn.ownBrought':
      return event.body.person === person ? [grams(event.body.lot, event.body.grams, 'ownBrought')] : []
    case 'yarn.wasteDeclared':
      return event.body.person === person ? [grams(event.body.lot, -event.body.grams, 'waste')] : []
    default:
      return []
  }
}

const weighed = <Line extends { readonly person: string }>(
  lines: readonly Line[],
  person: string,
): readonly Line[] => lines.filter((line) => line.person === person)

type BodyOf<Type extends YarnEvent['type']> = Extract<YarnEvent, { type: Type }>['body']

const ofYarnSettled = (lines: BodyOf<'yarn.settled'>['lines'], person: string): readonly Told[] =>
  weighed(lines, person).flatMap(({ lots, centimos }) => [
    money('owed', -centimos, 'yarnCharged'),
    ...lots.map((one) => grams(one.lot, -one.grams, 'yarnSettled')),
  ])

/** What was weighed by mistake goes back; what had been passed on leaves whoever had received it. */
const ofWeighingReversed = (
  { lot, was, lines }: BodyOf<'yarn.weighingReversed'>,
  person: string,
): readonly Told[] =>
  lines.flatMap((line) => [
    ...(line.person === person
      ? [grams(lot, was === 'issued' ? -line.grams : line.grams, 'weighingReversed')]
      : []),
    ...(line.to === person ? [grams(lot, -line.grams, 'weighingReversed')] : []),
  ])
