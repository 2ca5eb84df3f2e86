/** A laptop and phones for tests: the real server on a real folder, and copies that ask it as the app does. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { rmSync } from 'node:fs'
import type { Entry } from '../../src/core/kernel/entry.ts'
import { err, ok, type Result } from '../../src/core/kernel/result.ts'
import { copyOf } from '../../src/keeping/exchange/copy.ts'
import { exchangeAll } from '../../src/keeping/exchange/rounds.ts'
import { firstDay } from '../../src/keeping/first-day.ts'
import { openKept, readSealed, type KeptGroup } from '../../src/keeping/kept-group.ts'
import { createApp } from '../../src/server/app.ts'
import { exchangeRoutes } from '../../src/server/exchange-routes.ts'
import { openOwnCopy, type OwnCopy } from '../../src/server/own-copy.ts'
import { listBooks, openBook } from '../../src/storage/data-folder.ts'
import { openMemory } from '../../src/storage/memory.ts'
import type { BookStore, Heads } from '../../src/storage/port.ts'
import { newKeys, publicKeyText, type BookKeys } from '../../src/sync/keys.ts'
import {
  parseEnrolAnswer,
  parseExchangeAnswer,
  parseRefusal,
  wireText,
  type EnrolAnswer,
  type ExchangeAnswer,
  type ExchangeAsk,
} from '../../src/sync/wire.ts'

export const host = '127.0.0.1:4747'
export const wallMillis = Date.UTC(2026, 10, 25, 15)
export const today = '2026-11-25'
export const women = [
  { person: 'S01', name: 'Flavia Mamani' },
  { person: 'S02', name: 'Rosa Condori' },
] as const

export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export const ownFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-laptop-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type Laptop = {
  readonly folder: string
  readonly own: OwnCopy
  post(path: string, body: string, headers?: Record<string, string>): Promise<Response>
}

const many = { burst: 1e9, perSecond: 1e9 }

/** Starts on a folder as `chinu start` does, on the book that lies there. */
export const startLaptop = async (
  folder: string,
  { practice = false, rates = { enrol: many, exchange: many } } = {},
): Promise<Laptop> => {
  const data = join(folder, 'data')
  const books = listBooks(data)
  const [book] = books.ok ? books.value : []
  const store = book === undefined ? undefined : value(openBook(data, book))
  const nowMillis = () => wallMillis
  const terms = { data, keysFolder: join(folder, 'keys'), practice, today: () => today, nowMillis }
  const own = value(await openOwnCopy(terms, store))
  const exchange = exchangeRoutes({ own, hosts: [host], nowMillis, rates })
  const app = createApp({ folder, hosts: [host], exchange })
  return {
    folder,
    own,
    post: async (path, body, headers = {}) =>
      app.request(`http://${host}${path}`, {
        method: 'POST',
        headers: { host, origin: `http://${host}`, 'content-type': 'application/json', ...headers },
        body,
      }),
  }
}

export type Enrolled = { readonly answer: EnrolAnswer; theirs: Heads | undefined }

/** A phone with its own first day, in memory. */
export const newPhone = async ({ practice = false } = {}): Promise<{ kept: KeptGroup; keys: BookKeys }> => {
  const keys = await newKeys({ extractable: false })
  const terms = {
    ...{ on: today, currency: 'PEN', timeZone: 'America/Lima', practice, by: 'S01', wallMillis },
  }
  const openStore = (book: string): Promise<Result<BookStore>> => Promise.resolve(ok(openMemory(book)))
  return { kept: value(await firstDay(keys, { terms, women, openStore })), keys }
}

export const enrolAs = async (
  laptop: Laptop,
  keys: BookKeys,
  book: { id: string; practice: boolean } | null,
  code = laptop.own.enrolments.code() ?? 'none',
): Promise<Result<EnrolAnswer>> => {
  const ask = { code, device: keys.device, publicKey: await publicKeyText(keys), book }
  const response = await laptop.post('/api/enrol', wireText(ask))
  const told: unknown = await response.json()
  return response.ok ? parseEnrolAnswer(told) : err(value(parseRefusal(told)))
}

/** Sends one ask and reads the answer as the app does. */
export const sendTo =
  (laptop: Laptop, token: string) =>
  async (ask: ExchangeAsk): Promise<Result<ExchangeAnswer>> => {
    const response = await laptop.post('/api/exchange', wireText(ask), { authorization: `Bearer ${token}` })
    const told: unknown = await response.json()
    return response.ok ? parseExchangeAnswer(told) : err(value(parseRefusal(told)))
  }

type Phone = { readonly kept: KeptGroup; readonly keys: BookKeys; readonly enrolled: Enrolled }
type Send = ReturnType<typeof sendTo>

/** All rounds, by a line of one's own where it is to be cut. */
export const exchange = (
  laptop: Laptop,
  { kept, keys, enrolled }: Phone,
  send: Send = sendTo(laptop, enrolled.answer.token),
): Promise<Result<void>> =>
  exchangeAll({
    keys,
    ...{ otherKey: enrolled.answer.publicKey, theirs: enrolled.theirs, send },
    onCopy: (work) => work(copyOf(kept, () => wallMillis)),
    learned: async (heads) => {
      enrolled.theirs = heads
    },
  })

/** Opens a store that was filled by the exchange. */
export const openFilled = async (store: BookStore, keys: BookKeys): Promise<KeptGroup> =>
  value(await openKept(store, keys))

export const namesIn = (kept: KeptGroup): Promise<readonly (string | undefined)[]> =>
  Promise.all([...kept.group.people.members.keys()].map((person) => readSealed(kept, person, 'name')))

export const allEntries = async (store: BookStore): Promise<readonly Entry[]> => {
  const entries: Entry[] = []
  for (const stream of ['book', 'vault'] as const)
    for await (const batch of store.entries(stream)) entries.push(...batch)
  return entries
}
