/** `chinu export`: a book in the formats that others read, into a folder. */
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import { hledgerFiles } from '../formats/hledger/hledger-files.ts'
import { eventsFile } from '../formats/events/events-file.ts'
import type { BookStore } from '../storage/port.ts'
import { say } from '../words/say.ts'
import { onlyPositional, readCall, textOf } from './call.ts'
import type { Edge, Outcome } from './edge.ts'
import { writeFiles } from './files.ts'
import { chooseStore, currencyOf, recordedEntries } from './open-book.ts'

const options = { data: { type: 'string' }, out: { type: 'string' }, book: { type: 'string' } } as const

type Files = ReadonlyMap<string, string>
type Format = (store: BookStore) => Promise<Result<Files>>

const hledger: Format = async (store) => {
  const entries = await recordedEntries(store)
  const currency = currencyOf(store, entries)
  return currency.ok ? hledgerFiles(entries, { book: store.book, currency: currency.value }) : currency
}
