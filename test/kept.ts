/** A told book at work in a memory store: what the app's worker has open. */
import type { Result } from '../src/core/kernel/result.ts'
import { openKept, type KeptGroup } from '../src/keeping/kept-group.ts'
import { openMemory } from '../src/storage/memory.ts'
import { newKeys, type BookKeys } from '../src/sync/keys.ts'
import { storyGenesis, type Book } from './story.ts'

export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** The book of a story, opened on the phone that told it. */
export const kept = async (book: Book): Promise<KeptGroup & { readonly keys: BookKeys }> => {
  const store = openMemory(book.writer.book)
  value(await store.append([storyGenesis(), ...book.written]))
  const keys = { ...(await newKeys({ extractable: true })), device: book.writer.device }
  return Object.assign(value(await openKept(store, keys)), { keys })
}
