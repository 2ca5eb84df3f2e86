/** Whether a book still gives the statement that a code stands for: it is replayed up to where it was read, and told anew. */
import * as v from 'valibot'
import { hashOfText } from '../../core/kernel/hash.ts'
import type { Day } from '../../core/kernel/day.ts'
import { bodyOf, type Recorded } from '../../core/kernel/entry.ts'
import { holds } from '../../core/kernel/vector.ts'
import { peopleEvents } from '../../core/group/people/events.ts'
import { replay } from '../../core/group/replay.ts'
import { accountOf, accountText, type Account } from './account.ts'
import { codeOfDigest } from './statement-code.ts'

export type Given = {
  readonly on: Day
  readonly person: string
  readonly digest: string
  readonly seen: Seen
}
type Seen = Readonly<Record<string, number>>
/** `unknown`: no statement of this book has the code. `differs`: the book no longer gives it. */
export type Verified =
  | { readonly answer: 'unknown' }
  | { readonly answer: 'right' | 'differs'; readonly given: Given; readonly account: Account }

type Asked = { readonly book: string; readonly currency: string; readonly code: string }

/** Looks the code up among the book’s entries and reckons the statement again. */
export const verifyStatement = (entries: readonly Recorded[], { book, currency, code }: Asked): Verified => {
  let last: Verified = { answer: 'unknown' }
  for (const given of statementsOf(entries, code)) {
    const read = entries.filter(({ device, seq }) => holds(given.seen, device, seq))
    const account = accountOf(replay(read, { currency }), read, given.person)
    const text = accountText({ book, on: given.on }, account)
    const isRight = text.ok && hashOfText(text.value) === given.digest
    last = { answer: isRight ? 'right' : 'differs', given, account }
    if (isRight) return last
  }
  return last
}

/** The statements that were given under a code. */
const statementsOf = (entries: readonly Recorded[], code: string): readonly Given[] =>
  entries
    .filter(({ type, v: version }) => type === 'people.statementGiven' && version === 1)
    .flatMap((entry) => {
      const parsed = v.safeParse(peopleEvents['people.statementGiven'], bodyOf(entry))
      return parsed.success && codeOfDigest(parsed.output.digest) === code ? [parsed.output] : []
    })
