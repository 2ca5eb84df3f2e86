/** The figures of a refusal or a finding as people say them: sums, days, posts, garments, yarn, accounts. */
import type { Refusal } from '../../core/kernel/result.ts'
import { withMoney } from '../../words/money.ts'
import { whole } from './money.ts'
import { articleName, colourName, lineWord, yarnName } from './codes.ts'
import { longDay, nameOfCode, say } from './words.ts'

type Figures = Readonly<Record<string, string | number>>

/** What was refused, in words. */
export const sayRefusal = ({ code, figures }: Refusal): string => whole(say(code, inWords(figures)))

export const inWords = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(withMoney(figures)).map(([key, value]) => [
      key,
      typeof value === 'number' ? value : textInWords(key, value),
    ]),
  )

const textInWords = (key: string, text: string): string => {
  if (key === 'posts') return text.split(', ').map(postName).join(', ')
  if (key === 'matter') return say(`vote.${text}`)
  if (key === 'about' && text !== '') return nameOfCode(`yarnKind.${text}`, text)
  if (key === 'article') return articleName(text)
  if (key === 'colour') return colourName(text)
  if (key === 'yarn' || key === 'commodity') return yarnName(text)
  if (key === 'line') return lineWord(text)
  if (key === 'account') return accountName(text)
  return /^\d{4}-\d\d-\d\d$/.test(text) ? longDay(text) : text
}

const postName = (post: string): string => say(`post.${post}`)

/** The group's yarn that a woman has at home. */
export const isYarnWithHer = (account: string): boolean => account.startsWith('Activo:Hilo:Socias')

/** The cash box, or the bank. */
export const isPurse = (account: string): boolean => /^Activo:(Caja$|Banco)/.test(account)

/** Accounts by their last word: the book's own names are for accountants. */
export const accountName = (account: string): string => {
  if (account === 'Activo:Caja') return say('account.cash')
  if (account.startsWith('Activo:Banco')) return say('account.bank')
  if (account === 'Activo:Hilo:Almacen') return say('account.store')
  if (isYarnWithHer(account)) return say('account.hers')
  if (account === 'Activo:Terminados') return say('account.finished')
  return account
}
