/** Which sealed items stand for which person; what they say, only the vault's key can tell. */
import type { Day } from '../kernel/day.ts'
import type { Find, Place } from '../kernel/finding.ts'
import type { Hash } from '../kernel/hash.ts'
import type { ItemKind, VaultEvent } from './events.ts'

export type StandingItem = {
  readonly item: ItemKind
  readonly sealed: Hash
  readonly on: Day
  readonly ref: string
}

export type VaultState = {
  /** By person, in journal order. */
  readonly items: Map<string, StandingItem[]>
  /** Persons that were erased, with the day. */
  readonly erased: Map<string, Day>
}

/** A person has one of each of these: a newer one takes the older one's place. */
const single: ReadonlySet<ItemKind> = new Set<ItemKind>(['name', 'phone', 'document', 'pin'])

export const emptyVault = (): VaultState => ({ items: new Map(), erased: new Map() })

export const foldVault = (vault: VaultState, { type, body }: VaultEvent, place: Place, find: Find): void => {
  switch (type) {
    case 'vault.itemSealed':
      if (vault.erased.has(body.person)) {
        return find('vault.sealedAfterErasure', body.person, { person: body.person })
      }
      return stand(vault, body.person, { item: body.item, sealed: body.sealed, on: place.on, ref: place.ref })
    case 'vault.personErased':
      vault.items.delete(body.person)
      vault.erased.set(body.person, vault.erased.get(body.person) ?? place.on)
      return
    default:
      return type satisfies never
  }
}

/** What stands for a person; an erased person has nothing. */
export const itemsOf = (vault: VaultState, person: string): readonly StandingItem[] =>
  vault.items.get(person) ?? []

/** Her name, phone, document or PIN, or the newest of her photos, recordings and texts. */
export const itemOf = (vault: VaultState, person: string, item: ItemKind): StandingItem | undefined =>
  itemsOf(vault, person).findLast((standing) => standing.item === item)

const stand = (vault: VaultState, person: string, item: StandingItem): void => {
  const others = itemsOf(vault, person).filter((known) => !single.has(item.item) || known.item !== item.item)
  vault.items.set(person, [...others, item])
}
