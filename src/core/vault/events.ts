/** What a group's vault tells the book: that something was sealed for a person, and that she was erased. Never the content. */
import * as v from 'valibot'
import { body, code, type EventOf, hash } from '../kernel/fields.ts'

const itemKinds = ['name', 'phone', 'document', 'photo', 'recording', 'text', 'pin'] as const
export type ItemKind = (typeof itemKinds)[number]

export const vaultEvents = {
  /** `sealed` is the hash of the ciphertext: erasing the key or the bytes leaves the chain as it is. */
  'vault.itemSealed': body({ person: code, item: v.picklist(itemKinds), sealed: hash }),
  'vault.personErased': body({ person: code }),
}

export type VaultEvent = EventOf<typeof vaultEvents>
