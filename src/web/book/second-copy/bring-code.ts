/** Enrolling this browser at the server whose address had a code: with the book that it has, or for the one that lies there. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { openBrowser } from '../../../storage/browser.ts'
import { browserKeysFor, dropBrowserKeys, keepBrowserKeys } from '../../../sync/browser-keys.ts'
import { newKeys, publicKeyText, type BookKeys } from '../../../sync/keys.ts'
import type { BookAnswer, EnrolAnswer } from '../../../sync/wire.ts'
import { booksHere, type BookHere, type BookKind } from '../shelf.ts'
import { fillFromCopy } from './fill.ts'
import { keepLine, keptLine } from './kept-line.ts'
import { askBook, askEnrol } from './laptop.ts'

/**
 * Answers which kind of book to open now. Refused: no server there, a used code, nothing to copy on either side, and a
 * browser that has another book of that kind, which stays as it is.
 */
export const enrolByCode = async (code: string): Promise<Result<BookKind>> => {
  const there = await askBook({ code })
  if (!there.ok) return there
  const here = await booksHere()
  if (!here.ok) return here
  const kind: BookKind = there.value.practice ? 'practice' : 'ours'
  const mine = bookFor(
    there.value,
    here.value.filter((one) => one.kind === kind),
  )
  if (!mine.ok) return mine
  const enrolled = mine.value ? await enrolOwn(code, mine.value) : await enrolForTheirs(code)
  return enrolled.ok ? ok(kind) : enrolled
}

/** The book of this browser that is meant; nothing where the one over there is to come. */
const bookFor = ({ book }: BookAnswer, here: readonly BookHere[]): Result<BookHere | undefined> => {
  const [mine] = here
  if (book === null) return mine ? ok(mine) : refuse('sync.nothingHere')
  if (!mine || mine.book === book) return ok(mine)
  return mine.kind === 'practice' ? refuse('app.otherPractice', {}) : refuse('sync.otherBook')
}

const enrolOwn = async (code: string, { book, kind }: BookHere): Promise<Result<unknown>> => {
  const keys = await browserKeysFor(book)
  if (!keys) return refuse('app.keysGone', { book })
  const answer = await enrol(code, keys, { id: book, practice: kind === 'practice' })
  return answer.ok ? keep(answer.value, (await keptLine(book))?.isFilling ?? false) : answer
}

/** The keys are made before anybody knows for which book; they are kept before any of it is here. */
const enrolForTheirs = async (code: string): Promise<Result<unknown>> => {
  const keys = await newKeys({ extractable: false })
  const answer = await enrol(code, keys, null)
  if (!answer.ok) return answer
  const { book } = answer.value
  // Keys of an earlier try, cut off before anything of the book was here, have written nothing.
  await dropBrowserKeys(book)
  await keepBrowserKeys(book, keys)
  await keep(answer.value, true)
  const store = await openBrowser({ book })
  if (!store.ok) return store
  const filled = await fillFromCopy(store.value, keys)
  await store.value.close()
  return filled
}

const enrol = async (
  code: string,
  keys: BookKeys,
  book: { readonly id: string; readonly practice: boolean } | null,
): Promise<Result<EnrolAnswer>> =>
  askEnrol({ code, device: keys.device, publicKey: await publicKeyText(keys), book })

const keep = async (
  { token, book, device, publicKey }: EnrolAnswer,
  isFilling: boolean,
): Promise<Result<void>> => {
  await keepLine(book, { token, device, publicKey, heads: undefined, atMillis: undefined, isFilling })
  return ok(undefined)
}
