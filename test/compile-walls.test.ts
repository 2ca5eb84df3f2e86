/** The compile walls, seen red: in the core there is no machine; and everything builds without formats/season. */
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { inPlantedTree } from './planted.ts'

/** What the compiler says of a folder's tsconfig.json. */
const compile = (folder: string): readonly string[] => {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined }
  const parsed = ts.getParsedCommandLineOfConfigFile(join(folder, 'tsconfig.json'), { noEmit: true }, host)
  if (!parsed) return ['no tsconfig.json']
  const program = ts.createProgram(parsed.fileNames, parsed.options)
  return [...parsed.errors, ...ts.getPreEmitDiagnostics(program)].map(
    ({ file, messageText }) =>
      `${basename(file?.fileName ?? '')} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  )
}

const machine = ['process', 'document', 'setTimeout', 'fetch', 'console', 'crypto', 'Buffer', 'window']

test('the core does not compile where it names the machine', async () => {
  const planted = Object.fromEntries(machine.map((name) => [`${name}.ts`, `export const a = ${name}\n`]))
  const clean = {
    'clean.ts': 'export const a = [1].map((b) => b + 1)\n',
    'package.json': '{ "type": "module" }',
  }
  const config = { extends: resolve('src/core/tsconfig.json'), include: ['*.ts'] }
  const red = await inPlantedTree({ ...planted, ...clean, 'tsconfig.json': JSON.stringify(config) }, compile)
  expect(red).toHaveLength(machine.length)
  for (const name of machine) expect(red.join('\n')).toContain(`${name}.ts Cannot find name '${name}'`)
})

test('with formats/season deleted everything else still builds', async () => {
  const red = await inPlantedTree({}, (root) => {
    cpSync('tsconfig.base.json', join(root, 'tsconfig.base.json'))
    cpSync('tsconfig.build.json', join(root, 'tsconfig.json'))
    cpSync('package.json', join(root, 'package.json'))
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
    cpSync('src', join(root, 'src'), { recursive: true, filter: isKept })
    rmSync(join(root, 'src/formats/season'), { recursive: true, force: true })
    withoutCommand(join(root, 'src/cli/run.ts'))
    return compile(root)
  })
  expect(red).toEqual([])
})

/** The command that runs season files goes with them, and so do the tests. */
const isKept = (path: string): boolean =>
  !/cli[\\/]season[^\\/]*\.ts$/.test(path) && !/\.(test|contract)\.ts$/.test(path)

/** The table of commands names it on one line. */
const withoutCommand = (file: string): void => {
  const lines = readFileSync(file, 'utf8').split('\n')
  const kept = lines.filter((line) => !line.includes(`import('./season`))
  expect(kept).toHaveLength(lines.length - 1)
  writeFileSync(file, kept.join('\n'))
}
