/** "Book and money" of the bar: a 100,000-entry book against Yjs, Automerge, ledger and hledger, in one run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { bodyOf } from '../src/core/kernel/entry.ts'
import { replay } from '../src/core/group/replay.ts'
import type { Transaction } from '../src/core/group/money/ledger.ts'
import { saveSnapshot } from '../src/keeping/stored-group.ts'
import { createBook, fileOfBook } from '../src/storage/data-folder.ts'
import { findTool, type Tool } from '../test/tools.ts'
import { median } from './cost.ts'
import { makeBook, type BenchBook } from './make-book.ts'
import { oneJournal } from './one-journal.ts'
import { isMet, printRows, type Row } from './rows.ts'

const figures = v.record(v.string(), v.number())
type Figures = v.InferOutput<typeof figures>
const size = Number(process.env['CHINU_BENCH_ENTRIES'] ?? 100_000)

/** As `bin/chinu.mjs` starts the program; the other cases run on Node's defaults, ours and the engines beside it. */
const flagsOfProgram = ['--max-semi-space-size=8']

/** Runs a script in processes of its own and takes the run with the middle processor time. */
const middleRun = (
  script: string,
  args: readonly string[],
  times: number,
  flags: readonly string[] = [],
): Figures => {
  const runs = Array.from({ length: times }, () => {
    const text = execFileSync(process.execPath, [...flags, join(import.meta.dirname, script), ...args], {
      encoding: 'utf8',
    })
    return v.parse(figures, JSON.parse(text))
  }).sort((a, b) => (a['cpuMs'] ?? a['oursMs'] ?? 0) - (b['cpuMs'] ?? b['oursMs'] ?? 0))
  return runs[Math.floor(runs.length / 2)] ?? {}
}

const runCase = (name: string, folder: string, times = 5): Figures =>
  middleRun('cases.ts', [name, folder], times)

/** Processor time of a whole program, by the shell. */
const programCpu = (tool: Tool, journal: string): number | undefined => {
  if (findTool(tool) === undefined) return undefined
  const times = Array.from({ length: 3 }, () => {
    const script = `TIMEFORMAT='%U %S'; time ${tool} -f "${journal}" balance --flat > /dev/null`
    const { stderr, status } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${tool}: ${stderr}`)
    const [user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
    return (user + system) * 1000
  })
  return median(times)
}

const writeYjs = async (folder: string, { entries }: BenchBook): Promise<void> => {
  const Y = await import('yjs')
  const doc = new Y.Doc()
  const map = doc.getMap('facts')
  for (const entry of entries) map.set(`${entry.device}.${entry.seq}`, { ...entry, body: bodyOf(entry) })
  writeFileSync(join(folder, 'facts.yjs'), Y.encodeStateAsUpdate(doc))
}

/** Facts as immutable strings, Automerge's cheapest form, in changes of 5,000. */
const writeAutomerge = async (folder: string, { entries }: BenchBook): Promise<void> => {
  const A = await import('@automerge/automerge')
  let doc = A.from<{ facts: Record<string, unknown> }>({ facts: {} })
  for (let from = 0; from < entries.length; from += 5000) {
    doc = A.change(doc, (draft) => {
      for (const entry of entries.slice(from, from + 5000)) {
        draft.facts[`${entry.device}.${entry.seq}`] = new A.ImmutableString(
          JSON.stringify({ ...entry, body: bodyOf(entry) }),
        )
      }
    })
  }
  writeFileSync(join(folder, 'facts.automerge'), A.save(doc))
}

const prepare = async (folder: string): Promise<BenchBook> => {
  const made = makeBook(size)
  const store = await createBook(join(folder, 'data'), made.entries)
  if (!store.ok) throw new Error(JSON.stringify(store.error))
  await saveSnapshot(store.value, made.open.group)
  await store.value.close()
  await writeYjs(folder, made)
  await writeAutomerge(folder, made)
  return made
}

/** A journal of 100,000 transactions: the book's own, and where they are fewer its first ones of a longer book. */
const journalOf = (
  folder: string,
  made: BenchBook,
): { readonly file: string; readonly transactions: number } => {
  const transactions: Transaction[] = []
  replay(made.open.entries, { currency: 'PEN', emit: (transaction) => transactions.push(transaction) })
  const file = join(folder, 'book.journal')
  writeFileSync(file, oneJournal(transactions))
  return { file, transactions: transactions.length }
}

const ratio = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a / b

const bytesAnEntry = (folder: string, { book, entries }: BenchBook): number => {
  const text = execFileSync(
    process.execPath,
    [join(import.meta.dirname, 'log-bytes.ts'), fileOfBook(join(folder, 'data'), book)],
    {
      encoding: 'utf8',
    },
  )
  return Number(text) / entries.length
}

export const bookAndMoney = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-bench-'))
  try {
    const made = await prepare(folder)
    const { file, transactions } = journalOf(folder, made)
    const megabytes = statSync(fileOfBook(join(folder, 'data'), made.book)).size / 1e6
    console.log(
      `\nBook and money: ${made.entries.length} entries, ${made.weeks} weeks, 60 members, 3 devices, ${transactions} transactions;` +
        ` store ${megabytes.toFixed(1)} MB; ${cpus().length} cores, ${cpus()[0]?.model}, Node ${process.version}` +
        `\nProcessor time (user + system) inside the process; starting it and loading modules are left out, page cache warm.\n`,
    )
    const rows = measured(folder, made, file)
    printRows(rows)
    return rows.every((row) => isMet(row) !== false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const measured = (folder: string, made: BenchBook, journal: string): readonly Row[] => {
  const [snapshot, refold] = [runCase('snapshot', folder), runCase('refold', folder)]
  const [yjs, automerge] = [runCase('yjs', folder), runCase('automerge', folder, 3)]
  const checks = [snapshot, refold, yjs, automerge].map((one) => one['check'])
  if (new Set(checks).size !== 1) throw new Error(`the engines disagree: ${checks.join(', ')}`)
  const verified = middleRun('built-verify.mjs', [join(folder, 'data')], 3, flagsOfProgram)
  if (verified['exit'] !== 0 || verified['check'] !== 1) throw new Error('verify found something wrong')
  const bytes = bytesAnEntry(folder, made)
  const append = runCase('append', folder, 3)
  const [ledger, hledger] = [programCpu('ledger', journal), programCpu('hledger', journal)]
  const cpu = (one: Figures): number => one['cpuMs'] ?? NaN
  return [
    { what: 'open, snapshot (CPU)', ours: cpu(snapshot), unit: 'ms', atMost: 30 },
    { what: '  Yjs / ours', ours: ratio(cpu(yjs), cpu(snapshot)), unit: '×', atLeast: 60 },
    { what: '  Automerge / ours', ours: ratio(cpu(automerge), cpu(snapshot)), unit: '×', atLeast: 100 },
    { what: 'open, full refold with every area (CPU)', ours: cpu(refold), unit: 'ms', atMost: 1200 },
    { what: '  Yjs / ours', ours: ratio(cpu(yjs), cpu(refold)), unit: '×', atLeast: 1.5 },
    { what: '  Automerge / ours', ours: ratio(cpu(automerge), cpu(refold)), unit: '×', atLeast: 2.5 },
    { what: 'durable append, p50', ours: append['oursMs'], unit: 'ms' },
    {
      what: '  ours / bare SQLite insert with FULL',
      ours: ratio(append['oursMs'], append['bareMs']),
      unit: '×',
      atMost: 1.5,
    },
    { what: '  bytes handed to the store', ours: append['bytesHanded'], unit: 'B', atMost: 2000 },
    { what: 'a member’s statement, open book', ours: snapshot['statementMs'], unit: 'ms', atMost: 10 },
    { what: 'trial balance, open book', ours: snapshot['balanceMs'], unit: 'ms', atMost: 20 },
    {
      what: 'verify: chain, form, replay, balances (wall)',
      ours: verified['wallMs'],
      unit: 'ms',
      atMost: 3000,
    },
    { what: '  memory at its highest', ours: verified['rssMb'], unit: 'MB', atMost: 200 },
    {
      what: '  ledger balance / our verify (CPU)',
      ours: ratio(ledger, cpu(verified)),
      unit: '×',
      atLeast: 1,
    },
    {
      what: '  hledger balance / our verify (CPU)',
      ours: ratio(hledger, cpu(verified)),
      unit: '×',
      atLeast: 8,
    },
    { what: 'disk: log with its index, an entry', ours: bytes, unit: 'B', atMost: 230 },
  ]
}
