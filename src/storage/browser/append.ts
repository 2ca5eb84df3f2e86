/** Appending to the log of a browser's store: admitted and written in one strict transaction. */
import type { IDBPTransaction, StoreNames } from 'idb'
import type { Entry, Head } from '../../core/kernel/entry.ts'
import type { Hash } from '../../core/kernel/hash.ts'
import { err, ok, type Result } from '../../core/kernel/result.ts'
import { admit, placeKey, placesToKnow, type Known, type Place } from '../admission.ts'
import type { Appended, StoreRefusal } from '../port.ts'
import { strict, type Database, type Tables } from './database.ts'
import { entriesOf, packsOf } from './pack.ts'

type Transaction = IDBPTransaction<Tables, StoreNames<Tables>[], 'readwrite'>

export const appendPacks = async (
  database: Database,
  book: string,
  entries: readonly Entry[],
): Promise<Result<Appended, StoreRefusal>> => {
  const transaction = database.transaction(['log', 'head', 'quarantine'], 'readwrite', strict)
  const admitted = admit(await knownIn(transaction, book, entries), entries)
  if (!admitted.ok) {
    const { fork, refusal } = admitted.error
    if (fork) await transaction.objectStore('quarantine').put(fork)
    await transaction.done
    return err(refusal)
  }
  const { fresh, known, heads } = admitted.value
  await Promise.all([
    ...packsOf(fresh).map((pack) => transaction.objectStore('log').add(pack)),
    ...[...heads].map(([key, head]) => transaction.objectStore('head').put(head, key)),
    transaction.done,
  ])
  return ok({ added: fresh.length, known })
}

const knownIn = async (transaction: Transaction, book: string, entries: readonly Entry[]): Promise<Known> => {
  const head = transaction.objectStore('head')
  const [keys, values, quarantined] = await Promise.all([
    head.getAllKeys(),
    head.getAll(),
    transaction.objectStore('quarantine').getAll(),
  ])
  const heads = new Map<string, Head>()
  for (const [place, key] of keys.entries()) {
    const value = values[place]
    if (value) heads.set(key, value)
  }
  const held = await hashesAt(transaction, book, placesToKnow(heads, entries))
  return { book, heads, frozen: new Set(quarantined.map(({ device }) => device)), held }
}

const hashesAt = async (
  transaction: Transaction,
  book: string,
  places: readonly Place[],
): Promise<Map<string, Hash>> => {
  const held = new Map<string, Hash>()
  const index = transaction.objectStore('log').index('places')
  for (const { stream, device, seq } of places) {
    if (held.has(placeKey(stream, device, seq))) continue
    const cursor = await index.openCursor(
      IDBKeyRange.bound([stream, device, 0], [stream, device, seq]),
      'prev',
    )
    if (!cursor) continue
    for (const entry of entriesOf(cursor.value, book))
      held.set(placeKey(stream, entry.device, entry.seq), entry.hash)
  }
  return held
}
