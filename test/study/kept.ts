/** A study in a data folder for tests: two respondents with all that is kept of them, on the real store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openStudy, type KeptStudy } from '../../src/keeping/study/kept-study.ts'
import { newStudy } from '../../src/keeping/study/new-study.ts'
import { createBook, openBook } from '../../src/storage/data-folder.ts'
import type { BookStore } from '../../src/storage/port.ts'
import { newKeys } from '../../src/sync/keys.ts'
import { acting, passphrase, value } from './all-of-her.ts'

export const ownFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-study-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type Place = { readonly data: string; readonly book: string; readonly device: string }

export const studyIn = async (data: string): Promise<{ readonly place: Place; readonly kept: KeptStudy }> => {
  const keys = await newKeys({ extractable: true })
  const made = value(
    await newStudy(keys, { ...acting, timeZone: 'America/Lima', practice: true, passphrase }),
  )
  const store = value(await createBook(data, made.entries, made.fill))
  const kept = value(await openStudy(store, { device: keys.device, passphrase }))
  return { place: { data, book: made.book, device: keys.device }, kept }
}

export const again = async (
  { data, book, device }: Place,
  { access = 'write', phrase = passphrase }: { access?: 'read' | 'write'; phrase?: string } = {},
): Promise<KeptStudy> => {
  const store: BookStore = value(openBook(data, book, { access }))
  const kept = await openStudy(store, { device, passphrase: phrase })
  if (!kept.ok) await store.close()
  return value(kept)
}
