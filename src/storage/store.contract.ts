/** What every store of a book must do; each implementation runs it on the real thing. */
import { afterEach, describe, expect, test } from 'vitest'
import type { Entry } from '../core/kernel/entry.ts'
import { hashOf, hashOfText } from '../core/kernel/hash.ts'
import { recordedOf } from './admission.ts'
import { checkChain } from './check-chain.ts'
import type { BookStore } from './port.ts'
import { all, box, SampleBook, store as storePhone, treasurer } from './sample-book.contract.ts'

export type Under = {
  readonly open: (book: string) => Promise<BookStore>
  /** Closes it and opens it again from what is kept; absent where nothing is kept. */
  readonly reopen?: (store: BookStore) => Promise<BookStore>
}

const refused = (code: string, figures: object = {}) => ({
  ok: false,
  error: { code, figures: expect.objectContaining(figures) },
})
const bytes = (...values: number[]) => new Uint8Array(values)

export const storeContract = (name: string, { open, reopen }: Under): void => {
  const opened: BookStore[] = []
  const start = async (sample = new SampleBook()) => {
    const store = await open(sample.book)
    opened.push(store)
    return { sample, store }
  }
  const again = async (store: BookStore): Promise<BookStore> => {
    if (!reopen) return store
    const back = await reopen(store)
    opened.push(back)
    return back
  }
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close()
  })

  describe(`${name} keeps the contract of a store`, () => {
    test('[ST1] entries come back as they were given, in the order of arrival', async () => {
      const { sample, store } = await start()
      const entries = sample.many(40)
      expect(await store.append(entries)).toEqual({ ok: true, value: { added: 40, known: 0 } })
      const later = sample.next({ device: treasurer, body: { note: 'ñandú ’ \n \u0000 \u2028 “k’awna”' } })
      expect(await store.append([later])).toEqual({ ok: true, value: { added: 1, known: 0 } })
      expect(await all(store.entries('book'))).toEqual([...entries, later])
      const recorded = await all(store.recorded('book'))
      expect(recorded).toEqual([...entries, later].map(recordedOf))
    })

    test('[ST2] the same entries again are ignored, alone, mixed with new ones and twice in a batch', async () => {
      const { sample, store } = await start()
      const entries = sample.many(10)
      await store.append(entries)
      expect(await store.append(entries)).toEqual({ ok: true, value: { added: 0, known: 10 } })
      const more = [sample.next(), sample.next()]
      const mixed = [...entries.slice(4), ...more, ...more]
      expect(await store.append(mixed)).toEqual({ ok: true, value: { added: 2, known: 8 } })
      expect(await all(store.entries('book'))).toEqual([...entries, ...more])
    })

    test('[ST3] an entry whose predecessor is missing is refused, and nothing of its batch is written', async () => {
      const { sample, store } = await start()
      const [first, skipped, third] = [
        sample.next({ device: treasurer }),
        sample.next({ device: treasurer }),
        sample.next({ device: treasurer }),
      ]
      const batch = [sample.genesis, first, third]
      expect(await store.append(batch)).toEqual(refused('storage.gap', { place: `${treasurer}.3`, last: 1 }))
      expect(await all(store.entries('book'))).toEqual([])
      expect(await store.heads()).toEqual({ book: {}, vault: {} })
      expect(await store.append([sample.genesis, first, skipped, third])).toMatchObject({ ok: true })
    })

    test('[ST4] an entry whose hash does not follow is refused', async () => {
      const { sample, store } = await start()
      const entries = sample.many(4)
      await store.append(entries)
      const next = sample.next()
      for (const changed of [
        { body: '{"on":"2026-03-04"}' },
        { by: 'tej-08' },
        { clock: next.clock + 1 },
        { v: 2 },
      ]) {
        const place = `${box}.${next.seq}`
        expect(await store.append([{ ...next, ...changed }])).toEqual(
          refused('storage.chainBroken', { place }),
        )
      }
      const known = entries[1]!
      expect(await store.append([{ ...known, hash: next.hash }])).toMatchObject(
        refused('storage.chainBroken'),
      )
      expect(await store.quarantined()).toEqual([])
    })

    test('[ST5] an entry of another book is refused, its genesis entry too', async () => {
      const { sample, store } = await start()
      const other = new SampleBook('ffffffffffffffffffffffffffffffff')
      expect(await store.append([other.genesis])).toEqual(
        refused('storage.foreignBook', { place: `${box}.1` }),
      )
      expect(await store.append([other.next({ device: treasurer })])).toMatchObject(
        refused('storage.foreignBook'),
      )
      expect(await store.append([sample.genesis])).toMatchObject({ ok: true })
    })

    test('[ST6] a fork is kept in quarantine and freezes its device, also after opening again', async () => {
      const { sample, store } = await start()
      const entries = sample.many(9)
      await store.append(entries)
      const held = entries.filter(({ device }) => device === treasurer)
      const at = { device: treasurer, stream: 'book', type: 'people.hoursOffered' } as const
      const fork = sample.sealed({ ...at, seq: 2, body: { pieces: 99 } }, held[0]!.hash)
      expect(await store.append([fork])).toEqual(refused('storage.forked', { place: `${treasurer}.2` }))
      const back = await again(store)
      expect(await back.quarantined()).toEqual([fork])
      expect(await all(back.entries('book'))).toEqual(entries)
      const [theirs, ours] = [sample.next({ device: treasurer }), sample.next({ device: storePhone })]
      expect(await back.append([theirs])).toEqual(refused('storage.frozen', { place: `${treasurer}.4` }))
      expect(await back.append(held)).toEqual({ ok: true, value: { added: 0, known: held.length } })
      expect(await back.append([ours])).toMatchObject({ ok: true })
      expect(await back.append([fork])).toMatchObject(refused('storage.forked'))
      expect(await back.quarantined()).toHaveLength(1)
    })

    test('[ST7] reading after a version vector gives what it does not hold', async () => {
      const { sample, store } = await start()
      const entries = sample.many(2500)
      await store.append(entries)
      const after = { [box]: 800, [treasurer]: 834, unknownaaa: 3 }
      const wanted = entries.filter(
        ({ device, seq }) => seq > ((after as Record<string, number>)[device] ?? 0),
      )
      expect(await all(store.entries('book', after))).toEqual(wanted)
      expect((await all(store.recorded('book', after))).length).toBe(wanted.length)
      const heads = (await store.heads()).book
      const whole = Object.fromEntries(Object.entries(heads).map(([device, { seq }]) => [device, seq]))
      expect(await all(store.entries('book', whole))).toEqual([])
      const tail = await all(store.recorded('book', { ...whole, [box]: whole[box]! - 1 }))
      expect(tail.map(({ device, seq }) => [device, seq])).toEqual([[box, whole[box]]])
    })

    test('[ST8] two streams stand beside each other, each with its own numbers', async () => {
      const { sample, store } = await start()
      const sealed = [1, 2, 3].map(() => sample.next({ stream: 'vault', type: 'vault.itemSealed' }))
      const inBook = [sample.genesis, sample.next(), sample.next({ device: treasurer })]
      const mixed = [inBook[0]!, sealed[0]!, inBook[1]!, sealed[1]!, sealed[2]!, inBook[2]!]
      await store.append(mixed)
      const back = await again(store)
      expect(await all(back.entries('book'))).toEqual(inBook)
      expect(await all(back.entries('vault'))).toEqual(sealed)
      expect(await all(back.entries('vault', { [box]: 2 }))).toEqual([sealed[2]])
      expect((await back.heads()).vault).toEqual({ [box]: { seq: 3, hash: sealed[2]!.hash } })
      expect((await checkChain(back)).problems).toEqual([])
    })

    test('[ST9] a snapshot comes back; one whose hash does not hold is dropped', async () => {
      const { store } = await start()
      expect(await store.snapshot()).toBeUndefined()
      const state = '{"$map":[]}'
      const snapshot = { foldVersion: 'group-1', vector: { [box]: 3 }, state, hash: hashOfText(state) }
      expect(await store.saveSnapshot({ ...snapshot, foldVersion: 'older' })).toMatchObject({ ok: true })
      expect(await store.saveSnapshot(snapshot)).toMatchObject({ ok: true })
      const back = await again(store)
      expect(await back.snapshot()).toEqual(snapshot)
      await back.saveSnapshot({ ...snapshot, state: '{"$map":[1]}' })
      expect(await back.snapshot()).toBeUndefined()
    })

    test('[ST10] sealed items and person keys come back, and are gone after erasing the person', async () => {
      const { sample, store } = await start()
      const [hers, hers2, others] = [bytes(1, 2, 3), bytes(4), bytes(5, 6)].map((content, place) => ({
        person: place < 2 ? 'tej-01' : 'tej-02',
        hash: hashOf(content),
        bytes: content,
      }))
      await store.append([sample.genesis])
      expect(await store.putSealed(hers!)).toMatchObject({ ok: true })
      expect(await store.putSealed(hers2!, others!, hers!)).toMatchObject({ ok: true })
      await store.putPersonKey('tej-01', bytes(7, 7))
      await store.putPersonKey('tej-02', bytes(8, 8))
      const back = await again(store)
      expect(await back.sealed(hers!.hash)).toEqual(hers)
      expect(await back.personKey('tej-01')).toEqual(bytes(7, 7))
      expect(await back.erasePerson('tej-01')).toMatchObject({ ok: true })
      const after = await again(back)
      expect(await after.sealed(hers!.hash)).toBeUndefined()
      expect(await after.sealed(hers2!.hash)).toBeUndefined()
      expect(await after.personKey('tej-01')).toBeUndefined()
      expect(await after.sealed(others!.hash)).toEqual(others)
      expect(await after.personKey('tej-02')).toEqual(bytes(8, 8))
      expect((await checkChain(after)).problems).toEqual([])
    })

    test('[ST11] everything is kept when the store is opened again, and appending goes on', async () => {
      const { sample, store } = await start()
      const entries = sample.many(1200)
      for (let from = 0; from < 1200; from += 400) await store.append(entries.slice(from, from + 400))
      let back = await again(store)
      const more: Entry[] = []
      for (let place = 0; place < 5; place += 1) {
        more.push(sample.next({ device: treasurer }))
        expect(await back.append(more.slice(-1))).toEqual({ ok: true, value: { added: 1, known: 0 } })
        back = await again(back)
      }
      expect(await all(back.entries('book'))).toEqual([...entries, ...more])
      expect(await checkChain(back)).toEqual({ entries: 1205, problems: [] })
    })
  })
}
