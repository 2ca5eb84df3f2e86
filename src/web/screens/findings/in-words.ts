/** A finding in words: codes, accounts and sums as people say them. */
import { moneyIn } from '../../../words/money.ts'
import type { FindingShown, Told } from '../../book/calls/findings.ts'
import { articleName, articlePieces, colourName, yarnName } from '../../parts/codes.ts'
import { inGrams } from '../../parts/grams.ts'
import { longDay, nameOfCode, say } from '../../parts/words.ts'

type Figures = FindingShown['figures']

/** What the book says. Money and yarn that are short are told as money and yarn. */
export const bookSays = ({ code, figures }: FindingShown, currency: string): string => {
  if (code !== 'money.stockShort') return say(code, inWords(figures))
  const { account, commodity, held, short } = figures
  const amount = commodity === currency ? moneyIn(currency) : inGrams
  return say('finding.short', {
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
  if (known === '') return say(`toldIn.${type.slice(0, type.indexOf('.'))}`)
  return say(`told.${type}`, {
    ...inWords(figures),
    ...{ count, lot: String(lot ?? ''), grams: typeof grams === 'number' ? inGrams(grams) : '' },
  })
}

const inWords = (figures: Figures): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : textInWords(key, value),
    ]),
  )

const textInWords = (key: string, text: string): string => {
  if (key === 'article') return articleName(text)
  if (key === 'colour') return colourName(text)
  if (key === 'yarn' || key === 'commodity') return yarnName(text)
  if (key === 'account') return accountName(text)
  if (key === 'type') return say(`toldIn.${text.slice(0, text.indexOf('.'))}`)
  return /^\d{4}-\d\d-\d\d$/.test(text) ? longDay(text) : text
}

/** Accounts by their last word: the book's own names are for accountants. */
const accountName = (account: string): string => {
  if (account === 'Activo:Caja') return say('account.cash')
  if (account.startsWith('Activo:Banco')) return say('account.bank')
  if (account === 'Activo:Hilo:Almacen') return say('account.store')
  if (account.startsWith('Activo:Hilo:Socias')) return say('account.hers')
  if (account === 'Activo:Terminados') return say('account.finished')
  return account
}
