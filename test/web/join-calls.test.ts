/** A woman joins, asked of the worker's calls alone: she and her name come together, or not at all. */
import { expect, test } from 'vitest'
import { refuse } from '../../src/core/kernel/result.ts'
import type { Entry } from '../../src/core/kernel/entry.ts'
import type { BookStore } from '../../src/storage/port.ts'
import { joinCalls } from '../../src/web/book/calls/join.ts'
import { codeOf, practiceDesk, value } from './desk-steps.ts'

/** A disk that is full as soon as something of one stream comes. */
const fullFor = (store: BookStore, stream: Entry['stream']): BookStore =>
  new Proxy(store, {
    get: (of, key) => {
      if (key === 'append')
        return async (entries: readonly Entry[]) =>
          entries.some((entry) => entry.stream === stream)
            ? refuse('storage.full', { place: of.book })
            : of.append(entries)
      const part: unknown = Reflect.get(of, key)
      return typeof part === 'function' ? (part.bind(of) as unknown) : part
    },
  })

const [president, knitter] = ['S01', 'S10']

test('[WB2] where her name cannot be written nobody joins, and who joins has her name', async () => {
  const desk = await practiceDesk()
  const { kept } = desk
  if (!kept) throw new Error('desk')
  const members = kept.group.people.members.size
  const full = { ...kept, store: fullFor(kept.store, 'vault') }
  expect(codeOf(await joinCalls.join({ ...desk, kept: full }, { by: president, name: 'Juana Roque' }))).toBe(
    'storage.full',
  )
  expect(full.group.people.members.size).toBe(members)
  value(await joinCalls.join(desk, { by: president, name: 'Juana Roque' }))
  expect(kept.group.people.members.size).toBe(members + 1)
  expect(desk.names.get('S20')).toBe('Juana Roque')
})

test('[WB61] who may not let a woman join leaves no name behind', async () => {
  const desk = await practiceDesk()
  const before = desk.kept?.pens.vault.seq
  expect(codeOf(await joinCalls.join(desk, { by: knitter, name: 'Juana Roque' }))).toBe('people.postMissing')
  expect(desk.kept?.pens.vault.seq).toBe(before)
})
