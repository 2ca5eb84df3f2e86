/** `chinu study practice`: the article as a study, in a folder of its own, to learn with. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse } from '../../../core/kernel/result.ts'
import { tellPracticeStudy } from '../../../keeping/study/practice-study.ts'
import { createBook } from '../../../storage/data-folder.ts'
import { checkKeyFolder, keepKeys } from '../../../sync/key-folder.ts'
import { newKeys } from '../../../sync/keys.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, readCall, textOf } from '../../call.ts'
import type { Edge, Outcome } from '../../edge.ts'
import { passphraseFrom } from '../open.ts'

const options = { data: { type: 'string' }, json: { type: 'boolean' } } as const

/** Its passphrase is asked for as for any study: what is practised is also how to open one. */
export const practiceStudyHere = async (args: readonly string[], edge: Edge): Promise<Outcome> => {
  const call = readCall(args, options)
  if (!call.ok) return call
  const data = textOf(call.value, 'data')
  if (data === undefined || call.value.positionals.length > 0)
    return refuse('cli.call', { detail: 'study practice --data DIR' })
  const folder = checkKeyFolder(edge.keysFolder, data)
  if (!folder.ok) return folder
  const passphrase = await passphraseFrom(edge)
  if (!passphrase.ok) return passphrase
  const keys = await newKeys({ extractable: true })
  const made = await tellPracticeStudy(keys, {
    ...{ today: edge.today(), wallMillis: edge.nowMillis(), timeZone: edge.timeZone },
    passphrase: passphrase.value,
  })
  if (!made.ok) return made
  const { book, entries, fill } = made.value
  const saved = await keepKeys(folder.value, book, keys)
  if (!saved.ok) return saved
  const store = await createBook(data, entries, fill)
  if (!store.ok) {
    rmSync(join(folder.value, `${book}.json`), { force: true })
    return store
  }
  await store.value.close()
  edge.tell(`${sayStudy(edge.language, 'study.practiceMade', { book, place: data })}\n`)
  if (isSet(call.value, 'json')) edge.out(`${JSON.stringify({ book })}\n`)
  return ok(0)
}
