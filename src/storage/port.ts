/** The port of a book's store: what every implementation does, and one contract suite checks (`store.contract.ts`). */
import type { Entry, Head, Recorded, Stream } from '../core/kernel/entry.ts'
import type { Hash } from '../core/kernel/hash.ts'
import type { Refusal, Result } from '../core/kernel/result.ts'
import type { Vector } from '../core/kernel/vector.ts'

export type StoreRefusal = Refusal<
  | 'storage.gap' // an entry whose predecessor is not here yet
  | 'storage.chainBroken' // its hash does not follow from its predecessor and its own bytes
  | 'storage.foreignBook' // it belongs to another book
  | 'storage.forked' // same device and number, other hash: both kept, in quarantine, the device frozen
  | 'storage.frozen' // its device is frozen since a fork
  | 'storage.readOnly' // the store was written by a newer version of the program
  | 'storage.full' // no room left on the disk
  | 'storage.damaged' // the file cannot be read as a store
  | 'storage.notFound'
  | 'storage.inUse' // another program writes in it
>

/** The last entry of every device, by stream. */
export type Heads = Readonly<Record<Stream, Readonly<Record<string, Head>>>>

export type Appended = {
  /** New here. */
  readonly added: number
  /** Held already, byte for byte the same: ignored. */
  readonly known: number
}

/** A folded state, kept to open a book cheaply; dropped when in doubt. */
export type Snapshot = {
  /** Version of the folds that made it; any other version drops it. */
  readonly foldVersion: string
  readonly vector: Vector
  readonly state: string
  /** SHA-256 of `state`. */
  readonly hash: Hash
}

/** Something sealed for one person; the chain holds the hash of these bytes, never their content. */
export type SealedItem = { readonly person: string; readonly hash: Hash; readonly bytes: Uint8Array }

export type BookStore = {
  readonly book: string
  /** `read` where the store is of a newer version than this program. */
  readonly access: 'write' | 'read'
  heads(): Promise<Heads>
  /**
   * Appends entries durably and all together: once the promise is kept they survive the end of the process.
   * Inserts only seq = last + 1 with a right hash; the same entry again is ignored; a fork is kept in quarantine and freezes
   * its device. Refused: nothing of the batch is written (but a fork's evidence).
   */
  append(entries: readonly Entry[]): Promise<Result<Appended, StoreRefusal>>
  /** What a stream holds, in batches, in the order of arrival, without chain: the quick way to fold. */
  recorded(stream: Stream, after?: Vector): AsyncIterable<readonly Recorded[]>
  /** The same with book and hash: to verify, export and send. */
  entries(stream: Stream, after?: Vector): AsyncIterable<readonly Entry[]>
  quarantined(): Promise<readonly Entry[]>
  saveSnapshot(snapshot: Snapshot): Promise<Result<void, StoreRefusal>>
  /** The snapshot, or nothing where there is none or its hash does not hold. */
  snapshot(): Promise<Snapshot | undefined>
  /** Keeps items durably, all of them or none. */
  putSealed(...items: readonly SealedItem[]): Promise<Result<void, StoreRefusal>>
  sealed(hash: Hash): Promise<SealedItem | undefined>
  /** A person's data key, wrapped by the installation's key. */
  putPersonKey(person: string, wrapped: Uint8Array): Promise<Result<void, StoreRefusal>>
  personKey(person: string): Promise<Uint8Array | undefined>
  /** Erases a person's key and everything sealed for her; the chain stays whole. */
  erasePerson(person: string): Promise<Result<void, StoreRefusal>>
  /** What the store itself finds wrong in its own bytes: pages, indices, sealed items. The chain is `checkChain`'s. */
  check(): Promise<readonly StoreRefusal[]>
  close(): Promise<void>
}

/** A sealed file that lies beside a book and is no part of it. */
export type SealedFile = {
  /** Nothing where there is none yet. */
  read(): Promise<Result<Uint8Array | undefined>>
  /** Whole or not at all; what was there before is replaced. */
  write(bytes: Uint8Array): Promise<Result<void>>
}
