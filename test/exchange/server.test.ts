/** Who may exchange with the server on a laptop, and what it refuses; then a few thousand malformed requests. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '../../src/core/kernel/result.ts'
import { record } from '../../src/keeping/kept-group.ts'
import { makePracticeBook } from '../../src/server/practice-book.ts'
import { listBooks } from '../../src/storage/data-folder.ts'
import { newKeys } from '../../src/sync/keys.ts'
import { wireText, type ExchangeAsk } from '../../src/sync/wire.ts'
import { seededChance } from '../chance.ts'
import { family } from '../long.ts'
import * as at from './laptop.ts'

const codeOf = async (work: Promise<{ ok: boolean; error?: { code: string } }>): Promise<string> => {
  const result = await work
  return result.ok ? 'taken' : (result.error?.code ?? '')
}
const empty = { segments: [], sealed: [], keys: [] }

const enrolledPhone = async (laptop: at.Laptop) => {
  const { kept, keys } = await at.newPhone()
  const answer = at.value(await at.enrolAs(laptop, keys, { id: kept.store.book, practice: false }))
  const enrolled: at.Enrolled = { answer, theirs: undefined }
  return { kept, keys, enrolled }
}

test('[SV4] the code is good once; a restart makes a new one, and who is enrolled stays so', async () => {
  const folder = at.ownFolder()
  const laptop = await at.startLaptop(folder)
  const code = laptop.own.enrolments.code() ?? ''
  const { kept, keys } = await at.newPhone()
  const book = { id: kept.store.book, practice: false }
  for (const wrong of ['', 'x', code.slice(1), `${code}a`, code.toUpperCase()])
    expect(await codeOf(at.enrolAs(laptop, keys, book, wrong))).toMatch(/sync\.(wrongCode|malformed)/)
  const answer = at.value(await at.enrolAs(laptop, keys, book, code))
  expect(laptop.own.enrolments.code()).toBeUndefined()
  expect(await codeOf(at.enrolAs(laptop, keys, book, code))).toBe('sync.wrongCode')
  await laptop.own.close()

  const again = await at.startLaptop(folder)
  expect(again.own.enrolments.code()).not.toBe(code)
  expect(await codeOf(at.enrolAs(again, keys, book, code))).toBe('sync.wrongCode')
  at.value(await at.exchange(again, { kept, keys, enrolled: { answer, theirs: undefined } }))
  await again.own.close()
})

test('[SV5] a foreign page, host or type of content is turned away before anything is read', async () => {
  const laptop = await at.startLaptop(at.ownFolder())
  const statuses = async (headers: Record<string, string>) => {
    const response = await laptop.post('/api/enrol', '{}', headers)
    return response.status
  }
  expect(await statuses({ host: 'evil.example' })).toBe(421)
  for (const origin of ['http://evil.example', 'null', '', `https://${at.host}`, 'http://127.0.0.1:4748'])
    expect(await statuses({ origin })).toBe(403)
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-8'])
    expect(await statuses({ 'content-type': type })).toBe(400)
  expect(await statuses({})).toBe(400)
})

test('[SV6] too large and too often', async () => {
  const rates = { enrol: { burst: 3, perSecond: 0 }, exchange: { burst: 2, perSecond: 0 } }
  const laptop = await at.startLaptop(at.ownFolder(), { rates })
  expect((await laptop.post('/api/enrol', `"${'x'.repeat(5000)}"`)).status).toBe(413)
  expect((await laptop.post('/api/exchange', `"${'x'.repeat(6_000_001)}"`)).status).toBe(413)
  const keys = await newKeys({ extractable: false })
  const tries = []
  for (let time = 0; time < 5; time += 1) tries.push(await codeOf(at.enrolAs(laptop, keys, null, 'wrong')))
  expect(tries).toEqual([
    ...['sync.wrongCode', 'sync.wrongCode', 'sync.wrongCode'],
    'sync.tooMany',
    'sync.tooMany',
  ])
})

test('[SV7] a token is for its device and book; it is not on the disk; a stranger’s key gets no names', async () => {
  const folder = at.ownFolder()
  const laptop = await at.startLaptop(folder)
  const phone = await enrolledPhone(laptop)
  at.value(await at.exchange(laptop, phone))
  const { token } = phone.enrolled.answer
  const { book } = phone.kept.store
  const none = { book: {}, vault: {} }
  const ask: ExchangeAsk = { book, heads: none, batch: empty }
  expect(await codeOf(at.sendTo(laptop, `${token}x`)(ask))).toBe('sync.noToken')
  expect(await codeOf(at.sendTo(laptop, '')(ask))).toBe('sync.noToken')
  expect(await codeOf(at.sendTo(laptop, token)({ ...ask, book: 'ab'.repeat(32) }))).toBe('sync.otherBook')
  for (const name of readdirSync(join(folder, 'data')))
    expect(readFileSync(join(folder, 'data', name)).includes(token)).toBe(false)
  await laptop.own.close()

  // Whoever brings the code and only says that she has the book is no device of it.
  const again = await at.startLaptop(folder)
  const stranger = await newKeys({ extractable: false })
  const answer = at.value(await at.enrolAs(again, stranger, { id: book, practice: false }))
  const got = at.value(await at.sendTo(again, answer.token)(ask))
  expect(got.batch).toEqual(empty)
  expect(at.value(await at.sendTo(again, token)(ask)).batch.keys).toHaveLength(2)
  await again.own.close()
})

test('[SV8] another book, practice at a real server, a real book at a practice server', async () => {
  const folder = at.ownFolder()
  const laptop = await at.startLaptop(folder)
  const practice = await at.newPhone({ practice: true })
  const asPractice = { id: practice.kept.store.book, practice: true }
  expect(await codeOf(at.enrolAs(laptop, practice.keys, asPractice))).toBe('sync.practiceApart')
  expect(await codeOf(at.enrolAs(laptop, practice.keys, null))).toBe('sync.nothingHere')

  // It says that it is real, and is not.
  const answer = at.value(await at.enrolAs(laptop, practice.keys, { ...asPractice, practice: false }))
  const enrolled: at.Enrolled = { answer, theirs: undefined }
  expect(await codeOf(at.exchange(laptop, { ...practice, enrolled }))).toBe('sync.practiceApart')
  expect(listBooks(join(folder, 'data'))).toEqual({ ok: true, value: [] })

  const other = await at.startLaptop(at.ownFolder())
  const phone = await enrolledPhone(other)
  at.value(await at.exchange(other, phone))
  await other.own.close()
  const again = await at.startLaptop(other.folder)
  const { kept, keys } = await at.newPhone()
  const mine = { id: kept.store.book, practice: false }
  expect(await codeOf(at.enrolAs(again, keys, mine))).toBe('sync.otherBook')
  expect(again.own.enrolments.code()).toBeDefined()
  await again.own.close()
})

test('[SV10][SV11] a practice book is made where there is none, and a browser without one becomes its device', async () => {
  const folder = at.ownFolder()
  const terms = {
    ...{ data: join(folder, 'data'), keysFolder: join(folder, 'keys'), practice: true },
    ...{ today: () => at.today, nowMillis: () => at.wallMillis },
  }
  const made = at.value(await makePracticeBook(terms))
  await made.close()
  expect(readdirSync(join(folder, 'keys'))).toEqual([`${made.book}.json`])
  const laptop = await at.startLaptop(folder, { practice: true })
  const keys = await newKeys({ extractable: false })
  const answer = at.value(await at.enrolAs(laptop, keys, null))
  const ask: ExchangeAsk = { book: answer.book, heads: { book: {}, vault: {} }, batch: empty }
  const got = at.value(await at.sendTo(laptop, answer.token)(ask))
  expect(got.batch.segments[0]?.entries[0]?.body).toContain('"practice":true')
  expect(got.more).toBe(true)
  const enrolled = Object.entries(got.heads.book).map(([, { seq }]) => seq)
  expect(enrolled[0]).toBeGreaterThan(200)
  await laptop.own.close()
})

/** A value with something wrong in it, or another altogether. */
const spoiled = (value: unknown, dice: () => number): unknown => {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(dice() * from.length)]!
  if (dice() < 0.15 || typeof value !== 'object' || value === null)
    return pick<unknown>([
      ...[null, true, -1, 0.5, 1e308, 2 ** 53, '', 'x'.repeat(200), '\u0000', 'ab'.repeat(32), [], {}],
      ...[[[[[[]]]]], { constructor: 1 }, JSON.parse('{"__proto__":{"seq":1}}'), 'constructor', '../../x'],
    ])
  const keys = Object.keys(value)
  const key = keys.length === 0 || dice() < 0.1 ? pick(['extra', 'constructor', 'seq']) : pick(keys)
  const inner = (value as Record<string, unknown>)[key]
  if (Array.isArray(value)) {
    const copy = [...(value as unknown[])]
    if (dice() < 0.2) copy.push(...copy)
    else copy[Number(key) || 0] = spoiled(inner, dice)
    return copy
  }
  if (dice() < 0.15) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return { ...value, [key]: spoiled(inner, dice) }
}

const requests = family(100_000)
test(
  `[SV9] ${requests} malformed requests: no answer of 500 or more, and nothing stored`,
  { timeout: 900_000 },
  async () => {
    const folder = at.ownFolder()
    const laptop = await at.startLaptop(folder)
    const phone = await enrolledPhone(laptop)
    at.value(await at.exchange(laptop, phone))
    const weeks = Array.from({ length: 3 }, (_, week) => `2026-W5${week}`)
    for (const week of weeks)
      at.value(
        await record(phone.kept, { by: 'S01', wallMillis: at.wallMillis }, () =>
          ok([
            { type: 'people.hoursOffered', v: 1, body: { on: at.today, person: 'S02', week, minutes: 60 } },
          ]),
        ),
      )
    const asks: string[] = []
    await at.exchange(laptop, phone, async (ask) => {
      asks.push(wireText(ask))
      return { ok: false, error: { code: 'app.cut', figures: {} } }
    })
    const enrol = wireText({
      ...{
        code: laptop.own.enrolments.code() ?? 'none',
        device: phone.keys.device,
        publicKey: 'B'.repeat(87),
      },
      book: { id: phone.kept.store.book, practice: false },
    })
    const dice = seededChance(9_2026)
    const token = phone.enrolled.answer.token
    const statuses = new Map<number, number>()
    const before = heap()
    for (let request = 0; request < requests; request += 1) {
      const isEnrol = dice() < 0.3
      const text = isEnrol ? enrol : asks[0]!
      const cut = Math.floor(dice() * text.length)
      const body =
        dice() < 0.3
          ? text.slice(0, cut) + String.fromCharCode(Math.floor(dice() * 300)) + text.slice(cut + 1)
          : JSON.stringify(spoiled(JSON.parse(text), dice))
      if (body === text) continue
      const path = isEnrol ? '/api/enrol' : '/api/exchange'
      const response = await laptop.post(path, body, { authorization: `Bearer ${token}` })
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
      await response.arrayBuffer()
    }
    console.log(
      `hostile requests: ${JSON.stringify(Object.fromEntries(statuses))}, heap +${heap() - before} MB`,
    )
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([])
    // What was whole by chance (a batch doubled, an unread field) may be taken; nothing but the phone's own entries is.
    const ask: ExchangeAsk = { book: phone.kept.store.book, heads: { book: {}, vault: {} }, batch: empty }
    const after = at.value(await at.sendTo(laptop, token)(ask))
    const mine = await phone.kept.store.heads()
    for (const stream of ['book', 'vault'] as const)
      for (const [device, head] of Object.entries(after.heads[stream]))
        expect(head.seq).toBeLessThanOrEqual(mine[stream][device]?.seq ?? 0)
    at.value(await at.exchange(laptop, phone))
    expect(at.value(await at.sendTo(laptop, token)(ask)).heads).toEqual(mine)
    await laptop.own.close()
  },
)

const heap = (): number => Math.round(process.memoryUsage().heapUsed / 1e6)
