/** The vault on SQLite: what is sealed opens again, and no name lies in clear in the store's files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkChain } from './check-chain.ts'
import { createBook, fileOfBook, openBook } from './data-folder.ts'
import { openMemory } from './memory.ts'
import { names, namesFoundIn } from './people.contract.ts'
import { SampleBook } from './sample-book.contract.ts'
import { openVault } from './vault.ts'

const folder = mkdtempSync(join(tmpdir(), 'chinu-vault-'))
afterAll(() => rmSync(folder, { recursive: true }))
const newVaultKey = () =>
  crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey'])
const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const found = () =>
  readdirSync(folder).flatMap((name) => namesFoundIn(readFileSync(join(folder, name)), names))

test('[VA4][VA7][VA8] fifty names go through the vault; the files show none, but the one that was planted in clear', async () => {
  const sample = new SampleBook()
  let store = must(await createBook(folder, [sample.genesis]))
  const vaultKey = await newVaultKey()
  const vault = openVault(store, vaultKey)
  const hashes: string[] = []
  for (const [place, name] of names.entries()) {
    const item = must(await vault.seal(`tej-${place}`, name))
    const body = { person: `tej-${place}`, item: 'name', sealed: item.hash }
    must(await store.append([sample.next({ stream: 'vault', type: 'vault.itemSealed', body })]))
    hashes.push(item.hash)
  }
  expect(found()).toEqual([])
  await store.close()
  expect(found()).toEqual([])

  store = must(openBook(folder, sample.book))
  const again = openVault(store, vaultKey)
  for (const [place, hash] of hashes.entries()) expect(must(await again.read(hash))).toBe(names[place])

  const kept = (await store.sealed(hashes[7]!))!
  must(await again.erase('tej-7'))
  expect(await again.read(hashes[7]!)).toMatchObject({ ok: false, error: { code: 'vault.notHere' } })
  expect(await again.open(kept)).toMatchObject({ ok: false, error: { code: 'vault.noKey' } })
  expect(must(await again.read(hashes[8]!))).toBe(names[8])
  expect((await checkChain(store)).problems).toEqual([])
  await store.close()
  expect(readFileSync(fileOfBook(folder, sample.book)).includes(Buffer.from(kept.bytes))).toBe(false)

  store = must(openBook(folder, sample.book))
  must(await store.append([sample.next({ body: { note: names[3] } })]))
  expect(found()).toContain(names[3])
  await store.close()
})

test('[VA5] the store holds a person’s key only wrapped: another vault key opens nothing', async () => {
  const store = openMemory(new SampleBook().book)
  const item = must(await openVault(store, await newVaultKey()).seal('tej-01', 'Sabina'))
  expect((await store.personKey('tej-01'))?.length).toBe(40)
  const other = openVault(store, await newVaultKey())
  expect(await other.open(item)).toEqual({
    ok: false,
    error: { code: 'vault.wrongKey', figures: { person: 'tej-01' } },
  })
  expect(await other.seal('tej-01', 'x')).toMatchObject({ ok: false, error: { code: 'vault.wrongKey' } })
})

test('[VA6] the same content seals differently each time, and bytes moved elsewhere do not open', async () => {
  const [one, two] = [new SampleBook(), new SampleBook('9'.repeat(32))]
  const [store, other] = [openMemory(one.book), openMemory(two.book)]
  const key = await newVaultKey()
  const vault = openVault(store, key)
  const [first, second] = [
    must(await vault.seal('tej-01', 'Sabina')),
    must(await vault.seal('tej-01', 'Sabina')),
  ]
  expect(first.hash).not.toBe(second.hash)
  must(await vault.seal('tej-02', 'Juana'))
  await store.putPersonKey('tej-02', (await store.personKey('tej-01'))!)
  await other.putPersonKey('tej-01', (await store.personKey('tej-01'))!)
  const damaged = { ok: false, error: { code: 'vault.damaged' } }
  expect(await openVault(store, key).open({ ...first, person: 'tej-02' })).toMatchObject(damaged)
  expect(await openVault(other, key).open(first)).toMatchObject(damaged)
  expect(must(await openVault(store, key).open(first))).toEqual(new TextEncoder().encode('Sabina'))
})

test('[VA9] what does not open is a refusal: changed bytes, too few, a hash that is not here', async () => {
  const store = openMemory(new SampleBook().book)
  const vault = openVault(store, await newVaultKey())
  const item = must(await vault.seal('tej-01', new Uint8Array([1, 2, 3])))
  expect(must(await vault.open(item))).toEqual(new Uint8Array([1, 2, 3]))
  const changed = item.bytes.map((byte, place) => (place === 20 ? byte ^ 1 : byte))
  for (const bytes of [changed, item.bytes.slice(0, 5), new Uint8Array()]) {
    expect(await vault.open({ ...item, bytes })).toMatchObject({
      ok: false,
      error: { code: 'vault.damaged' },
    })
  }
  expect(await vault.read('ab'.repeat(32))).toMatchObject({ ok: false, error: { code: 'vault.notHere' } })
})

test('[VA5] two seals at once make one key', async () => {
  const store = openMemory(new SampleBook().book)
  const vault = openVault(store, await newVaultKey())
  const items = await Promise.all(['a', 'b', 'c'].map((text) => vault.seal('tej-01', text)))
  for (const [place, item] of items.entries())
    expect(must(await vault.read(must(item).hash))).toBe('abc'[place])
})

test('[VA10] two copies that made a key each give each other theirs; both open all, until she is erased', async () => {
  const [one, other] = [openMemory(new SampleBook().book), openMemory(new SampleBook().book)]
  const [mine, hers] = [openVault(one, await newVaultKey()), openVault(other, await newVaultKey())]
  const early = must(await mine.seal('tej-01', 'Sabina'))
  const late = must(await hers.seal('tej-01', 'Sabina Lipa'))
  must(await hers.takeKeys('tej-01', must(await mine.keysOf('tej-01'))))
  must(await mine.takeKeys('tej-01', must(await hers.keysOf('tej-01'))))
  for (const vault of [mine, hers])
    for (const [item, name] of [
      [early, 'Sabina'],
      [late, 'Sabina Lipa'],
    ] as const)
      expect(new TextDecoder().decode(must(await vault.open(item)))).toBe(name)
  must(await mine.takeKeys('tej-01', must(await hers.keysOf('tej-01'))))
  expect((await one.personKey('tej-01'))?.length).toBe(80)
  expect(await one.personKey('tej-01')).not.toEqual(await other.personKey('tej-01'))
  must(await hers.erase('tej-01'))
  expect(must(await hers.keysOf('tej-01'))).toEqual([])
  expect(await hers.open(early)).toMatchObject({ ok: false, error: { code: 'vault.noKey' } })
})
