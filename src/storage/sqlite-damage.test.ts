/** Real stores, cut short and overwritten at random: each is found or harmless, none is silently different. */
import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seededChance } from '../../test/chance.ts'
import { family } from '../../test/long.ts'
import type { Entry } from '../core/kernel/entry.ts'
import { hashOf } from '../core/kernel/hash.ts'
import { checkChain } from './check-chain.ts'
import { refusalOf } from './fault.ts'
import type { BookStore } from './port.ts'
import { all, SampleBook, treasurer, usualBody } from './sample-book.contract.ts'
import { createSqlite, openSqlite } from './sqlite.ts'

const folder = mkdtempSync(join(tmpdir(), 'chinu-damage-'))
afterAll(() => rmSync(folder, { recursive: true }))
const kept = { crashed: join(folder, 'crashed.sqlite'), closed: join(folder, 'closed.sqlite') } as const
const sample = new SampleBook()
let entries: Entry[] = []

/** As after a crash (most in the main file, the newest in the write-ahead log), and as after closing. */
beforeAll(async () => {
  const inMain = sample.many(700, usualBody)
  const sealed = Array.from({ length: 40 }, () => sample.next({ stream: 'vault', type: 'vault.itemSealed' }))
  const inLog = Array.from({ length: 200 }, (_, place) => sample.next({ body: usualBody(place) }))
  const first = createSqlite({ file: `${folder}/live.sqlite`, book: sample.book })
  if (!first.ok) throw new Error(first.error.code)
  await first.value.append([...inMain, ...sealed])
  for (let place = 0; place < 10; place += 1) {
    const bytes = new Uint8Array(300).fill(place)
    await first.value.putSealed({ person: `tej-${place}`, hash: hashOf(bytes), bytes })
  }
  const held = inMain.find(({ device, seq }) => device === treasurer && seq === 1)
  const at = { device: treasurer, stream: 'book', type: 'people.hoursOffered', seq: 2 } as const
  await first.value.append([sample.sealed({ ...at, body: usualBody(1) }, held?.hash ?? '')])
  await first.value.close()
  const second = openSqlite({ file: `${folder}/live.sqlite`, book: sample.book })
  if (!second.ok) throw new Error(second.error.code)
  for (const entry of inLog) await second.value.append([entry])
  for (const suffix of ['', '-wal', '-seen'])
    cpSync(`${folder}/live.sqlite${suffix}`, `${kept.crashed}${suffix}`)
  await second.value.close()
  for (const suffix of ['', '-seen']) cpSync(`${folder}/live.sqlite${suffix}`, `${kept.closed}${suffix}`)
  entries = [...inMain, ...inLog, ...sealed]
})

type Outcome = 'found at open' | 'found while reading' | 'found by the chain' | 'harmless' | 'SILENT'
type Damage = { readonly file: 'main' | 'wal'; readonly kind: 'bit' | 'sector' | 'cut'; readonly at: number }

const damageFile = (path: string, { kind, at }: Damage, next: () => number): void => {
  if (kind === 'cut') return truncateSync(path, at)
  const bytes = readFileSync(path)
  if (kind === 'bit') bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(next() * 8))
  for (let place = at; kind === 'sector' && place < Math.min(at + 512, bytes.length); place += 1) {
    bytes[place] = Math.floor(next() * 256)
  }
  writeFileSync(path, bytes)
}

const judge = async (file: string): Promise<{ outcome: Outcome; code: string }> => {
  const opened = openSqlite({ file, book: sample.book })
  if (!opened.ok) return { outcome: 'found at open', code: told(opened.error) }
  const store: BookStore = opened.value
  try {
    const read = [...(await all(store.entries('book'))), ...(await all(store.entries('vault')))]
    const { problems } = await checkChain(store)
    if (problems[0]) return { outcome: 'found by the chain', code: told(problems[0]) }
    const same = JSON.stringify(read) === JSON.stringify(entries)
    return { outcome: same ? 'harmless' : 'SILENT', code: '' }
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return { outcome: 'found while reading', code: told(refusal) }
  } finally {
    await store.close()
  }
}

const told = ({ code, figures }: { code: string; figures: Readonly<Record<string, unknown>> }): string => {
  expect(figures['place']).toBeTruthy()
  return code
}

/** Opening moves the log into the main file, so each case begins with a fresh copy. */
const copy = (from: keyof typeof kept): string => {
  const file = join(folder, 'damaged.sqlite')
  for (const suffix of ['', '-wal', '-seen', '-shm', '-lock']) rmSync(`${file}${suffix}`, { force: true })
  const suffixes = from === 'crashed' ? ['', '-wal', '-seen'] : ['', '-seen']
  for (const suffix of suffixes) cpSync(`${kept[from]}${suffix}`, `${file}${suffix}`)
  return file
}

test.each(['crashed', 'closed'] as const)('the undamaged store is whole, %s', async (from) => {
  expect(await judge(copy(from))).toEqual({ outcome: 'harmless', code: '' })
})

test('[ST18] no damaged store is silently different', async () => {
  const seed = Number(process.env['CHINU_SEED'] ?? 2026)
  const next = seededChance(seed)
  const outcomes = new Map<string, number>()
  for (let round = 0; round < family(200); round += 1) {
    const from = next() < 0.65 ? 'crashed' : 'closed'
    const file = copy(from)
    const of = from === 'closed' || next() < 0.4 ? 'main' : 'wal'
    const path = of === 'main' ? file : `${file}-wal`
    const kind = (['bit', 'sector', 'cut'] as const)[Math.floor(next() * 3)] ?? 'bit'
    const damage = { file: of, kind, at: Math.floor(next() * readFileSync(path).length) } as const
    damageFile(path, damage, next)
    const { outcome, code } = await judge(file)
    expect({ seed, round, from, damage, outcome }).not.toMatchObject({ outcome: 'SILENT' })
    const key = `${from} ${of} ${kind}: ${outcome}${code ? ` (${code})` : ''}`
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1)
  }
  console.log(
    [...outcomes]
      .sort()
      .map(([key, times]) => `${String(times).padStart(5)}  ${key}`)
      .join('\n'),
  )
})

test('[ST31] any byte that changed in a closed file is found, and the file as it was closed is right', async () => {
  const next = seededChance(31)
  const size = readFileSync(kept.closed).length
  const target = join(folder, 'byte.sqlite')
  const lay = () => {
    for (const suffix of ['-wal', '-shm']) rmSync(`${target}${suffix}`, { force: true })
    for (const suffix of ['', '-seen']) cpSync(`${kept.closed}${suffix}`, `${target}${suffix}`)
  }
  lay()
  expect(await judge(target)).toEqual({ outcome: 'harmless', code: '' })
  for (let time = 0; time < family(200); time += 1) {
    lay()
    damageFile(target, { file: 'main', kind: 'bit', at: Math.floor(next() * size) }, next)
    expect((await judge(target)).outcome).toMatch(/^found/)
  }
})
