/** The whole study as one sealed file: out of this browser, and into it from another copy or the command line. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import type { BookCopy } from '../../../core/book/book-copy.ts'
import { openStudy, type KeptStudy } from '../../../keeping/study/kept-study.ts'
import { openWithPassphrase } from '../../../keeping/study/passphrase.ts'
import {
  archiveOf,
  mergeArchive,
  openArchive,
  openBrought,
  studyFromCopy,
} from '../../../keeping/study/study-archive.ts'
import { listBrowserBooks, openBrowser } from '../../../storage/browser.ts'
import { browserKeysFor, keepBrowserKeys } from '../../../sync/browser-keys.ts'
import { newKeys, type BookKeys } from '../../../sync/keys.ts'
import { dayIn, hereOf, nameOfFile, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { layOpen, type Opened } from './opening.ts'

/** The name tells the day and which kind of file it is, and nothing else. */
export type Archive = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }

const timeZone = 'America/Lima'

export const archiveCalls = {
  /** Refused: another passphrase than the study's, which a slip of the hand would seal the file with for ever. */
  takeOut: (
    desk: Desk,
    { passphrase, recordings }: { readonly passphrase: string; readonly recordings: boolean },
  ): Promise<Result<Archive>> =>
    withStudy(desk, async (kept) => {
      const right = await openWithPassphrase(kept.store, passphrase)
      if (!right.ok) return right
      const sealed = await archiveOf(kept, passphrase, { recordings })
      const name = nameOfFile(hereOf(desk, kept), 'copia.bin')
      return sealed.ok ? ok({ bytes: sealed.value, name }) : sealed
    }),

  /** New here, it opens with the file's passphrase; a study that is here already takes in what it lacks. */
  bringIn: async (
    desk: Desk,
    { bytes, passphrase }: { readonly bytes: Uint8Array; readonly passphrase: string },
  ): Promise<Result<Opened>> => {
    const copy = await openArchive(bytes, passphrase)
    if (!copy.ok) return copy
    const isHere = (await listBrowserBooks()).includes(copy.value.book)
    const keys = isHere ? await browserKeysFor(copy.value.book) : undefined
    const kept = keys
      ? await mergeHere(copy.value, keys, passphrase)
      : await bringHere(copy.value, passphrase)
    return kept.ok ? ok(layOpen(desk, kept.value)) : kept
  },
} as const

const mergeHere = async (
  copy: BookCopy,
  { device }: BookKeys,
  passphrase: string,
): Promise<Result<KeptStudy>> => {
  const store = await openBrowser({ book: copy.book })
  if (!store.ok) return store
  const kept = await openStudy(store.value, { device, passphrase })
  const acting = { by: 'copy', on: dayIn(timeZone), wallMillis: Date.now() }
  const merged = kept.ok ? await mergeArchive(kept.value, acting, copy) : kept
  if (!merged.ok) await store.value.close()
  return merged.ok ? kept : merged
}

const bringHere = async (copy: BookCopy, passphrase: string): Promise<Result<KeptStudy>> => {
  const keys = await newKeys({ extractable: false })
  const acting = { by: 'copy', on: dayIn(timeZone), wallMillis: Date.now() }
  const made = await studyFromCopy(keys, copy, { acting, passphrase })
  if (!made.ok) return made
  await keepBrowserKeys(copy.book, keys)
  const store = await openBrowser({ book: copy.book })
  if (!store.ok) return store
  const filled = await made.value.fill(store.value)
  const begun = filled.ok ? await store.value.append(made.value.entries) : filled
  const kept = begun.ok ? await openBrought(store.value, copy, { device: keys.device, passphrase }) : begun
  if (!kept.ok) await store.value.close()
  return kept
}
