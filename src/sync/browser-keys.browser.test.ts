/** A device's keys in a browser. */
import { expect, test } from 'vitest'
import { browserKeysFor, keepBrowserKeys } from './browser-keys.ts'
import { newKeys, publicKeyText, signHead, verifyHead } from './keys.ts'

const book = 'ab'.repeat(32)
const statement = { book, stream: 'book', device: 'boxphoneaa', seq: 1, hash: 'cd'.repeat(32) } as const

test('[KE10][KE9] keys that cannot be taken out are kept, still sign, and are not replaced', async () => {
  expect(await browserKeysFor(book)).toBeUndefined()
  const keys = await newKeys({ extractable: false })
  expect(await keepBrowserKeys(book, keys)).toBe(true)
  expect(await keepBrowserKeys(book, await newKeys({ extractable: false }))).toBe(false)
  const kept = await browserKeysFor(book)
  if (!kept) throw new Error('no keys')
  expect(kept.device).toBe(keys.device)
  await expect(crypto.subtle.exportKey('jwk', kept.signing.privateKey)).rejects.toThrow()
  await expect(crypto.subtle.exportKey('raw', kept.vault)).rejects.toThrow()
  expect(await verifyHead(await publicKeyText(keys), statement, await signHead(kept, statement))).toBe(true)
  expect(await browserKeysFor('cd'.repeat(32))).toBeUndefined()
})
