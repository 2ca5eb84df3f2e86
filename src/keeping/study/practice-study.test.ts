/** The practice study in a real store: its counts are the article's, and it opens as any study does. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Result } from '../../core/kernel/result.ts'
import { isCodable } from '../../core/study/interviews/interviews.ts'
import { createBook } from '../../storage/data-folder.ts'
import { checkChain } from '../../storage/check-chain.ts'
import { newKeys } from '../../sync/keys.ts'
import { note, openStudy, readText, type KeptStudy } from './kept-study.ts'
import { decideResolveHits } from '../../core/study/interviews/transcripts/resolve-hits.ts'
import { tellPracticeStudy } from './practice-study.ts'
import { clearedText, clearTranscript, openText } from './transcripts.ts'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const folder = mkdtempSync(join(tmpdir(), 'chinu-practice-study-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const passphrase = 'cuatro palabras muy largas'
const today = '2026-11-25'
const wallMillis = 1_795_000_000_000

const told = (async () => {
  const keys = await newKeys({ extractable: true })
  const began = process.cpuUsage().user
  const made = value(
    await tellPracticeStudy(keys, { today, passphrase, wallMillis, timeZone: 'America/Lima' }),
  )
  const store = value(await createBook(folder, made.entries, made.fill))
  const seconds = (process.cpuUsage().user - began) / 1e6
  const kept: KeptStudy = value(await openStudy(store, { device: keys.device, passphrase }))
  return { kept, seconds, store }
})()

test('[PR10] [PR16] it is told by decisions, is for practice, holds together, and is quickly made', async () => {
  const { kept, seconds, store } = await told
  expect(kept.study.findings).toEqual([])
  expect([kept.study.book.kind, kept.study.book.practice]).toEqual(['study', true])
  expect((await checkChain(store)).problems).toEqual([])
  expect(seconds).toBeLessThan(3)
})

test('[PR11] its counts come out: 69, 30, 99, 14; 11 institutions; 99 codes below nine', async () => {
  const { study } = (await told).kept
  const people = [...study.sample.respondents.values()]
  const count = (role: string) => people.filter((one) => one.role === role).length
  expect(['member', 'husband', 'daughter', 'son', 'mother'].map(count)).toEqual([69, 18, 6, 4, 2])
  expect([...study.sample.frames.values()].map(({ draw }) => draw?.drawn.length)).toEqual([50, 19, 30])
  const interviews = [...study.interviews.interviews.values()]
  expect(interviews.filter(({ stage }) => stage === 'ended')).toHaveLength(99)
  const inAymara = interviews.filter(({ terms }) => terms?.language === 'ay')
  expect(inAymara).toHaveLength(14)
  expect(inAymara.every(({ terms }) => terms?.translator === 'ASI1')).toBe(true)
  expect([...study.coding.memos.keys()].filter((memo) => memo.startsWith('INST-'))).toHaveLength(11)
  expect(study.coding.codes.size).toBe(99)
})

test('[PR14] both coders have locked, and each has coded', async () => {
  const { study } = (await told).kept
  expect([...study.coding.rounds.values()]).toMatchObject([{ locked: ['COD1', 'COD2'] }])
  const coders = new Set([...study.coding.selections.values()].map(({ coder }) => coder))
  expect([...coders].sort()).toEqual(['COD1', 'COD2'])
})

test('[PR15] all texts but one are cleared and open; that one can be, in less than a second among 99', async () => {
  const { kept } = await told
  const transcripts = [...kept.study.interviews.transcripts.values()]
  const left = transcripts.filter((one) => !isCodable(one))
  expect([transcripts.length, left.length]).toEqual([30, 1])
  for (const { transcript, cleared, raw } of transcripts.filter(isCodable)) {
    expect(value(await clearedText(kept, transcript))).toHaveLength(
      value(await readText(kept, cleared!.text)).length,
    )
    expect(await readText(kept, raw.text)).toMatchObject({ ok: false })
  }
  const acting = { by: 'INV1', on: today, wallMillis }
  const named = { transcript: left[0]!.transcript, names: [] }
  const { open } = value(await openText(kept, named))
  const hits = open.map(({ from, to, suggestion }) => ({ from, to, replacement: suggestion }))
  value(await note(kept, acting, (study) => decideResolveHits(study, { ...acting, ...named, hits })))
  const began = process.cpuUsage().user
  value(await clearTranscript(kept, acting, named))
  expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(1)
  const text = value(await clearedText(kept, named.transcript))
  expect(text).not.toMatch(/Marcelina|Ancoaque|Pomata|Casiano|Checalla|951|00000000|Maykol/)
})
