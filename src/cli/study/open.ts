/** A study of a data folder, opened with its passphrase for as long as a command works on it. */
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { enrolHere, openStudy, type Acting, type KeptStudy } from '../../keeping/study/kept-study.ts'
import type { BookStore } from '../../storage/port.ts'
import { checkKeyFolder, keepKeys, keysFor } from '../../sync/key-folder.ts'
import { newDevice, newKeys, type BookKeys } from '../../sync/keys.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { textOf, type Call } from '../call.ts'
import { chooseStore } from '../choose-store.ts'
import type { Edge } from '../edge.ts'

/** The options that every command on a study takes; `by` is the researcher who acts. */
export const studyOptions = {
  data: { type: 'string' },
  book: { type: 'string' },
  by: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** Who acts where nobody is named: whoever opens a study, until researchers joined. */
export const opener = 'opener'

export const actingOn = (edge: Edge, call: Call): Acting => ({
  ...{ by: textOf(call, 'by') ?? opener, on: edge.today(), wallMillis: edge.nowMillis() },
})

/** From the environment, or asked on the terminal. Refused: neither says it. */
export const passphraseFrom = async (edge: Edge): Promise<Result<string>> => {
  const said = edge.passphrase ?? (await edge.askHidden(sayStudy(edge.language, 'study.askPassphrase')))
  return said === undefined || said === '' ? refuse('study.noPassphrase') : ok(said)
}

type Work<T> = (kept: KeptStudy) => Promise<Result<T>>
type Opening = { readonly call: Call; readonly edge: Edge; readonly access: 'read' | 'write' }

/**
 * Opens the study that `--data` and `--book` name, works on it and closes it. Refused: no study there, several and none
 * chosen, no or a wrong passphrase. To write, a machine without keys for it becomes a new device of the study first.
 */
export const withStudy = async <T>(opening: Opening, work: Work<T>): Promise<Result<T>> => {
  const { call, access } = opening
  const data = textOf(call, 'data')
  if (data === undefined) return refuse('cli.call', { detail: '--data DIR' })
  const store = await chooseStore({ data, book: textOf(call, 'book'), access, kind: 'study' })
  if (!store.ok) return store
  try {
    const kept = await openHere(store.value, opening, data)
    return kept.ok ? await work(kept.value) : kept
  } finally {
    await store.value.close()
  }
}

const openHere = async (
  store: BookStore,
  { call, edge, access }: Opening,
  data: string,
): Promise<Result<KeptStudy>> => {
  const folder = checkKeyFolder(edge.keysFolder, data)
  if (!folder.ok) return folder
  const keys = await keysFor(folder.value, store.book)
  if (!keys.ok) return keys
  const passphrase = await passphraseFrom(edge)
  if (!passphrase.ok) return passphrase
  const device = keys.value?.device ?? newDevice()
  const kept = await openStudy(store, { device, passphrase: passphrase.value })
  if (!kept.ok || access === 'read' || keys.value) return kept
  return openAsNewDevice(store, {
    folder: folder.value,
    passphrase: passphrase.value,
    acting: actingOn(edge, call),
  })
}

type NewDevice = { readonly folder: string; readonly passphrase: string; readonly acting: Acting }

const openAsNewDevice = async (
  store: BookStore,
  { folder, passphrase, acting }: NewDevice,
): Promise<Result<KeptStudy>> => {
  const keys: BookKeys = await newKeys({ extractable: true })
  const saved = await keepKeys(folder, store.book, keys)
  if (!saved.ok) return saved
  const kept = await openStudy(store, { device: keys.device, passphrase })
  if (!kept.ok) return kept
  const enrolled = await enrolHere(kept.value, keys, acting)
  return enrolled.ok ? kept : enrolled
}
