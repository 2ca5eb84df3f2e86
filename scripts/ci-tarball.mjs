/** Packs the program, installs the tarball in an empty folder, and runs the public season there. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

const fixtures = resolve('test/fixtures/season')
const folder = mkdtempSync(join(tmpdir(), 'chinu-tarball-'))

/** Keeps npm's lifecycle settings of this clone away from the empty folder. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) || /^npm_config_(registry|cache|userconfig)$/i.test(name),
  ),
)
const npm = (args, cwd) =>
  execFileSync('npm', args, { cwd, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

/** What is wrong with the installed program, or nothing. */
const fault = () => {
  npm(['pack', '--silent', '--pack-destination', folder], process.cwd())
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (!tarball) return 'npm pack wrote no tarball'
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  npm(['install', '--no-audit', '--no-fund', '--silent', `./${tarball}`], folder)
  const season = join(fixtures, 'public.season.json')
  const { status, stdout, stderr } = spawnSync('npx', ['chinu', 'season', season, '--json'], {
    ...{ cwd: folder, env: environment, encoding: 'utf8', maxBuffer: 2 ** 28 },
  })
  if (status !== 0) return `exit ${status}: ${stderr}`
  const expected = JSON.parse(readFileSync(join(fixtures, 'public.expected.json'), 'utf8'))
  return difference(JSON.parse(stdout), expected)
}

/** The parts of the expected file that are a run of the whole season. */
const parts = [
  ...['costCards', 'orders', 'advances', 'paySettlements', 'invoices', 'surplus'],
  ...['transactions', 'postings', 'balances'],
]

/** The first part that differs. */
const difference = (found, expected) => {
  const part = parts.find((name) => !(name in expected) || !isDeepStrictEqual(found[name], expected[name]))
  return part && `${part} differs from public.expected.json`
}

let wrong
try {
  wrong = fault()
} catch (error) {
  wrong = String(error)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  wrong ? `FAILED: the installed tarball: ${wrong}` : 'passed: the installed tarball runs the public season',
)
console.log(wrong ? '0 passed, 1 failed' : '1 passed, 0 failed')
process.exitCode = wrong ? 1 : 0
