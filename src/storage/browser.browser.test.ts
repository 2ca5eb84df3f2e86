/** The store in Chromium's IndexedDB under the contract of all stores, and what only browsers have. */
import { deleteDB, openDB } from 'idb'
import { expect, test } from 'vitest'
import { listBrowserBooks, openBrowser } from './browser.ts'
import { nameOfDatabase } from './browser/database.ts'
import { checkChain } from './check-chain.ts'
import type { BookStore } from './port.ts'
import { all, SampleBook, usualBody } from './sample-book.contract.ts'
import { storeContract } from './store.contract.ts'

const must = (opened: Awaited<ReturnType<typeof openBrowser>>): BookStore => {
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

storeContract('browser', {
  open: async (book) => {
    await deleteDB(nameOfDatabase(book))
    return must(await openBrowser({ book }))
  },
  reopen: async (store) => {
    await store.close()
    return must(await openBrowser({ book: store.book }))
  },
})

test('[ST27] every write asks the browser for strict durability', async () => {
  const asked: (string | undefined)[] = []
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const plain = IDBDatabase.prototype.transaction
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const transaction = plain.call(this, names, mode, options)
    if (mode === 'readwrite') asked.push(transaction.durability)
    return transaction
  }
  try {
    const sample = new SampleBook('3'.repeat(32))
    const store = must(await openBrowser({ book: sample.book }))
    await store.append([sample.genesis])
    await store.saveSnapshot({ foldVersion: '1', vector: {}, state: '{}', hash: '' })
    await store.putSealed({ person: 'tej-01', hash: 'ab', bytes: new Uint8Array([1]) })
    await store.putPersonKey('tej-01', new Uint8Array([1]))
    await store.erasePerson('tej-01')
    await store.close()
  } finally {
    IDBDatabase.prototype.transaction = plain
  }
  expect(asked).toEqual(['strict', 'strict', 'strict', 'strict', 'strict'])
})

test('[ST28] one tab writes at a time; the books of a browser are listed', async () => {
  const sample = new SampleBook('4'.repeat(32))
  const store = must(await openBrowser({ book: sample.book }))
  expect(await openBrowser({ book: sample.book })).toMatchObject({
    ok: false,
    error: { code: 'storage.inUse' },
  })
  const reader = must(await openBrowser({ book: sample.book, access: 'read' }))
  await store.append([sample.genesis])
  expect(await all(reader.entries('book'))).toEqual([sample.genesis])
  expect(await reader.append([sample.next()])).toMatchObject({
    ok: false,
    error: { code: 'storage.readOnly' },
  })
  await reader.close()
  await store.close()
  expect(await listBrowserBooks()).toContain(sample.book)
})

test('[ST29] a database of a newer version is opened to be read', async () => {
  const sample = new SampleBook('5'.repeat(32))
  const store = must(await openBrowser({ book: sample.book }))
  await store.append(sample.many(3))
  await store.close()
  const newer = await openDB(nameOfDatabase(sample.book), 2)
  newer.close()
  const read = must(await openBrowser({ book: sample.book }))
  expect(read.access).toBe('read')
  expect(await all(read.entries('book'))).toHaveLength(3)
  expect(await read.append([sample.next()])).toMatchObject({ ok: false, error: { code: 'storage.readOnly' } })
  await read.close()
})

test('[ST30] an entry that was changed in the database is found by the chain', async () => {
  const sample = new SampleBook('6'.repeat(32))
  const store = must(await openBrowser({ book: sample.book }))
  await store.append(sample.many(30))
  const database = await openDB(nameOfDatabase(sample.book))
  const pack = await database.get('log', 1)
  await database.put('log', { ...pack, lines: pack.lines.replace('"pieces":4}', '"pieces":5}') }, 1)
  database.close()
  expect((await checkChain(store)).problems).toMatchObject([{ code: 'storage.chainBroken' }])
  await store.close()
})

test('figures: 20,000 entries appended, read, checked', async () => {
  const sample = new SampleBook('7'.repeat(32))
  const entries = sample.many(20_000, usualBody)
  const store = must(await openBrowser({ book: sample.book }))
  const times: Record<string, number> = {}
  const timed = async (what: string, work: () => Promise<unknown>) => {
    const start = performance.now()
    await work()
    times[what] = Math.round(performance.now() - start)
  }
  await timed('append 20 × 1000', async () => {
    for (let from = 0; from < entries.length; from += 1000)
      await store.append(entries.slice(from, from + 1000))
  })
  await timed('read 20,000', () => all(store.recorded('book')))
  await timed('checkChain 20,000', () => checkChain(store))
  await timed('append 50 × 1', async () => {
    for (let place = 0; place < 50; place += 1) await store.append([sample.next()])
  })
  await store.close()
  console.log(JSON.stringify(times))
})
