/** The study's figures in a process of its own: `node bench/study/case.ts FOLDER DEVICE` prints them as JSON. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { visibleSelections } from '../../src/core/study/coding/visible.ts'
import type { Result } from '../../src/core/kernel/result.ts'
import { csvText } from '../../src/formats/study/tables/csv-text.ts'
import { outgoingSheets } from '../../src/formats/study/tables/outgoing-sheets.ts'
import { writeProject } from '../../src/formats/study/refi-qda/write-project.ts'
import { clearedTexts } from '../../src/keeping/study/cleared-texts.ts'
import { exportedProject } from '../../src/keeping/study/export-project.ts'
import { openWithKey } from '../../src/keeping/study/kept-study.ts'
import { openWithPassphrase, vaultKeyOf } from '../../src/keeping/study/passphrase.ts'
import { coOccurrence } from '../../src/reports/study/co-occurrence.ts'
import { themeMatrix } from '../../src/reports/study/matrix.ts'
import { quotesOf } from '../../src/reports/study/quotes.ts'
import { searchTexts } from '../../src/reports/study/search.ts'
import { overlap, viewStudy } from '../../src/reports/study/study-view.ts'
import { listBooks, openBook } from '../../src/storage/data-folder.ts'
import { sayStudy } from '../../src/words/study/say-study.ts'
import { costOf, median, peakMegabytes } from '../cost.ts'
import { fillTable } from './baseline.ts'
import { codes, interviews, passphrase, segments } from './make-study.ts'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const check = (holds: boolean, what: string): void => {
  if (!holds) throw new Error(`the benchmark's check does not hold: ${what}`)
}
type Times = { readonly wall: number; readonly cpu: number }
const figures: Record<string, number> = {}
/** Notes what a piece of work took, on the clock and on the processor. */
const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
  const { cost, value: made } = await costOf(work)
  figures[name] = cost.wallMs
  figures[`${name}Cpu`] = cost.cpuMs
  return made
}
/** The middle of several runs, with the first apart: nothing is warm yet then. */
const repeated = async (name: string, times: number, work: (run: number) => unknown): Promise<void> => {
  const each: Times[] = []
  for (let run = 0; run < times; run += 1) {
    const { cost } = await costOf(() => work(run))
    each.push({ wall: cost.wallMs, cpu: cost.cpuMs })
  }
  figures[`${name}First`] = each[0]?.wall ?? NaN
  figures[name] = median(each.map(({ wall }) => wall))
  figures[`${name}Cpu`] = median(each.map(({ cpu }) => cpu))
}

const [folder = '', device = ''] = process.argv.slice(2)
const on = '2026-06-01'
const data = join(folder, 'data')
const store = value(openBook(data, value(listBooks(data))[0] ?? '', { access: 'read' }))
const vaultKey = await timed('derive', async () =>
  vaultKeyOf(value(await openWithPassphrase(store, passphrase))),
)
const kept = await timed('open', async () => value(await openWithKey(store, { device, vaultKey })))
const { study } = kept
check(study.coding.selections.size === 2 * segments && study.coding.codes.size === codes, 'all is open')
const view = await timed('view', () => viewStudy(study, visibleSelections(study, 'opener')))
const texts = await timed('texts', async () => value(await clearedTexts(kept)))
check(texts.size === interviews, 'all texts')
figures['bytesEach'] = median([...texts.values()].map((text) => Buffer.byteLength(text)))

await repeated('quotes', codes, (run) => quotesOf(view, texts, { code: `c${run}` }))
await repeated('matrix', 9, () => themeMatrix(view, { by: 'role' }))
await repeated('pairs', 9, () => coOccurrence(view))
await repeated('search', 9, () => searchTexts(texts, { words: 'capacitacion' }))
const say = (key: string, given = {}) => sayStudy('es', key, given)
await repeated('csv', 5, () => outgoingSheets(view, texts, { on, say }).sheets.map(csvText).join(''))
const refi = await timed('refi', async () => {
  const acting = { by: 'opener', on }
  return writeProject(value(await exportedProject(kept, acting, { withMemos: true, names: [] })).project)
})
check(refi.length > 100_000, 'a project with its texts')
const { sheets } = outgoingSheets(view, texts, { on, say })
figures['csvRows'] = sheets.find(({ name }) => name === 'quotes')?.rows.length ?? 0
figures['refiBytes'] = refi.length

const file = join(folder, 'highlights.sqlite')
rmSync(file, { force: true })
const all = quotesOf(view, texts, {})
const table = fillTable(file, all)
await repeated('sqlQuotes', codes, (run) => table.snippetsOf(`c${run}`))
await repeated('sqlCsv', 5, () => table.csv())
for (let code = 0; code < codes; code += 1) {
  const ours = quotesOf(view, texts, { code: `c${code}` }).map(({ text }) => text ?? '')
  check(ours.sort().join('\n') === [...table.snippetsOf(`c${code}`)].sort().join('\n'), `quotes of c${code}`)
}
table.close()
const byRole = themeMatrix(view, { by: 'role' })
for (const { code, cells } of byRole.rows) {
  const below = new Set(view.tree.below(code))
  const told = new Map<string, Set<string>>()
  for (const { selection, teller } of all) {
    if (!below.has(selection.code)) continue
    const role = teller.values.get('role') ?? ''
    told.set(role, (told.get(role) ?? new Set()).add(teller.teller))
  }
  for (const [place, { value: role }] of byRole.columns.entries())
    check(cells[place]?.tellers === (told.get(role)?.size ?? 0), `cell ${code} ${role}`)
}
const square = coOccurrence(view)
const met = new Uint32Array(codes * codes)
for (const selections of view.byTranscript.values())
  for (const one of selections)
    for (const other of selections)
      if (one.code !== other.code && overlap(one, other)) {
        const cell = square.codes.indexOf(one.code) * codes + square.codes.indexOf(other.code)
        met[cell] = (met[cell] ?? 0) + 1
      }
check(
  met.every((count, cell) => Math.floor(cell / codes) === cell % codes || square.pairs[cell] === count),
  'co-occurrence',
)
await store.close()
figures['rssMb'] = peakMegabytes()
console.log(JSON.stringify(figures))
