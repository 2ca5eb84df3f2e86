/** A statement's code looked up in this book: whose, of which day, and whether the book still gives what the paper says. */
import { mayReadAmounts } from '../../../core/group/people/reading.ts'
import { ok, type Result } from '../../../core/kernel/result.ts'
import { currencyOf, recordedEntries } from '../../../keeping/stored-group.ts'
import type { Account } from '../../../reports/woman/account.ts'
import { readCode } from '../../../reports/woman/statement-code.ts'
import { verifyStatement } from '../../../reports/woman/verify-statement.ts'
import { today, withBook, womanOf, type By, type Woman } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type CodeChecked =
  | { readonly answer: 'noCode' | 'unknown' }
  | {
      readonly answer: 'right' | 'differs'
      readonly woman: Woman
      readonly on: string
      /** Only for whoever may read her amounts. */
      readonly account?: Account
    }

export const checkCodeCalls = {
  /** The same answer as `chinu verify --statement`. */
  checkCode: (desk: Desk, { by, typed }: By & { readonly typed: string }): Promise<Result<CodeChecked>> =>
    withBook(desk, async ({ group, store }): Promise<Result<CodeChecked>> => {
      const code = readCode(typed)
      if (code === undefined) return ok({ answer: 'noCode' })
      const entries = await recordedEntries(store)
      const currency = currencyOf(store, entries)
      if (!currency.ok) return currency
      const verified = verifyStatement(entries, { book: store.book, currency: currency.value, code })
      if (verified.answer === 'unknown') return ok({ answer: 'unknown' })
      const { answer, account } = verified
      const { person, on } = verified.given
      const isReadable = answer === 'right' && mayReadAmounts(group.people, { by, person, on: today() })
      return ok({ answer, woman: womanOf(desk, person), on, ...(isReadable ? { account } : {}) })
    }),
} as const
