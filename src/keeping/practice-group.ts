/** A practice group in a store of its own: its whole story told in memory, then written all together. */
import { emptyGroup } from '../core/group/book.ts'
import { admit, recordDecision, type OpenGroup } from '../core/group/recording.ts'
import { newWriter, write } from '../core/kernel/writer.ts'
import { ok, refuse, type Result } from '../core/kernel/result.ts'
import type { Day } from '../core/kernel/day.ts'
import type { VaultEvent } from '../core/vault/events.ts'
import { practiceStory, type PracticeStory } from '../practice/practice-story.ts'
import { openVault } from '../storage/vault.ts'
import type { BookStore } from '../storage/port.ts'
import type { BookKeys } from '../sync/keys.ts'
import { openKept, type KeptGroup } from './kept-group.ts'
import { newGroup } from './new-group.ts'

export type Practice = {
  readonly today: Day
  readonly wallMillis: number
  readonly women: number
  /** Makes the store of the new book, still empty. */
  readonly openStore: (book: string) => Promise<Result<BookStore>>
}

const currency = 'PEN'

/** The practice book at work. Refused: no room; then the store stays without entries. */
export const practiceGroup = async (
  keys: BookKeys,
  { today, wallMillis, women, openStore }: Practice,
): Promise<Result<KeptGroup>> => {
  const story = practiceStory(today, women)
  const by = story.women[0]?.person ?? ''
  const terms = { on: story.on, currency, timeZone: 'America/Lima', practice: true, by, wallMillis }
  const made = await newGroup(keys, terms)
  if (!made.ok) return made
  const { book, entries, pen } = made.value
  const open: OpenGroup = { group: emptyGroup(currency), writer: pen, entries: [], written: [] }
  for (const entry of entries) admit(open, entry)
  for (const step of story.steps) {
    const recorded = recordDecision(open, { by: step.by, wallMillis }, step.decide(open))
    if (!recorded.ok) return recorded
  }
  const store = await openStore(book)
  if (!store.ok) return store
  const named = await sealNames(store.value, keys, story)
  if (!named.ok) return named
  const vaultPen = newWriter(book, 'vault', keys.device, open.writer.clock)
  const sealed = write(vaultPen, { by, wallMillis }, named.value)
  if (!sealed.ok) return refuse('kernel.notCanonical', sealed.error)
  const kept = await store.value.append([...entries, ...open.written, ...sealed.value.entries])
  return kept.ok ? openKept(store.value, keys) : kept
}

const sealNames = async (
  store: BookStore,
  keys: BookKeys,
  { on, women }: PracticeStory,
): Promise<Result<readonly VaultEvent[]>> => {
  const vault = openVault(store, keys.vault)
  const items = await Promise.all(women.map(({ person, name }) => vault.seal(person, name)))
  const events: VaultEvent[] = []
  for (const item of items) {
    if (!item.ok) return item
    const { person, hash: sealed } = item.value
    events.push({ type: 'vault.itemSealed', v: 1, body: { on, person, item: 'name', sealed } })
  }
  return ok(events)
}
