/** What the repository never says: paths of somebody's machine, registries' hosts, work left undone, tests held back. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Pieced together, so that this file does not say them either. */
const unsaid: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['a path of a machine', /(?<![\w.:/~-])\/(?:work|root|tmp|home|Users|private|mnt)\/[\w.-]/],
  ['a path of a Windows machine', /\b[A-Z]:\\+Users\\/],
  ['the host of a registry', new RegExp(`(?:${['regi' + 'stry', 'npm' + 'js'].join('|')})\\.\\w`, 'i')],
  ['work left undone', new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`)],
]
const heldBack = /\b(?:test|it|describe|suite)\.(?:only|skip|todo|fails|skipIf|runIf)\b/
/** A test is held back with the reason on the line above or beside it, or its file says loudly what was not run. */
const reason = /\/\/|\/\*\*|\*\//
const isTestCode = (path: string): boolean => /\.(test|contract)\.ts$/.test(path)

const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { encoding: 'utf8' })
const files = [...new Set(listed.split('\0'))]
  .filter((path) => path !== '' && existsSync(path) && path !== 'package-lock.json')
  .map((path): readonly [string, string] => [path, readFileSync(path, 'utf8')])
  .filter(([, text]) => !text.includes('\0'))

test.each(unsaid)('nothing says %s', (_name, pattern) => {
  expect(linesWith(pattern)).toEqual([])
})

test('each of these is seen where it is said', () => {
  const said = ['cd ' + '/home' + '/rosa/x', 'C:' + '\\Users\\rosa', 'npm' + 'js.org', '// TO' + 'DO: later']
  expect(unsaid.map(([, pattern], at) => pattern.test(said[at] ?? ''))).toEqual([true, true, true, true])
  expect(heldBack.test('test' + '.only(')).toBe(true)
})

test('the lock file names no host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/https?:\/\/[^"]*\.tgz/)
})

test('no test is held back without its reason', () => {
  const held = files
    .filter(([path]) => isTestCode(path))
    .filter(([, text]) => !text.includes('NOT RUN: ') || text.includes('.only('))
    .flatMap(([path, text]) => heldIn(path, text.split('\n')))
  expect(held).toEqual([])
})

const linesWith = (pattern: RegExp): readonly string[] =>
  files.flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 100)}`] : [])),
  )

const heldIn = (path: string, lines: readonly string[]): readonly string[] =>
  lines.flatMap((line, at) => {
    const isExplained = !line.includes('.only') && (reason.test(line) || reason.test(lines[at - 1] ?? ''))
    return heldBack.test(line) && !isExplained ? [`${path}:${at + 1}`] : []
  })
