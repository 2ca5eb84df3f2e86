/** Device ids, signatures and the folder of keys. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { base64urlToBytes, bytesToBase64url } from './base64url.ts'
import { checkKeyFolder, keepKeys, keysFor } from './key-folder.ts'
import { newDevice, newKeys, publicKeyText, signHead, verifyHead, type HeadStatement } from './keys.ts'

const parent = mkdtempSync(join(tmpdir(), 'chinu-keys-'))
afterAll(() => rmSync(parent, { recursive: true }))
const book = 'ab'.repeat(32)
const statement: HeadStatement = {
  book,
  stream: 'book',
  device: 'boxphoneaa',
  seq: 12,
  hash: 'cd'.repeat(32),
}

test('[KE1] a device id is ten characters of base 32, another one each time', () => {
  const devices = Array.from({ length: 500 }, newDevice)
  expect(new Set(devices).size).toBe(500)
  for (const device of devices) expect(device).toMatch(/^[a-z2-7]{10}$/)
})

test('[KE2][KE4] a head that was signed verifies with the public key of 87 characters', async () => {
  const keys = await newKeys({ extractable: true })
  const publicKey = await publicKeyText(keys)
  expect(publicKey).toMatch(/^B[A-Za-z0-9_-]{86}$/)
  const signature = await signHead(keys, statement)
  expect(signature.algorithm).toBe('ES256')
  expect(await verifyHead(publicKey, statement, signature)).toBe(true)
})

test('[KE3] whatever was changed does not verify, and nothing throws', async () => {
  const keys = await newKeys({ extractable: true })
  const [publicKey, signature] = [await publicKeyText(keys), await signHead(keys, statement)]
  const changes = [
    { book: 'ac'.repeat(32) },
    { stream: 'vault' },
    { device: 'boxphoneab' },
    { seq: 13 },
    { hash: book },
  ] as const
  for (const change of changes)
    expect(await verifyHead(publicKey, { ...statement, ...change }, signature)).toBe(false)
  const other = await publicKeyText(await newKeys({ extractable: false }))
  for (const key of [other, '', 'B', 'not base64!', 'A'.repeat(87)])
    expect(await verifyHead(key, statement, signature)).toBe(false)
  const bad = [
    { ...signature, algorithm: 'none' },
    { ...signature, signature: '' },
    { ...signature, signature: '*' },
  ]
  for (const one of bad) expect(await verifyHead(publicKey, statement, one)).toBe(false)
})

test('base64url goes there and back', () => {
  for (let length = 0; length < 40; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, place) => (place * 97 + length) % 256)
    expect(base64urlToBytes(bytesToBase64url(bytes))).toEqual(bytes)
    expect(bytesToBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
  }
})

test('[KE5][KE9] keys are kept for one book, closed to others, and none are there for another', async () => {
  const folder = join(parent, 'deep', 'keys')
  expect(await keysFor(folder, book)).toEqual({ ok: true, value: undefined })
  const keys = await newKeys({ extractable: true })
  expect(await keepKeys(folder, book, keys)).toEqual({ ok: true, value: undefined })
  expect(
    [folder, join(folder, `${book}.json`)].map((path) => (statSync(path).mode & 0o777).toString(8)),
  ).toEqual(['700', '600'])
  expect(readdirSync(folder)).toEqual([`${book}.json`])
  const read = await keysFor(folder, book)
  if (!read.ok || !read.value) throw new Error('no keys')
  expect(read.value.device).toBe(keys.device)
  expect(await verifyHead(await publicKeyText(keys), statement, await signHead(read.value, statement))).toBe(
    true,
  )
  expect(await crypto.subtle.exportKey('raw', read.value.vault)).toEqual(
    await crypto.subtle.exportKey('raw', keys.vault),
  )
  expect(await keysFor(folder, 'cd'.repeat(32))).toEqual({ ok: true, value: undefined })
})

test('[KE6] keys in the data folder, around it or behind a link are refused', () => {
  const data = join(parent, 'data')
  mkdirSync(data)
  symlinkSync(data, join(parent, 'link'))
  for (const keys of [
    data,
    join(data, 'keys'),
    join(data, '..', 'data', 'deep', 'keys'),
    join(parent, 'link', 'keys'),
    parent,
  ]) {
    expect(checkKeyFolder(keys, data)).toMatchObject({ ok: false, error: { code: 'keys.insideData' } })
  }
  for (const keys of [join(parent, 'data-keys'), join(parent, '..keys'), join(parent, 'keys')]) {
    expect(checkKeyFolder(keys, data)).toEqual({ ok: true, value: keys })
  }
})

test('[KE7] what others may read is closed to them', async () => {
  const folder = join(parent, 'wide')
  await keepKeys(folder, book, await newKeys({ extractable: true }))
  chmodSync(folder, 0o755)
  chmodSync(join(folder, `${book}.json`), 0o644)
  expect(await keysFor(folder, book)).toMatchObject({ ok: true, value: { device: expect.anything() } })
  expect(
    [folder, join(folder, `${book}.json`)].map((path) => (statSync(path).mode & 0o777).toString(8)),
  ).toEqual(['700', '600'])
})

test('[KE8] keys are never overwritten, and what is no key file is refused', async () => {
  const folder = join(parent, 'twice')
  const keys = await newKeys({ extractable: true })
  await keepKeys(folder, book, keys)
  const file = join(folder, `${book}.json`)
  const text = readFileSync(file, 'utf8')
  expect(await keepKeys(folder, book, await newKeys({ extractable: true }))).toMatchObject({
    ok: false,
    error: { code: 'keys.exist' },
  })
  expect(readFileSync(file, 'utf8')).toBe(text)
  for (const wrong of [
    '',
    '{',
    text.replace(book, 'cd'.repeat(32)),
    text.replace('P-256', 'P-384'),
    text.replace(/"d": "../, '"d": "'),
  ]) {
    writeFileSync(file, wrong)
    expect(await keysFor(folder, book)).toEqual({
      ok: false,
      error: { code: 'keys.damaged', figures: { place: file } },
    })
  }
  writeFileSync(join(parent, 'file'), '')
  expect(await keepKeys(join(parent, 'file', 'keys'), book, keys)).toMatchObject({
    ok: false,
    error: { code: 'keys.unreachable' },
  })
  expect(existsSync(join(parent, 'file', 'keys'))).toBe(false)
})
