/** Kill −9 at random moments of `season --ack`: what was acknowledged is there afterwards, the chain whole. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { referenceOf } from '../../src/core/kernel/entry.ts'
import { checkChain } from '../../src/storage/check-chain.ts'
import { listBooks, openBook } from '../../src/storage/data-folder.ts'
import { family } from '../long.ts'
import { seededChance } from '../chance.ts'

const season = 'test/fixtures/season/public.season.json'
const kills = family(200)

type Killed = { readonly acknowledged: readonly string[]; readonly wasKilled: boolean }

/** Runs a season and kills it at a random moment after so many acknowledgements. */
const runAndKill = (folder: string, afterLines: number, afterMillis: number): Promise<Killed> =>
  new Promise((resolve) => {
    const args = ['src/cli/main.ts', 'season', season, '--ack', '--data', join(folder, 'data')]
    const env = { ...process.env, CHINU_KEYS: join(folder, 'keys') }
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
    let text = ''
    let isTimed = false
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (isTimed || text.split('\n').length <= afterLines) return
      isTimed = true
      setTimeout(() => child.kill('SIGKILL'), afterMillis)
    })
    child.on('close', (_code, signal) =>
      resolve({ acknowledged: text.split('\n').slice(0, -1), wasKilled: signal === 'SIGKILL' }),
    )
  })

test(`[RL1] ${kills} kills −9 lose no acknowledged entry`, { timeout: 600_000 }, async () => {
  const chance = seededChance(20260301)
  const counts = { killed: 0, finished: 0, acknowledged: 0, kept: 0 }
  while (counts.killed < kills) {
    const folder = mkdtempSync(join(tmpdir(), 'chinu-kill-'))
    try {
      const { acknowledged, wasKilled } = await runAndKill(
        folder,
        Math.floor(chance() * 60),
        Math.floor(chance() * 8),
      )
      const kept = await keptEntries(join(folder, 'data'))
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
      counts[wasKilled ? 'killed' : 'finished'] += 1
      counts.acknowledged += acknowledged.length
      counts.kept += kept.size
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  console.log('kills', counts)
  expect(counts.kept).toBeGreaterThanOrEqual(counts.acknowledged)
})

/** The ids in the only book of a folder, after its chain was found whole. */
const keptEntries = async (data: string): Promise<ReadonlySet<string>> => {
  const books = listBooks(data)
  const [book = ''] = books.ok ? books.value : []
  const store = openBook(data, book)
  if (!store.ok) throw new Error(JSON.stringify(store.error))
  const { problems } = await checkChain(store.value)
  expect(problems).toEqual([])
  const kept = new Set<string>()
  for await (const batch of store.value.entries('book'))
    for (const entry of batch) kept.add(referenceOf(entry))
  await store.value.close()
  return kept
}
