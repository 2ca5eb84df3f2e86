/** A book as a file sealed with a phrase, and back; read only when somebody makes or brings a copy. */
import { ok, type Result } from '../../core/kernel/result.ts'
import { bodyOf } from '../../core/kernel/entry.ts'
import type { BookCopy } from '../../core/book/book-copy.ts'
import { copyBytes, readCopy } from '../../formats/copy/copy-text.ts'
import { bringCopy, copyOfBook, type Bringing } from '../../keeping/copy-of-book.ts'
import type { KeptGroup } from '../../keeping/kept-group.ts'
import { openBrowser } from '../../storage/browser.ts'
import { openMemory } from '../../storage/memory.ts'
import { dropBrowserKeys, keepBrowserKeys } from '../../sync/browser-keys.ts'
import { newKeys } from '../../sync/keys.ts'
import { openWithPhrase, sealWithPhrase } from '../../sync/phrase-seal.ts'

export const sealedCopy = async (kept: KeptGroup, phrase: string): Promise<Result<Uint8Array>> => {
  const copy = await copyOfBook(kept)
  return copy.ok ? sealWithPhrase(copyBytes(copy.value), phrase) : copy
}

/** `until`: the last day of which the copy tells. */
export type Found = { readonly copy: BookCopy; readonly kept: KeptGroup; readonly until: string }

/** What a file holds, tried in memory: nothing is written on the phone before a woman has seen whose book it is. */
export const lookInto = async (
  file: Uint8Array,
  phrase: string,
  bringing: Omit<Bringing, 'openStore'>,
): Promise<Result<Found>> => {
  const opened = await openWithPhrase(file, phrase)
  if (!opened.ok) return opened
  const copy = readCopy(opened.value)
  if (!copy.ok) return copy
  const keys = await newKeys({ extractable: false })
  const openStore = (book: string) => Promise.resolve(ok(openMemory(book)))
  const kept = await bringCopy(keys, copy.value, { ...bringing, openStore })
  return kept.ok ? ok({ copy: copy.value, kept: kept.value, until: lastDayOf(copy.value) }) : kept
}

const lastDayOf = ({ entries }: BookCopy): string =>
  entries.reduce((last, entry) => {
    const { on } = bodyOf(entry)
    return typeof on === 'string' && on > last ? on : last
  }, '')

/** Brings the book onto this phone, as a new device: keys that an earlier copy of it had here are its own no more. */
export const bringHere = async (
  copy: BookCopy,
  bringing: Omit<Bringing, 'openStore'>,
): Promise<Result<KeptGroup>> => {
  const keys = await newKeys({ extractable: false })
  return bringCopy(keys, copy, {
    ...bringing,
    openStore: async (book) => {
      const store = await openBrowser({ book })
      const isEmpty = store.ok && Object.keys((await store.value.heads()).book).length === 0
      if (!isEmpty) return store
      await dropBrowserKeys(book)
      await keepBrowserKeys(book, keys)
      return store
    },
  })
}
