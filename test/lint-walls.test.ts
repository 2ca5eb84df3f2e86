/** Each lint wall, seen red: one run of the project's own ESLint over planted files. */
import { join, relative, resolve, sep } from 'node:path'
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'
import { inPlantedTree } from './planted.ts'

const rule = 'no-restricted-syntax'
const nested = (depth: number): string => 'if (a) { '.repeat(depth) + 'b += 1' + ' }'.repeat(depth)
const branches = Array.from({ length: 12 }, (_, at) => `if (a === ${at}) b += ${at}\n`).join('')

/** In which room, what is written there, and the rule that must see it. */
const planted: Readonly<Record<string, readonly [room: string, code: string, rule: string]>> = {
  'a new date': ['core/kernel', 'export const a = new Date(0)', rule],
  'a date without new': ['core/kernel', 'export const a = Date()', rule],
  'the clock': ['core/group', 'export const a = Date.now()', rule],
  'the stop-watch': ['core/kernel', 'export const a = performance.now()', rule],
  chance: ['core/kernel', 'export const a = Math.random()', rule],
  'a random id': ['reports', 'export const a = crypto.randomUUID()', rule],
  'a timer': ['core/kernel', 'export const a = setTimeout(() => 1, 1)', rule],
  'the network': ['core/kernel', `export const a = fetch('x')`, rule],
  'the machine': ['core/kernel', 'export const a = process.argv', rule],
  'the console': ['reports', `console.log('x')`, rule],
  'the world': ['core/kernel', 'export const a = globalThis', rule],
  'a locale': ['core/kernel', `export const a = 'x'.localeCompare('y')`, rule],
  'a locale in print': ['reports', 'export const a = (1).toLocaleString()', rule],
  'a locale by name': ['reports', 'export const a = new Intl.NumberFormat()', rule],
  'a time zone': ['core/kernel', 'export const a = (b: { getHours(): number }) => b.getHours()', rule],
  'a throw': ['core/kernel', `export const a = () => { throw new Error('x') }`, rule],
  waiting: ['core/kernel', 'export const a = async () => 1', rule],
  'arithmetic on amounts': ['web', 'export const a = (payCentimos: number) => payCentimos * 2', rule],
  'arithmetic on weights': ['web', 'export const a = (b: { yarnGrams: number }) => 1 + b.yarnGrams', rule],
  'a list that Chrome 100 does not turn': ['reports', 'export const a = [1].toReversed()', rule],
  'nor in the page': ['web', 'export const a = [1].toSorted()', rule],
  'Aymara asked of Intl': ['web', `export const a = new Intl.NumberFormat('ay-PE')`, rule],
  'Aymara asked without new': ['cli', `export const a = Intl.DateTimeFormat('ay')`, rule],
  'Spanish of nowhere': ['web', `export const a = new Intl.DateTimeFormat('es')`, rule],
  'the locale of the machine': ['cli', 'export const a = new Intl.Collator()', rule],
  'a sum in the locale of the machine': ['formats', 'export const a = (1).toLocaleString()', rule],
  'an order of the machine': ['web', `export const a = 'x'.localeCompare('y')`, rule],
  'a locale among words': ['words', `export const a = new Intl.PluralRules('es-PE')`, rule],
  'a straight apostrophe': ['words', `export const a = { 'x.y': "woman's" }`, rule],
  'a straight apostrophe between backticks': ['words', "export const a = `woman's`", rule],
  'a promise left alone': ['cli', 'const a = async () => 1\na()', '@typescript-eslint/no-floating-promises'],
  any: ['cli', 'export const a = (b: any) => 1', '@typescript-eslint/no-explicit-any'],
  'an assertion': ['cli', 'export const a = 1 as number', '@typescript-eslint/consistent-type-assertions'],
  'a bang': ['cli', 'export const a = (b?: number) => b!', '@typescript-eslint/no-non-null-assertion'],
  'a long file': ['cli', `export const a = 1${'\n//'.repeat(401)}`, 'max-lines'],
  'a long function': ['cli', `export const a = () => {${'\n1;'.repeat(61)}\n}`, 'max-lines-per-function'],
  depth: ['cli', `export const a = (a: boolean, b = 0) => { ${nested(4)}\nreturn b }`, 'max-depth'],
  'a maze': ['cli', `export const a = (a: number, b = 0) => { ${branches}\nreturn b }`, 'complexity'],
}

const fileOf = (name: string, room: string): string => `src/${room}/${name.replaceAll(' ', '-')}.ts`
/** Rules for one file alone: what stands in it, seen red there. */
const plantedIn = {
  'src/words/ay-pe.ts': [
    `export const a = { 'x.y': "ch'ullu" }`,
    `export const b = { 'x.y': '{n, plural, one {# isi} other {# isi}}' }`,
  ],
} as const
const files = {
  ...Object.fromEntries(
    Object.entries(planted).map(([name, [room, code]]) => [fileOf(name, room), `${code}\n`]),
  ),
  ...Object.fromEntries(Object.entries(plantedIn).map(([path, lines]) => [path, `${lines.join('\n')}\n`])),
}
const allowed = {
  'src/core/kernel/invariant.ts': `export const invariant = () => { throw new Error('x') }\n`,
  'src/core/kernel/day.test.ts': 'export const a = new Date(0)\n',
  'src/cli/clock.ts': 'export const a = Date.now()\n',
  'src/web/day.ts': `export const a = [new Intl.DateTimeFormat('sv-SE'), new Intl.NumberFormat('es-PE')]\n`,
  'src/words/good.ts': `export const a = { 'x.y': 'woman’s {n, plural, one {# knot} other {# knots}}' }\n`,
}

const redOf = (root: string): Promise<ReadonlyMap<string, readonly (string | null)[]>> =>
  new ESLint({ cwd: root, overrideConfigFile: resolve('eslint.config.js') })
    .lintFiles(['src'])
    .then((results) =>
      results.map(({ filePath, messages }): [string, (string | null)[]] => [
        relative(root, filePath).split(sep).join('/'),
        messages.map(({ ruleId, message }) => ruleId ?? message),
      ]),
    )
    .then((found) => new Map(found))

const compilerOptions = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM'],
  module: 'nodenext',
  strict: true,
  types: [],
}
const tree = { ...files, ...allowed, 'tsconfig.json': JSON.stringify({ compilerOptions, include: ['src'] }) }
const red = await inPlantedTree(tree, redOf)

test.each(Object.entries(planted))('%s is seen', (name, [room, , expected]) => {
  expect(red.get(fileOf(name, room))).toContain(expected)
})

test.each(Object.entries(plantedIn))('each line of %s is seen', (path, lines) => {
  expect(red.get(path)?.filter((id) => id === rule)).toHaveLength(lines.length)
})

test.each(Object.keys(allowed))('%s is let through', (path) => {
  expect(red.get(path)).toEqual([])
})

test('a real file of the core is under these rules', async () => {
  const config: unknown = await new ESLint().calculateConfigForFile(join('src', 'core', 'kernel', 'day.ts'))
  expect(config).toHaveProperty(['rules', rule])
})
