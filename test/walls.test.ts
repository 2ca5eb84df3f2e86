/** Each import wall, seen red on one planted violation, and quiet on what is allowed. */
import { expect, test } from 'vitest'
import { inPlantedTree, type Planted } from './planted.ts'
import { violations } from './walls.ts'

const redOf = (files: Planted): Promise<readonly string[]> =>
  inPlantedTree(files, (root) => violations(root).map(({ path, sentence }) => `${path} ${sentence}`))

const day = { 'src/core/kernel/day.ts': 'export const day = 1\n' }
const imports = (target: string): string => `import { day } from '${target}'\nexport const a = day\n`
/** One file that imports another, with the wall between them. */
const crossing = (from: string, to: string, specifier: string): Planted => ({
  [from]: imports(specifier),
  [to]: 'export const day = 1\n',
})

test('a tree in order has no violation', async () => {
  const files = {
    ...day,
    'src/core/group/orders/orders.ts': imports('../../kernel/day.ts'),
    'src/core/group/money/money.ts': imports('../orders/orders.ts'),
    'src/core/group/book.ts': imports('./money/money.ts'),
    'src/core/group/sharing/share.ts': imports('../../share-out/engine.ts'),
    'src/core/share-out/engine.ts': imports('../kernel/day.ts'),
    'src/reports/wall.ts': imports('../core/group/book.ts'),
    'src/formats/season/run.ts': imports('../../core/group/book.ts'),
    'src/cli/main.ts': `export const run = () => import('../formats/season/run.ts')\nprocess.env['A']\n`,
    'src/core/kernel/day.test.ts': `import { test } from 'vitest'\ntest('a', () => {})\n`,
  }
  expect(await redOf(files)).toEqual([])
})

const crossings: readonly (readonly [string, string, string, string])[] = [
  ['kernel imports nothing above', 'core/kernel/a.ts', 'core/book/day.ts', '../book/day.ts'],
  ['book knows only the kernel', 'core/book/a.ts', 'core/vault/day.ts', '../vault/day.ts'],
  ['the engine knows no book', 'core/share-out/a.ts', 'core/book/day.ts', '../book/day.ts'],
  ['statistics know no book', 'core/statistics/a.ts', 'core/group/day.ts', '../group/day.ts'],
  ['an area imports from its left', 'core/group/yarn/a.ts', 'core/group/money/day.ts', '../money/day.ts'],
  [
    'only sharing calls the engine',
    'core/group/yarn/a.ts',
    'core/share-out/day.ts',
    '../../share-out/day.ts',
  ],
  ['an area never imports its book', 'core/group/money/a.ts', 'core/group/day.ts', '../day.ts'],
  ['wings never meet: group', 'core/group/a.ts', 'core/study/day.ts', '../study/day.ts'],
  ['wings never meet: study', 'core/study/a.ts', 'core/federation/day.ts', '../federation/day.ts'],
  ['wings never meet: federation', 'core/federation/a.ts', 'core/group/day.ts', '../group/day.ts'],
  ['reports know the core only', 'reports/a.ts', 'words/day.ts', '../words/day.ts'],
  ['words know nothing', 'words/a.ts', 'core/kernel/day.ts', '../core/kernel/day.ts'],
  ['formats know no store', 'formats/a.ts', 'storage/day.ts', '../storage/day.ts'],
  ['storage knows the kernel only', 'storage/a.ts', 'core/group/day.ts', '../core/group/day.ts'],
  ['sync knows the kernel only', 'sync/a.ts', 'storage/day.ts', '../storage/day.ts'],
  ['nothing below imports an edge', 'formats/a.ts', 'cli/day.ts', '../cli/day.ts'],
  ['edges never import each other', 'server/a.ts', 'cli/day.ts', '../cli/day.ts'],
  ['season is a leaf: formats', 'formats/a.ts', 'formats/season/day.ts', './season/day.ts'],
  ['season is a leaf: web', 'web/a.ts', 'formats/season/day.ts', '../formats/season/day.ts'],
  ['a group’s app never reaches a study', 'web/a.ts', 'core/study/day.ts', '../core/study/day.ts'],
  ['nor what shows one', 'web/a.ts', 'web/study/day.ts', './study/day.ts'],
  ['nor does a group’s server', 'server/a.ts', 'keeping/study/day.ts', '../keeping/study/day.ts'],
  ['a study never reaches a group', 'web/study/a.ts', 'core/group/day.ts', '../../core/group/day.ts'],
  ['types count', 'storage/a.ts', 'reports/day.ts', '../reports/day.ts'],
]

test.each(crossings)('%s', async (name, from, to, specifier) => {
  const files = crossing(`src/${from}`, `src/${to}`, specifier)
  if (name === 'types count')
    Object.assign(files, { [`src/${from}`]: `export type A = import('${specifier}').day\n` })
  expect(await redOf(files)).toEqual([expect.stringMatching(`src/${from} imports ${to}; .* may not import`)])
})

const loop = { 'src/words/a.ts': `import type { B } from './b.ts'\nexport type A = B\n` }
const others: readonly (readonly [string, Planted, RegExp])[] = [
  ['a package in the core', { 'src/core/kernel/a.ts': `import 'idb'\n` }, /imports idb/],
  ['a node module in reports', { 'src/reports/a.ts': `import 'node:fs'\n` }, /imports node:fs/],
  ['a node module in the web', { 'src/web/a.ts': `import 'node:fs'\n` }, /node:fs into the web/],
  ['a server package in the web', { 'src/web/a.ts': `export * as h from 'hono'\n` }, /hono into the web/],
  [
    'a database in the web, through another room',
    { 'src/web/a.ts': `import '../storage/s.ts'\n`, 'src/storage/s.ts': `import 'pg'\n` },
    /src\/web\/a.ts brings pg into the web/,
  ],
  ['the environment', { 'src/cli/a.ts': `export const a = process.env['HOME']\n` }, /reads the environment/],
  ['the environment, taken apart', { 'src/cli/a.ts': 'const { env } = process\n' }, /reads the environment/],
  [
    'a cycle of types',
    { ...loop, 'src/words/b.ts': `export type B = import('./a.ts').A\n` },
    /imports itself/,
  ],
  ['a long file', { 'src/words/a.ts': '\n'.repeat(401) }, /has 401 lines/],
  ['a barrel', { 'src/words/index.ts': 'export const a = 1\n' }, /barrel/],
  ['a barrel under another name', { 'src/words/all.ts': `export * from './a.ts'\n` }, /barrel/],
  ['an empty name', { 'src/words/say-helpers.ts': '' }, /"helpers"/],
  ['an empty folder name', { 'src/core/kernel/utils/a.ts': '' }, /"utils"/],
  ['a stand-in store', { 'src/storage/a.ts': 'export class FakeStore {}\n' }, /stand-in, FakeStore/],
  ['a stand-in in a test', { 'test/a.test.ts': 'const mockStore = 1\n' }, /stand-in, mockStore/],
  ['a stand-in file', { 'src/storage/stub-store.ts': '' }, /stand-in, stub-store/],
  ['a room off the plan', { 'src/core/group/gossip/a.ts': '' }, /in no known room/],
  ['a file off the plan', { 'src/a.ts': '' }, /in no known room/],
  [
    'an import of a test',
    { 'src/words/a.ts': `import './b.test.ts'\n`, 'src/words/b.test.ts': '' },
    /the test/,
  ],
  ['an import from outside', { 'src/words/a.ts': `import '../../test/b.ts'\n` }, /outside src/],
  [
    'a hidden import',
    { 'src/words/a.ts': 'export const a = (b: string) => import(b)\n' },
    /no wall can follow/,
  ],
]

test.each(others)('%s is seen', async (_name, files, sentence) => {
  const red = await redOf(files)
  expect(red.filter((line) => sentence.test(line))).toHaveLength(1)
  expect(red).toHaveLength(1)
})
