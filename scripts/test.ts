/** `npm test`: types, lint, format and every test; the last line says how many passed and how many failed. */
import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { findTool, type Tool } from '../test/tools.ts'
import { Transcript } from './transcript.ts'
import { runVitest } from './vitest-run.ts'

type Count = { readonly passed: number; readonly failed: number }

const isLong = process.argv.includes('--long')
const filters = process.argv.slice(2).filter((argument) => argument !== '--long')
const inCI = Boolean(process.env['CI'])
const transcript = new Transcript()

/** Tools that tests need: what is absent is said loudly, and fails in CI. */
const needs: Readonly<Record<Tool, string>> = {
  chromium: 'tests in the browser',
  hledger: "tests that put journals before an accountant's tools",
  ledger: "tests that put journals before an accountant's tools",
}

const checks: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [
    'types',
    [
      ['typescript/bin/tsc', '-p', 'tsconfig.json'],
      ['typescript/bin/tsc', '-p', 'src/core/tsconfig.json'],
      ['typescript/bin/tsc', '-p', 'src/reports/tsconfig.json'],
    ],
  ],
  ['lint', [['eslint/bin/eslint.js', '.', '--max-warnings', '0']]],
  ['format', [['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']]],
]

/** Runs a check's programs; prints what they say only where one fails. */
const check = async ([name, programs]: (typeof checks)[number]): Promise<Count> => {
  const start = performance.now()
  const runs = await Promise.all(
    programs.map(([file = '', ...args]) => transcript.run(`node_modules/${file}`, args)),
  )
  const failed = runs.filter(({ code }) => code !== 0)
  for (const { output } of failed) transcript.say(output.trimEnd())
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  transcript.say(`${failed.length === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)`)
  return failed.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const sayAbsent = (): Count => {
  const absent = Object.keys(needs).filter((tool): tool is Tool => !findTool(tool as Tool))
  for (const tool of absent) transcript.say(`NOT RUN: ${needs[tool]}: ${tool} is not installed`)
  const wantsShared = ['src', 'test']
    .flatMap((root) =>
      readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => `${root}/${path}`),
    )
    .filter((path) => path.endsWith('.test.ts'))
    .filter((path) => readFileSync(path, 'utf8').includes("env['CHINU_SHARED']"))
  if (!process.env['CHINU_SHARED'])
    for (const path of wantsShared) transcript.say(`not run: ${path} in part: CHINU_SHARED names no folder`)
  return { passed: 0, failed: inCI ? absent.length : 0 }
}

/** The long run's findings are kept with the commit and the seed they belong to. */
const keepLong = (seed: string | undefined): void => {
  const commit = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  const isChanged = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) !== ''
  mkdirSync('docs/measured', { recursive: true })
  const head = `npm run test:long\ncommit ${commit}${isChanged ? ', with changes' : ''}\nseed ${seed ?? 'of each test'}\n\n`
  writeFileSync('docs/measured/test-long.txt', `${head}${transcript.plainText()}`)
}

/** The short run keeps each test's own seed; the long one takes a fresh one, or the one it is given. */
const seed = process.env['CHINU_SEED'] ?? (isLong ? String(randomInt(2 ** 31)) : undefined)
if (seed !== undefined) {
  process.env['CHINU_SEED'] = seed
  transcript.say(`seed ${seed}`)
}
if (isLong) process.env['CHINU_LONG'] = '1'
const counts: Count[] = []
if (filters.length === 0) counts.push(sayAbsent(), ...(await Promise.all(checks.map(check))))
counts.push(await runVitest(transcript, { filters, hasBrowser: findTool('chromium') !== undefined }))
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
transcript.say(`${passed} passed, ${failed} failed`)
if (isLong) keepLong(seed)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
