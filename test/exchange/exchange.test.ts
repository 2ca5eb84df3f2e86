/** Two copies becoming one, on the real server and a real folder: in any order, cut at any moment, set back, forked. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok, refuse } from '../../src/core/kernel/result.ts'
import { newWriter, write } from '../../src/core/kernel/writer.ts'
import type { GroupEvent } from '../../src/core/group/events.ts'
import { groupToText } from '../../src/core/group/snapshot.ts'
import { bringCopy, copyOfBook } from '../../src/keeping/copy-of-book.ts'
import { copyOf, resumedCopy } from '../../src/keeping/exchange/copy.ts'
import { exchangeAll } from '../../src/keeping/exchange/rounds.ts'
import { openKept, readSealed, record, sealFor, type KeptGroup } from '../../src/keeping/kept-group.ts'
import { checkChain } from '../../src/storage/check-chain.ts'
import { listBooks, openBook } from '../../src/storage/data-folder.ts'
import { openMemory } from '../../src/storage/memory.ts'
import { newKeys, type BookKeys, publicKeyText } from '../../src/sync/keys.ts'
import { segmentsOf } from '../../src/sync/segment.ts'
import type { ExchangeAsk } from '../../src/sync/wire.ts'
import { seededChance } from '../chance.ts'
import { family } from '../long.ts'
import * as at from './laptop.ts'

const acting = { by: 'S01', wallMillis: at.wallMillis }
type Phone = { kept: KeptGroup; keys: BookKeys; enrolled: at.Enrolled }

/** A phone with a book, enrolled at a laptop that has none. */
const firstPhone = async (laptop: at.Laptop): Promise<Phone> => {
  const { kept, keys } = await at.newPhone()
  const answer = at.value(await at.enrolAs(laptop, keys, { id: kept.store.book, practice: false }))
  await enrolServer(kept, answer)
  return { kept, keys, enrolled: { answer, theirs: undefined } }
}

const enrolServer = async (kept: KeptGroup, { device, publicKey }: at.Enrolled['answer']): Promise<void> => {
  const body = { on: at.today, device, publicKey, algorithm: 'ES256' } as const
  at.value(await record(kept, acting, () => ok([{ type: 'book.deviceEnrolled', v: 1, body }])))
}

/** A fresh phone that pulls the whole book from a laptop started anew. */
const nextPhone = async (laptop: at.Laptop): Promise<Phone> => {
  const keys = await newKeys({ extractable: false })
  const answer = at.value(await at.enrolAs(laptop, keys, null))
  const store = openMemory(answer.book)
  const copy = await resumedCopy(store, keys)
  const enrolled: at.Enrolled = { answer, theirs: undefined }
  const { token, publicKey: otherKey } = answer
  const done = await exchangeAll({
    ...{ keys, otherKey, theirs: undefined, send: at.sendTo(laptop, token) },
    onCopy: (work) => work(copy),
    learned: async (heads) => {
      enrolled.theirs = heads
    },
  })
  at.value(done)
  return { kept: await at.openFilled(store, keys), keys, enrolled }
}

const hours = (kept: KeptGroup, person: string, week: string, minutes: number) =>
  record(kept, acting, () =>
    ok([
      { type: 'people.hoursOffered', v: 1, body: { on: at.today, person, week, minutes } },
    ] satisfies GroupEvent[]),
  )

const laptopStore = async (laptop: at.Laptop) => {
  await laptop.own.close()
  const data = join(laptop.folder, 'data')
  const [book = ''] = at.value(listBooks(data))
  return at.value(openBook(data, book, { access: 'read' }))
}

test('[SY1][SY5] a laptop without a book gets all of the phone’s, and what is written on either side afterwards', async () => {
  const folder = at.ownFolder()
  const laptop = await at.startLaptop(folder)
  const phone = await firstPhone(laptop)
  at.value(await at.exchange(laptop, phone))
  at.value(await hours(phone.kept, 'S02', '2026-W50', 600))
  at.value(await at.exchange(laptop, phone))
  const store = await laptopStore(laptop)
  expect(await store.heads()).toEqual(await phone.kept.store.heads())
  expect((await checkChain(store)).problems).toEqual([])
  expect(await store.personKey('S01')).not.toEqual(await phone.kept.store.personKey('S01'))
  await store.close()

  const again = await at.startLaptop(folder)
  const other = await nextPhone(again)
  expect(await at.namesIn(other.kept)).toEqual(at.women.map(({ name }) => name))
  at.value(await hours(other.kept, 'S01', '2026-W51', 300))
  at.value(
    await sealFor(other.kept, acting, [{ on: at.today, person: 'S02', item: 'phone', content: '951' }]),
  )
  at.value(await at.exchange(again, other))
  at.value(await at.exchange(again, phone))
  expect(await phone.kept.store.heads()).toEqual(await other.kept.store.heads())
  expect(groupToText(phone.kept.group)).toBe(groupToText(other.kept.group))
  expect(await readSealed(phone.kept, 'S02', 'phone')).toBe('951')
})

const runs = family(120)
test(`[SY1][SY6] ${runs} schedules of two phones and a laptop, with cuts before and after it wrote, end equal`, async () => {
  const tally = { cuts: 0, exchanges: 0, restarts: 0 }
  for (let run = 0; run < runs; run += 1) await schedule(20_261_125 + run, tally)
  console.log(`exchange schedules: ${JSON.stringify({ runs, ...tally })}`)
  expect(tally.cuts).toBeGreaterThan(runs)
})

type Tally = { cuts: number; exchanges: number; restarts: number }
const schedule = async (seed: number, tally: Tally): Promise<void> => {
  const dice = seededChance(seed)
  const folder = at.ownFolder()
  let laptop = await at.startLaptop(folder)
  const restart = async (): Promise<void> => {
    await laptop.own.close()
    laptop = await at.startLaptop(folder)
    tally.restarts += 1
  }
  const phones = [await firstPhone(laptop)]
  at.value(await at.exchange(laptop, phones[0]!))
  await restart()
  phones.push(await nextPhone(laptop))
  for (let step = 0; step < 12; step += 1) {
    const phone = phones[Math.floor(dice() * 2)]!
    for (let entry = 0; entry < Math.floor(dice() * 4); entry += 1) {
      at.value(
        await hours(phone.kept, 'S02', `2026-W${40 + Math.floor(dice() * 12)}`, Math.floor(dice() * 900)),
      )
      if (dice() < 0.3)
        at.value(
          await sealFor(phone.kept, acting, [
            { on: at.today, person: dice() < 0.5 ? 'S01' : `N${step}`, item: 'text', content: `${step}` },
          ]),
        )
    }
    if (dice() < 0.1) await restart()
    const send = at.sendTo(laptop, phone.enrolled.answer.token)
    const cut = dice()
    const line = async (ask: ExchangeAsk) => {
      if (cut < 0.3) return refuse('app.cut')
      const answer = await send(ask)
      return cut < 0.6 ? refuse('app.cut') : answer
    }
    const done = await at.exchange(laptop, phone, line)
    tally[done.ok ? 'exchanges' : 'cuts'] += 1
    if (!done.ok) expect(done.error.code).toBe('app.cut')
  }
  for (const phone of [...phones, phones[0]!]) at.value(await at.exchange(laptop, phone))
  const store = await laptopStore(laptop)
  const heads = await store.heads()
  for (const { kept } of phones) {
    expect(await kept.store.heads()).toEqual(heads)
    expect(groupToText(kept.group)).toBe(groupToText(phones[0]!.kept.group))
    expect(await textsIn(kept)).toEqual(await textsIn(phones[0]!.kept))
  }
  await store.close()
}

const textsIn = async (kept: KeptGroup): Promise<readonly (string | undefined)[]> =>
  Promise.all([...kept.sealed.items.keys()].sort().map((person) => readSealed(kept, person, 'text')))

test('[SY7] a laptop set back to an older copy is brought up by the phone, also with what it wrote itself', async () => {
  const folder = at.ownFolder()
  let laptop = await at.startLaptop(folder)
  const phone = await firstPhone(laptop)
  at.value(await at.exchange(laptop, phone))
  await laptop.own.close()
  cpSync(join(folder, 'data'), join(folder, 'older'), { recursive: true })

  laptop = await at.startLaptop(folder)
  const second = await nextPhone(laptop)
  at.value(await hours(second.kept, 'S01', '2026-W50', 60))
  at.value(await at.exchange(laptop, second))
  at.value(await at.exchange(laptop, phone))
  await laptop.own.close()

  rmSync(join(folder, 'data'), { recursive: true })
  cpSync(join(folder, 'older'), join(folder, 'data'), { recursive: true })
  laptop = await at.startLaptop(folder)
  at.value(await at.exchange(laptop, phone))
  const store = await laptopStore(laptop)
  expect(await store.heads()).toEqual(await phone.kept.store.heads())
  await store.close()
})

test('[SY2][SY3][SY4] a changed entry, another signature, a gap, a stranger’s device: refused, and nothing is kept', async () => {
  const laptop = await at.startLaptop(at.ownFolder())
  const phone = await firstPhone(laptop)
  at.value(await at.exchange(laptop, phone))
  at.value(await hours(phone.kept, 'S02', '2026-W50', 600))
  at.value(await hours(phone.kept, 'S02', '2026-W51', 600))
  const asks: ExchangeAsk[] = []
  await at.exchange(laptop, phone, async (ask) => {
    asks.push(ask)
    return refuse('app.cut')
  })
  const [ask] = asks
  const [segment] = ask!.batch.segments
  const send = at.sendTo(laptop, phone.enrolled.answer.token)
  const told = (change: object, also: object = {}) =>
    send({
      ...ask!,
      batch: { ...ask!.batch, segments: [{ ...segment!, ...change }], ...also },
    })
  const [first, last] = segment!.entries
  const stranger = await newKeys({ extractable: false })
  const alien = write(newWriter(phone.kept.store.book, 'book', stranger.device, 1), acting, [
    { type: 'people.joined', v: 1, body: { on: at.today, person: 'S09' } },
  ])
  if (!alien.ok) throw new Error('alien')
  const [entry] = alien.value.entries
  const { book } = phone.kept.store
  const segments = await segmentsOf([entry!], { book, heads: () => undefined, keys: phone.keys })
  const written = await at.allEntries(phone.kept.store)
  const [before, after] = [segment!.from, segment!.from + 1].map((seq) =>
    written.find((one) => one.device === phone.keys.device && one.stream === 'book' && one.seq === seq),
  )
  const gap = await segmentsOf([after!], { book, heads: () => before, keys: phone.keys })
  const refused = [
    await told({ entries: [{ ...first!, body: first!.body.replace('600', '601') }, last!] }),
    await told({ entries: [first!] }),
    await told({ signature: 'A'.repeat(86) }),
    await told({ from: segment!.from + 1 }),
    await told({}, { segments: gap }),
    await told({ previous: 'ab'.repeat(32) }),
    await told({}, { segments }),
    await told({}, { sealed: [{ person: 'S01', hash: 'ab'.repeat(32), bytes: new Uint8Array(20) }] }),
    await told({}, { keys: [{ person: 'S01', keys: [new Uint8Array(32)] }] }),
  ].map((result) => (result.ok ? 'taken' : result.error.code))
  expect(refused).toEqual([
    ...['storage.chainBroken', 'storage.chainBroken', 'sync.notVouchedFor', 'storage.chainBroken'],
    ...['storage.gap', 'storage.chainBroken', 'sync.notEnrolled', 'sync.strayItem', 'sync.strayItem'],
  ])
  const heads = await send({ ...ask!, batch: { segments: [], sealed: [], keys: [] } })
  expect(heads.ok && heads.value.heads).toEqual(phone.enrolled.theirs)
  at.value(await at.exchange(laptop, phone))
})

test('[SY4] two strangers do not enrol each other', async () => {
  const laptop = await at.startLaptop(at.ownFolder())
  const phone = await firstPhone(laptop)
  at.value(await at.exchange(laptop, phone))
  const { book } = phone.kept.store
  const [one, other] = [await newKeys({ extractable: false }), await newKeys({ extractable: false })]
  const entries = await Promise.all(
    [
      [one, other],
      [other, one],
    ].map(async ([by, of]) => {
      const body = {
        on: at.today,
        device: of!.device,
        publicKey: await publicKeyText(of!),
        algorithm: 'ES256',
      }
      const told = write(newWriter(book, 'book', by!.device, 1), acting, [
        { type: 'book.deviceEnrolled', v: 1, body },
      ])
      if (!told.ok) throw new Error('told')
      return told.value.entries
    }),
  )
  const segments = await segmentsOf(entries.flat(), { book, heads: () => undefined, keys: phone.keys })
  const batch = { segments, sealed: [], keys: [] }
  const send = at.sendTo(laptop, phone.enrolled.answer.token)
  const sent = await send({ book, heads: await phone.kept.store.heads(), batch })
  expect(sent.ok ? 'taken' : sent.error.code).toBe('sync.notEnrolled')
})

/** A phone that goes on from a copy file, as a new device that could only enrol itself. */
const fromCopyFile = async (from: KeptGroup): Promise<{ kept: KeptGroup; keys: BookKeys }> => {
  const keys = await newKeys({ extractable: false })
  const copy = at.value(await copyOfBook(from))
  const openStore = (book: string) => Promise.resolve(ok(openMemory(book)))
  const bringing = { on: at.today, wallMillis: at.wallMillis, by: 'S01', openStore }
  return { kept: at.value(await bringCopy(keys, copy, bringing)), keys }
}

test('[SV12] a phone that goes on from a copy file is let in by the code, and both ways it becomes equal', async () => {
  const folder = at.ownFolder()
  const laptop = await at.startLaptop(folder)
  const phone = await firstPhone(laptop)
  at.value(await at.exchange(laptop, phone))
  await laptop.own.close()
  const again = await at.startLaptop(folder)
  const { kept, keys } = await fromCopyFile(phone.kept)
  const book = { id: kept.store.book, practice: false }
  const guess = await at.enrolAs(again, keys, book, 'a'.repeat(24))
  expect(guess.ok ? '' : guess.error.code).toBe('sync.wrongCode')
  const answer = at.value(await at.enrolAs(again, keys, book))
  const restored: Phone = { kept, keys, enrolled: { answer, theirs: undefined } }
  at.value(await hours(kept, 'S02', '2026-W50', 600))
  at.value(await at.exchange(again, restored))
  at.value(await at.exchange(again, phone))
  expect(await phone.kept.store.heads()).toEqual(await kept.store.heads())
  expect(groupToText(phone.kept.group)).toEqual(groupToText(kept.group))
  expect(kept.group.book.devices[keys.device]?.publicKey).toBe(await publicKeyText(keys))
})

test('[SV12] a stranger’s token does not let another stranger in', async () => {
  const folder = at.ownFolder()
  const laptop = await at.startLaptop(folder)
  const phone = await firstPhone(laptop)
  at.value(await at.exchange(laptop, phone))
  const { kept, keys } = await fromCopyFile(phone.kept)
  const { answer } = phone.enrolled
  const sent = await at.exchange(laptop, { kept, keys, enrolled: { answer, theirs: undefined } })
  expect(sent.ok ? 'taken' : sent.error.code).toBe('sync.notVouchedFor')
})

test('[SY3] two entries under one number are a fork: said, kept as evidence, and the device is frozen', async () => {
  const laptop = await at.startLaptop(at.ownFolder())
  const phone = await firstPhone(laptop)
  at.value(await at.exchange(laptop, phone))
  // The phone's storage is copied, and both go on.
  const twin = openMemory(phone.kept.store.book)
  at.value(await twin.append(await at.allEntries(phone.kept.store)))
  const copied: Phone = {
    ...phone,
    kept: at.value(await openKept(twin, phone.keys)),
    enrolled: { ...phone.enrolled },
  }
  at.value(await hours(phone.kept, 'S02', '2026-W50', 600))
  at.value(await hours(copied.kept, 'S02', '2026-W50', 120))
  at.value(await at.exchange(laptop, phone))
  const forked = await at.exchange(laptop, copied)
  expect(forked.ok ? '' : forked.error.code).toBe('storage.forked')
  at.value(await hours(phone.kept, 'S02', '2026-W51', 60))
  const frozen = await at.exchange(laptop, phone)
  expect(frozen.ok ? '' : frozen.error.code).toBe('storage.frozen')
  const store = await laptopStore(laptop)
  expect(await store.quarantined()).toHaveLength(1)
  await store.close()
})

test('[SY8] an erased woman is erased on the other copy too, and what comes late is not taken in', async () => {
  const laptop = await at.startLaptop(at.ownFolder())
  const phone = await firstPhone(laptop)
  at.value(await at.exchange(laptop, phone))
  const { kept } = phone
  const pen = write(kept.pens.vault, acting, [
    { type: 'vault.personErased', v: 1, body: { on: at.today, person: 'S02' } },
  ])
  if (!pen.ok) throw new Error('pen')
  at.value(await kept.store.append(pen.value.entries))
  at.value(await copyOf(kept, () => at.wallMillis).took(pen.value.entries))
  at.value(await at.exchange(laptop, phone))
  const store = await laptopStore(laptop)
  expect(await store.personKey('S02')).toBeUndefined()
  expect(await store.personKey('S01')).toBeDefined()
  expect((await checkChain(store)).problems).toEqual([])
  await store.close()
})
