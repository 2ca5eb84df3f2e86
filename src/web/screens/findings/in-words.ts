/** A finding in words: codes, accounts and sums as people say them. */
import { moneyIn } from '../../parts/money.ts'
import type { FindingShown, Told } from '../../book/calls/findings.ts'
import { articlePieces } from '../../parts/codes.ts'
import { accountName, inWords, isPurse } from '../../parts/figures.ts'
import { inGrams } from '../../parts/grams.ts'
import { nameOfCode, say } from '../../parts/words.ts'

/** What the book says. Money and yarn that are short are told as money and yarn; what is hers alone to know is left out. */
export const bookSays = (
  { code, figures, isWithheld }: Pick<FindingShown, 'code' | 'figures' | 'isWithheld'>,
  currency: string,
): string => {
  if (isWithheld) return say('finding.withheld', figures)
  if (code !== 'money.stockShort') return say(code, withRoom(inWords(figures)))
  const { account, commodity, held, short } = figures
  const amount = commodity === currency ? moneyIn(currency) : inGrams
  const isMadeUp = commodity === currency && isPurse(String(account))
  return say(isMadeUp ? 'finding.shortPurse' : 'finding.short', {
    account: accountName(String(account)),
    held: amount(Number(held)),
    short: amount(Number(short)),
  })
}

/** What was recorded, in one line; an entry of another kind is named by its room. */
export const wasTold = ({ type, figures }: Told): string => {
  const { pieces, article, lot, grams } = figures
  const count =
    typeof article === 'string' && typeof pieces === 'number' ? articlePieces(article, pieces) : ''
  const known = nameOfCode(`told.${type}`, '')
  if (known === '') return roomOf(type)
  return say(`told.${type}`, {
    ...inWords(figures),
    ...{ count, lot: String(lot ?? ''), grams: typeof grams === 'number' ? inGrams(grams) : '' },
  })
}

const roomOf = (type: string): string => say(`toldIn.${type.slice(0, type.indexOf('.'))}`)

const withRoom = (figures: FindingShown['figures']): FindingShown['figures'] =>
  typeof figures['type'] === 'string' ? { ...figures, type: roomOf(figures['type']) } : figures
