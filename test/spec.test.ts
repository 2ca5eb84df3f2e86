/** Every rule in a SPEC.md has a test that names it, and every name in a test is a rule. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = ['src', 'test'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)),
)

const found = (name: RegExp, pattern: RegExp): readonly string[] =>
  files
    .filter((file) => name.test(file))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1] ?? ''))

/** `- **OR3** An order …` or `- OR3 An order …`. */
const rules = found(/SPEC\.md$/, /^- (?:\*\*)?([A-Z]{2,3}\d+)(?:\*\*)?\s/gm)
/** `test('[OR3] …`, also by a table of cases or a tool; a name may hold several rules: `[OR3] [OR4] …`. */
const named = found(
  /\.(test|contract)\.ts$/,
  /(?<!\b(?:describe|suite|log|warn))\(\s*['"`]((?:\[[A-Z]{2,3}\d+\]\s*)+)/g,
)
const tested = new Set(named.flatMap((name) => [...name.matchAll(/[A-Z]+\d+/g)].map(([rule]) => rule)))

test('every rule has a test', () => {
  expect(rules.filter((rule) => !tested.has(rule))).toEqual([])
})

test('every test names a rule', () => {
  expect([...tested].filter((rule) => !rules.includes(rule))).toEqual([])
})

test('a number stands for one rule only', () => {
  expect(rules.filter((rule, place) => rules.indexOf(rule) !== place)).toEqual([])
})
