/** "Study" of the bar: 99 interviews, 100 codes, 9,900 passages with two codes each, sealed on real SQLite, as the app opens them. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { codes, interviews, makeStudy, segments } from './study/make-study.ts'
import { isMet, printRows, type Row } from './rows.ts'

const figures = v.record(v.string(), v.number())
type Figures = v.InferOutput<typeof figures>

/** Each run is a process of its own, as when the program starts; of each figure the middle one counts. */
const middles = (folder: string, device: string, times: number): Figures => {
  const script = join(import.meta.dirname, 'study', 'case.ts')
  const runs = Array.from({ length: times }, () =>
    v.parse(
      figures,
      JSON.parse(execFileSync(process.execPath, [script, folder, device], { encoding: 'utf8' })),
    ),
  )
  const middle = (name: string): number => {
    const sorted = runs.map((run) => run[name] ?? NaN).sort((one, other) => one - other)
    return sorted[Math.floor(sorted.length / 2)] ?? NaN
  }
  return Object.fromEntries(Object.keys(runs[0] ?? {}).map((name) => [name, middle(name)]))
}

const measured = (ours: Figures): readonly Row[] => {
  const row = (what: string, name: string, atMost?: number): Row => {
    const goal = atMost === undefined ? {} : { atMost }
    return { what, ours: ours[name], unit: 'ms', ...goal }
  }
  return [
    row('open from the snapshot', 'open', 150),
    row('  of it on the processor', 'openCpu'),
    row('  before it: the key from the passphrase', 'derive'),
    row('put in order for tables, once', 'view'),
    row('open all 99 texts, once', 'texts'),
    row('quotes of a code, middle of 100 codes', 'quotes', 5),
    row('  the first one', 'quotesFirst'),
    row('theme × attribute, 100 × 3', 'matrix', 20),
    row('  the first time', 'matrixFirst'),
    row('co-occurrence, 100 × 100', 'pairs', 50),
    row('  the first time', 'pairsFirst'),
    row('a word in all texts', 'search'),
    row('export all that may leave as CSV', 'csv', 300),
    row('  of it on the processor', 'csvCpu'),
    row('  the first time', 'csvFirst'),
    row('export as a REFI-QDA project', 'refi', 300),
    row('  of it on the processor', 'refiCpu'),
    row('plain SQLite rows: highlights of a code', 'sqlQuotes'),
    row('plain SQLite rows: all highlights as CSV', 'sqlCsv'),
    { what: 'memory at its highest', ours: ours['rssMb'], unit: 'MB' },
  ]
}

const ratio = (part: number | undefined, of: number | undefined): string =>
  ((of ?? NaN) / (part ?? NaN)).toFixed(1)

export const studyBench = async (): Promise<boolean> => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-bench-study-'))
  try {
    const device = await makeStudy(folder)
    const ours = middles(folder, device, 5)
    const [load = 0] = loadavg()
    const [cpu] = cpus()
    console.log(
      `Study: ${interviews} interviews of ${((ours['bytesEach'] ?? 0) / 1000).toFixed(1)} kB, ${codes} codes`,
    )
    console.log(`  ${segments} passages × 2 codes; ${cpu?.model.trim() ?? ''}, load ${load.toFixed(1)}`)
    const rows = measured(ours)
    printRows(rows)
    console.log(`Against plain SQLite rows in the same run, unsealed and with the words already cut out:`)
    console.log(`  quotes of a code ${ratio(ours['quotes'], ours['sqlQuotes'])} × as fast,`)
    console.log(
      `  all as CSV ${ratio(ours['csv'], ours['sqlCsv'])} × (ours also judges consent and attribution).`,
    )
    console.log(
      'For orientation, not of this run: Taguette 1.5.2 by HTTP on the same content took 107 ms of processor',
    )
    console.log(
      'a code and 5.8 s for all as CSV (bar.md). Made by the decisions of the app; every code’s quotes,',
    )
    console.log(
      'each cell of the matrix and each pair were checked in every run. Left out: the screens’ painting.',
    )
    return rows.every((row) => isMet(row) !== false)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
