/** What the page of `vault-profile.test.ts` does in a real browser profile: names through the vault, one of them in clear if asked. */
import { openBrowser } from './browser.ts'
import { checkChain } from './check-chain.ts'
import { SampleBook } from './sample-book.contract.ts'
import { openVault } from './vault.ts'

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** Seals every name, reads it back, erases the eighth; answers how many came back and what the chain says. */
const sealAll = async (names: readonly string[]) => {
  const sample = new SampleBook()
  const store = must(await openBrowser({ book: sample.book }))
  const key = await crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, [
    'wrapKey',
    'unwrapKey',
  ])
  const vault = openVault(store, key)
  must(await store.append([sample.genesis]))
  const hashes: string[] = []
  for (const [place, name] of names.entries()) {
    const item = must(await vault.seal(`tej-${place}`, name))
    const body = { person: `tej-${place}`, item: 'name', sealed: item.hash }
    must(await store.append([sample.next({ stream: 'vault', type: 'vault.itemSealed', body })]))
    hashes.push(item.hash)
  }
  const again = openVault(store, key)
  const read = await Promise.all(hashes.map(async (hash) => must(await again.read(hash))))
  const kept = await store.sealed(hashes[7]!)
  must(await again.erase('tej-7'))
  const opened = await again.open(kept!)
  const { problems } = await checkChain(store)
  await store.close()
  return { same: read.filter((name, place) => name === names[place]).length, erased: !opened.ok, problems }
}

/** What must never happen: names in an entry. */
const plant = async (names: readonly string[]) => {
  const sample = new SampleBook('8'.repeat(32))
  const store = must(await openBrowser({ book: sample.book }))
  must(await store.append([sample.genesis, ...names.map((note) => sample.next({ body: { note } }))]))
  await store.close()
}

export const page = { sealAll, plant }
Object.assign(globalThis, { page })
