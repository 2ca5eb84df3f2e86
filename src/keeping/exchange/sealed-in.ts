/** The sealed items that some entries of the vault name. */
import * as v from 'valibot'
import { bodyOf, type Entry } from '../../core/kernel/entry.ts'
import type { Hash } from '../../core/kernel/hash.ts'
import { vaultEvents } from '../../core/vault/events.ts'

export type NamedItem = { readonly person: string; readonly hash: Hash }

export const sealedIn = (entries: readonly Entry[]): readonly NamedItem[] =>
  entries.flatMap((entry) => {
    if (entry.stream !== 'vault' || entry.type !== 'vault.itemSealed') return []
    const body = v.safeParse(vaultEvents['vault.itemSealed'], bodyOf(entry))
    return body.success ? [{ person: body.output.person, hash: body.output.sealed }] : []
  })

/** The people whom some entries of the vault erase. */
export const erasedIn = (entries: readonly Entry[]): readonly string[] =>
  entries.flatMap((entry) => {
    if (entry.stream !== 'vault' || entry.type !== 'vault.personErased') return []
    const body = v.safeParse(vaultEvents['vault.personErased'], bodyOf(entry))
    return body.success ? [body.output.person] : []
  })
