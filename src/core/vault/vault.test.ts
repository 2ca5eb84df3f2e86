/** Which sealed items stand for whom. */
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { vaultEvents, type ItemKind, type VaultEvent } from './events.ts'
import { emptyVault, foldVault, itemOf, itemsOf } from './vault.ts'

const hash = (letter: string) => letter.repeat(64)
const sealed = (person: string, item: ItemKind, letter: string): VaultEvent => ({
  type: 'vault.itemSealed',
  v: 1,
  body: { on: '2026-03-02', person, item, sealed: hash(letter) },
})
const erased = (person: string): VaultEvent => ({
  type: 'vault.personErased',
  v: 1,
  body: { on: '2026-03-09', person },
})

const fold = (...events: readonly VaultEvent[]) => {
  const vault = emptyVault()
  const found: string[] = []
  for (const [index, event] of events.entries()) {
    const place = { ref: `boxphoneaa.${index + 1}`, day: event.body.on, on: event.body.on, by: 'secretaria' }
    foldVault(vault, event, place, (code, about) => found.push(`${code} ${about}`))
  }
  return { vault, found }
}

test('[VA1] an entry names person, kind and hash, and nothing slips in beside them', () => {
  const schema = vaultEvents['vault.itemSealed']
  const { body } = sealed('tej-01', 'name', 'a')
  expect(v.is(schema, body)).toBe(true)
  expect(v.is(schema, { ...body, name: 'Rosa' })).toBe(false)
  expect(v.is(schema, { ...body, person: 'Rosa Mamani' })).toBe(false)
  expect(v.is(schema, { ...body, sealed: 'abc' })).toBe(false)
})

test('[VA2] a newer name takes the place of the older one; photos stand beside each other', () => {
  const { vault } = fold(
    sealed('tej-01', 'name', 'a'),
    sealed('tej-01', 'photo', 'b'),
    sealed('tej-02', 'name', 'c'),
    sealed('tej-01', 'photo', 'd'),
    sealed('tej-01', 'name', 'e'),
  )
  expect(itemsOf(vault, 'tej-01').map(({ item, sealed: of }) => `${item} ${of[0]}`)).toEqual([
    'photo b',
    'photo d',
    'name e',
  ])
  expect(itemOf(vault, 'tej-01', 'photo')?.sealed).toBe(hash('d'))
  expect(itemOf(vault, 'tej-02', 'name')).toEqual({
    item: 'name',
    sealed: hash('c'),
    on: '2026-03-02',
    ref: 'boxphoneaa.3',
  })
})

test('[VA3] an erased person has nothing, and what comes later is a finding', () => {
  const { vault, found } = fold(
    sealed('tej-01', 'name', 'a'),
    sealed('tej-02', 'name', 'b'),
    erased('tej-01'),
    sealed('tej-01', 'text', 'c'),
  )
  expect(itemsOf(vault, 'tej-01')).toEqual([])
  expect(vault.erased.get('tej-01')).toBe('2026-03-09')
  expect(itemsOf(vault, 'tej-02')).toHaveLength(1)
  expect(found).toEqual(['vault.sealedAfterErasure tej-01'])
})
