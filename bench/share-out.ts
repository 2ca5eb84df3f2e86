/** "Share-out" of the bar: our engine beside HiGHS, a poorest-first greedy and an equal split, each case in a process of its own. */
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { parseInstance } from '../src/formats/share-out/parse-instance.ts'
import { solutionOf } from '../src/formats/share-out/solution.ts'
import { defaultRounds, shareOut } from '../src/core/share-out/share-out.ts'
import { isMet, printRows, type Row } from './rows.ts'
import { checker, fixtures } from './share-out/checked.ts'

const figures = v.record(v.string(), v.union([v.number(), v.string()]))
type Figures = v.InferOutput<typeof figures>

/** As `bin/chinu.mjs` starts the program. */
const flags = ['--max-semi-space-size=8']
/** The search's constants were chosen while looking at the first; the worst of all is what counts. */
const seeds = [7, 8, 9]

const run = (name: string, members: number, seed = 7): Figures =>
  v.parse(
    figures,
    JSON.parse(
      execFileSync(
        process.execPath,
        [...flags, join(import.meta.dirname, 'share-out/case.ts'), name, String(members), String(seed)],
        { encoding: 'utf8', maxBuffer: 1 << 26 },
      ),
    ),
  )

/** A run with each seed; of the largest size with one. */
const runs = (name: string, members: number): readonly Figures[] =>
  seeds.slice(0, members > 10_000 ? 1 : seeds.length).map((seed) => run(name, members, seed))

const largest = (all: readonly Figures[], name: string): number =>
  Math.max(...all.map((one) => of(one, name)))
const smallest = (all: readonly Figures[], name: string): number =>
  Math.min(...all.map((one) => of(one, name)))

const of = (one: Figures, name: string): number => Number(one[name])

const goals: readonly {
  readonly members: number
  readonly seconds: number
  readonly within?: number
  readonly megabytes?: number
}[] = [
  { members: 69, seconds: 0.3 },
  { members: 200, seconds: 0.5, within: 0.995 },
  { members: 1000, seconds: 1, within: 0.999 },
  { members: 10_000, seconds: 3, within: 0.999, megabytes: 150 },
  { members: 100_000, seconds: 20, within: 0.999, megabytes: 500 },
]

export const shareOutBench = (): boolean => {
  console.log(
    `\nShare-out: generated orders, slack load 0.6, tight 0.95; ${cpus().length} cores, one used, ` +
      `${cpus()[0]?.model}, Node ${process.version}\n` +
      "Wall time from the instance in memory to shares and proof, no warm-up; the rounds are the program's own.\nThe worst of three seeds; of 100,000 members, of HiGHS and of tight orders one seed.\n",
  )
  const rows = [...fixtureRows(), ...sizeRows(), ...fairnessRows(), ...tightRows(), ...restRows()]
  printRows(rows)
  return rows.every((row) => isMet(row) !== false)
}

const bestFile = v.object({
  best: v.object({
    shortfallPieces: v.number(),
    minLevelAble: v.number(),
    leximinAble: v.array(v.number()),
  }),
})

/** The fixtures against the best that is known, through the independent checker. */
const fixtureRows = (): readonly Row[] => {
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.best.json'))
  let [feasible, equal, fair] = [0, 0, 0]
  for (const name of names) {
    const file = name.replace('.best.json', '')
    const bytes = readFileSync(join(fixtures, `${file}.json`))
    const parsed = parseInstance(bytes)
    if (!parsed.ok) throw new Error(parsed.error.code)
    const { instance } = parsed.value
    const found = shareOut(instance, { seed: 1, rounds: defaultRounds(instance) })
    const verdict = checker.check(
      JSON.parse(bytes.toString()),
      solutionOf(file, instance, found, { seed: 1, explain: false }),
    )
    const { best } = v.parse(bestFile, JSON.parse(readFileSync(join(fixtures, name), 'utf8')))
    const isEqual =
      verdict.shortfallPieces === best.shortfallPieces && verdict.minLevelAble === best.minLevelAble
    feasible += verdict.feasible ? 1 : 0
    equal += isEqual ? 1 : 0
    fair += isEqual && checker.lexcmp(verdict.leximinAble, best.leximinAble, 1e-6) >= 0 ? 1 : 0
  }
  const all = names.length
  return [
    { what: 'fixtures feasible by the checker', ours: (100 * feasible) / all, unit: '%', atLeast: 100 },
    { what: 'fixtures: short and minimum as best known', ours: (100 * equal) / all, unit: '%', atLeast: 100 },
    { what: 'fixtures: leximin as best known or better', ours: (100 * fair) / all, unit: '%', atLeast: 100 },
  ]
}

const sizeRows = (): readonly Row[] =>
  goals.flatMap(({ members, seconds, within, megabytes }): Row[] => {
    const all = runs('slack', members)
    if (run('slack', members)['hash'] !== all[0]?.['hash'])
      throw new Error(`${members}: not the same bytes again`)
    const name = `${members.toLocaleString('en')} members`
    const held: Row[] = [
      { what: `${name}: time`, ours: largest(all, 'wallMs') / 1000, unit: 's', atMost: seconds },
      {
        what: `  pieces short of ${largest(all, 'pieces')}`,
        ours: largest(all, 'short'),
        unit: '',
        atMost: 0,
      },
    ]
    if (within !== undefined)
      held.push({
        what: '  able within a piece of the ideal',
        ours: 100 * smallest(all, 'within'),
        unit: '%',
        atLeast: 100 * within,
      })
    if (megabytes !== undefined)
      held.push(
        {
          what: '  highest memory, with the instance',
          ours: largest(all, 'peakMb'),
          unit: 'MB',
          atMost: megabytes,
        },
        {
          what: '  of it, a process that only makes it',
          ours: of(run('instanceAlone', members), 'peakMb'),
          unit: 'MB',
        },
      )
    return held
  })

const fairnessRows = (): readonly Row[] =>
  [69, 200, 1000, 10_000].flatMap((members): Row[] => {
    const [ours, greedy, equal] = [
      run('slack', members),
      run('slackGreedy', members),
      run('slackEqual', members),
    ]
    return [
      {
        what: `Gini, ${members.toLocaleString('en')} members: below the greedy's`,
        ours: 100 * (1 - of(ours, 'gini') / of(greedy, 'gini')),
        unit: '%',
        atLeast: 40,
      },
      { what: "  below an equal split's", ours: 100 * (1 - of(ours, 'gini') / of(equal, 'gini')), unit: '%' },
    ]
  })

const tightRows = (): readonly Row[] =>
  [69, 200, 1000].flatMap((members): Row[] => {
    const [ours, greedy] = [run('tight', members), run('tightGreedy', members)]
    return [
      {
        what: `tight, ${members.toLocaleString('en')} members: pieces short`,
        ours: of(ours, 'short'),
        unit: '',
      },
      { what: "  the greedy's", ours: of(greedy, 'short'), unit: '' },
    ]
  })

const restRows = (): readonly Row[] => {
  const [highs, ours, brief] = [run('highs', 1000), run('slack', 1000), run('brief', 1000)]
  const out = [69, 200, 1000].map((members) => run('dropOut', members))
  return [
    { what: 'HiGHS, fractional leximin of 1,000 members', ours: of(highs, 'solverMs') / 1000, unit: 's' },
    { what: '  stages (LPs), warm started', ours: of(highs, 'stages'), unit: '' },
    {
      what: '  HiGHS / ours, whole pieces and proof, own rounds',
      ours: of(highs, 'solverMs') / of(ours, 'wallMs'),
      unit: '×',
    },
    {
      what: '  the same with 10,000 rounds',
      ours: of(highs, 'solverMs') / of(brief, 'wallMs'),
      unit: '×',
      atLeast: 15,
    },
    {
      what: '  then within a piece of the ideal',
      ours: 100 * of(brief, 'within'),
      unit: '%',
      atLeast: 99.9,
    },
    {
      what: "one drops out: others' pieces unchanged, least",
      ours: 100 * Math.min(...out.map((one) => of(one, 'kept'))),
      unit: '%',
      atLeast: 90,
    },
    {
      what: '  more pieces short than from nothing',
      ours: Math.max(...out.map((one) => of(one, 'shortMore'))),
      unit: '',
      atMost: 0,
    },
  ]
}
