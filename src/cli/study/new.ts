/** `chinu study new`: a study of its own in a data folder, sealed with a passphrase and named. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { decideNameStudy } from '../../core/study/sample/name-study.ts'
import { noSample } from '../../core/study/sample/sample.ts'
import { note, openStudy } from '../../keeping/study/kept-study.ts'
import { newStudy } from '../../keeping/study/new-study.ts'
import { createBook } from '../../storage/data-folder.ts'
import type { BookStore } from '../../storage/port.ts'
import { checkKeyFolder, keepKeys } from '../../sync/key-folder.ts'
import { newKeys, type BookKeys } from '../../sync/keys.ts'
import { sayStudy } from '../../words/study/say-study.ts'
import { isSet, readCall, textOf, type Call } from '../call.ts'
import type { Edge, Outcome } from '../edge.ts'
import { actingOn, opener, passphraseFrom, studyOptions } from './open.ts'

const options = {
  ...studyOptions,
  title: { type: 'string' },
  question: { type: 'string' },
  practice: { type: 'boolean' },
} as const

export const newStudyHere = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const [data, title] = [textOf(call.value, 'data'), textOf(call.value, 'title')]
  if (data === undefined || title === undefined)
    return refuse('cli.call', { detail: 'study new --data DIR --title T' })
  const naming = nameWith(call.value, edge, title)
  const named = decideNameStudy(noSample(), naming)
  if (!named.ok) return named
  const passphrase = await passphraseFrom(edge)
  if (!passphrase.ok) return passphrase
  const made = await makeStudyIn(data, { edge, call: call.value, passphrase: passphrase.value })
  if (!made.ok) return made
  const { store, keys } = made.value
  try {
    const kept = await openStudy(store, { device: keys.device, passphrase: passphrase.value })
    if (!kept.ok) return kept
    const told = await note(kept.value, actingOn(edge, call.value), () => named)
    if (!told.ok) return told
    edge.tell(`${sayStudy(edge.language, 'study.made', { book: store.book, place: data })}\n`)
    if (isSet(call.value, 'json')) edge.out(`${JSON.stringify({ book: store.book })}\n`)
    return ok(0)
  } finally {
    await store.close()
  }
}

const nameWith = (call: Call, edge: Edge, title: string) => {
  const question = textOf(call, 'question')
  const naming = { on: edge.today(), by: textOf(call, 'by') ?? opener, title }
  return question === undefined ? naming : { ...naming, question }
}

type Making = { readonly edge: Edge; readonly call: Call; readonly passphrase: string }
type Made = { readonly store: BookStore; readonly keys: BookKeys }

/** Makes a study in a folder and keeps its keys; both or neither. */
export const makeStudyIn = async (
  data: string,
  { edge, call, passphrase }: Making,
): Promise<Result<Made>> => {
  const folder = checkKeyFolder(edge.keysFolder, data)
  if (!folder.ok) return folder
  const keys = await newKeys({ extractable: true })
  const { by, on, wallMillis } = actingOn(edge, call)
  const terms = { by, on, wallMillis, timeZone: edge.timeZone, practice: isSet(call, 'practice') }
  const made = await newStudy(keys, { ...terms, passphrase })
  if (!made.ok) return made
  const { book, entries, fill } = made.value
  const saved = await keepKeys(folder.value, book, keys)
  if (!saved.ok) return saved
  const store = await createBook(data, entries, fill)
  if (!store.ok) rmSync(join(folder.value, `${book}.json`), { force: true })
  return store.ok ? ok({ store: store.value, keys }) : store
}
