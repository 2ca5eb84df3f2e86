/** `chinu verify --statement`: finds a statement by the code on the paper and tells what the book says of it today. */
import { ok } from '../core/kernel/result.ts'
import type { Account } from '../reports/woman/account.ts'
import { verifyStatement, type Verified } from '../reports/woman/verify-statement.ts'
import { currencyOf } from '../keeping/stored-group.ts'
import type { BookStore } from '../storage/port.ts'
import { moneyIn } from '../words/money.ts'
import { say, type Language } from '../words/say.ts'
import type { Edge, Outcome } from './edge.ts'
import { readChain } from './read-chain.ts'

type Asked = { readonly code: string; readonly isJson: boolean }

/** Exit 1 where no statement has the code, where the book no longer gives it, or where a chain is broken. */
export const tellStatement = async (
  store: BookStore,
  { code, isJson }: Asked,
  edge: Edge,
): Promise<Outcome> => {
  const { recorded, chain } = await readChain(store, edge)
  const currency = currencyOf(store, recorded)
  if (!currency.ok) return currency
  const asked = { book: store.book, currency: currency.value, code }
  const verified: Verified = chain.isRight ? verifyStatement(recorded, asked) : { answer: 'unknown' }
  const isRight = verified.answer === 'right'
  if (isJson) edge.out(`${JSON.stringify({ isRight, code, chain: chain.isRight, ...verified }, null, 1)}\n`)
  else {
    const broken = chain.isRight
      ? []
      : [`${say(edge.language, 'cli.wrong')} ${say(edge.language, 'check.chain')}`, ...chain.places]
    const words = chain.isRight ? inWords(edge.language, asked, verified) : broken
    edge.out(`${words.join('\n')}\n`)
  }
  return ok(isRight ? 0 : 1)
}

type Named = { readonly code: string; readonly currency: string }

const inWords = (language: Language, { code, currency }: Named, verified: Verified): readonly string[] => {
  if (verified.answer === 'unknown') return [say(language, 'cli.statementUnknown', { code })]
  const { person, on } = verified.given
  if (verified.answer === 'differs') return [say(language, 'cli.statementDiffers', { code, person, on })]
  return [
    say(language, 'cli.statementRight', { code, person, on }),
    ...accountInWords(language, verified.account, moneyIn(currency)),
  ]
}

const accountInWords = (
  language: Language,
  account: Account,
  money: (centimos: number) => string,
): readonly string[] => [
  say(language, 'cli.statementMoney', {
    ...{ owed: money(account.owedCentimos), received: money(account.receivedCentimos) },
    ...{ advance: money(account.advanceCentimos), savings: money(account.savingsCentimos) },
  }),
  ...account.inHand.map(({ order, article, colour, inHand, payCentimos, comingCentimos }) =>
    say(language, 'cli.statementPieces', {
      ...{ order, article, colour, pieces: inHand, rate: money(payCentimos), coming: money(comingCentimos) },
    }),
  ),
  ...account.yarn.map(({ lot, grams }) => say(language, 'cli.statementYarn', { lot, grams })),
]
