/** The walls of the house: who may import whom, how long a file may grow, and which names nothing may bear. */
import { join } from 'node:path'
import { isPure, isPurePackage, mayImport, roomOf } from './rooms.ts'
import { isTest, readSources, type SourceFile } from './source-files.ts'

export type Violation = { readonly path: string; readonly sentence: string }

const maxLines = 400
/** Files that may be longer, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {}
/** Names that hold an empty word and still say what they hold, each with its reason. */
const namedSo: Readonly<Record<string, string>> = {
  'data-folder': 'the folder that --data names',
  'service-worker': 'the browsers’ own word for what keeps the files of an app',
  'data-keys': 'a data key is what seals the data, beside the key that wraps it',
}
const emptyNames = /^(utils?|helpers?|common|misc|manager|service|data|info)$/
const standIns = /^(fakes?|mocks?|mocked|stubs?|stubbed|dummy)$/
const serverOnly = /^(node:|pg$|pg\/|hono$|hono\/|@hono\/)/

/** Everything in `src` and `test` under a folder that a wall forbids. */
export const violations = (root: string): readonly Violation[] => {
  const sources = readSources(join(root, 'src'))
  const tests = readSources(join(root, 'test'))
  const byPath = new Map(sources.map((file) => [file.path, file]))
  const product = sources.filter((file) => !isTest(file.path))
  return [
    ...sources.flatMap((file) => at(`src/${file.path}`, [...formOf(file), ...standInsOf(file)])),
    ...tests.flatMap((file) => at(`test/${file.path}`, [...sizeOf(file), ...standInsOf(file)])),
    ...product.flatMap((file) => at(`src/${file.path}`, [...importsOf(file), ...environmentOf(file)])),
    ...product.flatMap((file) => at(`src/${file.path}`, webOf(file, byPath))),
    ...cyclesOf(product).map((cycle) => ({
      path: `src/${cycle[0]}`,
      sentence: `imports itself: ${cycle.join(' > ')}`,
    })),
  ]
}

const at = (path: string, sentences: readonly string[]): Violation[] =>
  sentences.map((sentence) => ({ path, sentence }))

const sizeOf = ({ path, lines }: SourceFile): string[] =>
  lines > maxLines && !(path in longFiles)
    ? [`has ${lines} lines; split it: the wall stands at ${maxLines}`]
    : []

const formOf = (file: SourceFile): string[] => {
  const empty = namesIn(file)
    .filter((name) => !(name in namedSo))
    .flatMap((name) => name.split('-'))
    .filter((word) => emptyNames.test(word))
    .map((word) => `is named "${word}"; say what it holds`)
  const isBarrel = /(^|\/)index\.tsx?$/.test(file.path) || file.exportsAll
  return [...sizeOf(file), ...empty, ...(isBarrel ? ['is a barrel; import the defining file'] : [])]
}

const namesIn = ({ path }: SourceFile): string[] => path.split('/').map((part) => part.replace(/\..*$/, ''))

const standInsOf = (file: SourceFile): string[] =>
  [...file.names, ...namesIn(file)]
    .filter((name) => wordsOf(name).some((word) => standIns.test(word)))
    .map((name) => `has a stand-in, ${name}; use the real store`)

const wordsOf = (name: string): string[] =>
  name.split(/[-_$]|(?<=[a-z\d])(?=[A-Z])/).map((word) => word.toLowerCase())

const environmentOf = (file: SourceFile): string[] =>
  file.readsEnvironment && !/^[^/]+\/main\.ts$/.test(file.path)
    ? ['reads the environment; only src/*/main.ts does, and hands it down']
    : []

const importsOf = (file: SourceFile): string[] => {
  const room = roomOf(file.path)
  if (room === undefined) return ['lies in no known room']
  const hidden = file.hasHiddenImport ? ['imports what no wall can follow; write the path out'] : []
  const files = file.files.flatMap((target) => fileImport(room, target))
  const packages = isPure(room) ? file.packages.filter((name) => !isPurePackage(name)) : []
  return [...hidden, ...files, ...packages.map((name) => `imports ${name}; ${room} must run anywhere`)]
}

const fileImport = (room: string, target: string): string[] => {
  if (target.startsWith('..')) return [`imports ${target} from outside src`]
  if (isTest(target)) return [`imports the test ${target}`]
  const to = roomOf(target)
  return to !== undefined && mayImport(room, to)
    ? []
    : [`imports ${target}; ${room} may not import ${to ?? 'an unknown room'}`]
}

/** What a file of the web brings into the phone's bundle, itself or through others. */
const webOf = (file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): string[] => {
  if (!['web', 'web/study'].includes(roomOf(file.path) ?? '')) return []
  const reached = new Set([file.path])
  for (const path of reached) for (const target of byPath.get(path)?.files ?? []) reached.add(target)
  const packages = new Set([...reached].flatMap((path) => byPath.get(path)?.packages ?? []))
  return [...packages]
    .filter((name) => serverOnly.test(name))
    .map((name) => `brings ${name} into the web bundle`)
}

/** Each ring of imports once, types included. */
const cyclesOf = (files: readonly SourceFile[]): string[][] => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const path: string[] = []
  const cycles: string[][] = []
  const visit = (file: string): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file])
    if (done.has(file) || path.includes(file)) return
    path.push(file)
    for (const target of byPath.get(file)?.files ?? []) if (byPath.has(target)) visit(target)
    path.pop()
    done.add(file)
  }
  for (const file of byPath.keys()) visit(file)
  return cycles
}
