/** A small book for tests: three devices of a group in Ilave, each with its chain. */
import { firstPrevious, sealEntry, type Entry, type Stream } from '../core/kernel/entry.ts'

export const box = 'boxphoneaa'
export const treasurer = 'treasurerb'
export const store = 'storephone'

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

type Step = {
  readonly device?: string
  readonly stream?: Stream
  readonly type?: string
  readonly body?: object
}

/** Writes entries one after the other, as several devices would. */
export class SampleBook {
  readonly genesis: Entry
  readonly book: string
  readonly #previous = new Map<string, string>()
  readonly #seqs = new Map<string, number>()
  #clock = 1_764_000_000_000_000

  constructor(random = '00112233445566778899aabbccddeeff') {
    const terms = { on: '2026-03-02', kind: 'group', currency: 'PEN', timeZone: 'America/Lima' }
    const body = { ...terms, practice: true, random, format: 1 }
    const opener = { device: box, seq: 1, clock: this.#clock, by: 'presidenta' }
    this.genesis = must(
      sealEntry({ book: '', stream: 'book', ...opener, type: 'book.opened', v: 1 }, body, ''),
    )
    this.book = this.genesis.hash
    this.#seqs.set(`book/${box}`, 1)
  }

  /** The next entry of a device. */
  next({ device = box, stream = 'book', type = 'people.hoursOffered', body = {} }: Step = {}): Entry {
    const key = `${stream}/${device}`
    const seq = (this.#seqs.get(key) ?? 0) + 1
    this.#clock += 1000
    const entry = this.sealed(
      { device, stream, type, seq, body },
      this.#previous.get(key) ?? firstPrevious(this.book),
    )
    this.#seqs.set(key, seq)
    this.#previous.set(key, entry.hash)
    return entry
  }

  /** An entry at a place of one's choice, rightly hashed after `previous`. */
  sealed(at: Required<Step> & { readonly seq: number }, previous: string): Entry {
    const { device, stream, type, seq, body } = at
    const header = { book: this.book, stream, device, seq, clock: this.#clock, by: 'tej-07', type, v: 1 }
    return must(sealEntry(header, { on: '2026-03-03', ...body }, previous))
  }

  /** As many entries, one device after the other in turn, the first of them the genesis entry. */
  many(count: number, bodyOf: (place: number) => object = (place) => ({ pieces: place })): Entry[] {
    const devices = [box, treasurer, store]
    const entries = [this.genesis]
    for (let place = 1; place < count; place += 1) {
      entries.push(
        this.next({
          device: devices[place % 3] ?? box,
          type: `orders.kind${'abcdefgh'[place % 8]}`,
          body: bodyOf(place),
        }),
      )
    }
    return entries
  }
}

/** A body of about 130 bytes, as most are. */
export const usualBody = (place: number): object => ({
  article: `chullo-${place % 50}`,
  grams: 100 + (place % 900),
  order: `P-${place % 500}`,
  person: `tej-${place % 60}`,
  pieces: 1 + (place % 40),
  size: 'M',
  yarn: `alpaca-${place % 30}-natural`,
})

export const all = async <T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> => {
  const found: T[] = []
  for await (const batch of batches) found.push(...batch)
  return found
}
