/** A whole book as data that can be carried to another device: its entries, what is sealed in it, and people's keys. */
import type { Entry } from '../kernel/entry.ts'
import type { Hash } from '../kernel/hash.ts'

export type BookCopy = {
  readonly book: string
  /** Both streams, in the order in which they arrived, those of the book first. */
  readonly entries: readonly Entry[]
  /** The data keys of each person who was not erased, in clear: a copy is only ever kept sealed. */
  readonly keys: readonly { readonly person: string; readonly keys: readonly Uint8Array[] }[]
  readonly sealed: readonly { readonly person: string; readonly hash: Hash; readonly bytes: Uint8Array }[]
}
