/** `chinu study import` and `export`, as a researcher would: projects and codebooks of other programs. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { namedProject } from '../refi/named-project.ts'
import { schemaFaults, projectFaults } from '../refi/schema.ts'
import { ownFolder, type Ran } from './program.ts'

const sample = 'test/fixtures/refi-qda/sample-two-interviews.qdpx'

const studyIn =
  (folder: string, passphrase = 'cuatro palabras muy largas') =>
  (...args: string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'study', ...args], {
      encoding: 'utf8',
      env: { ...process.env, CHINU_KEYS: join(folder, 'keys'), CHINU_PASSPHRASE: passphrase },
    })
    return { status, out: stdout, told: stderr }
  }

test('[RQ18] a project comes into a new study, leaves it, and comes into another one as the same', () => {
  const folder = ownFolder()
  const chinu = studyIn(folder)
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  const declares = ['--names-taken-out-by', 'el equipo del ejemplo']
  const brought = chinu('import', sample, '--data', one, '--json', ...declares)
  expect(brought.status).toBe(0)
  expect(JSON.parse(brought.out)).toMatchObject({
    codes: 7,
    sources: 2,
    selections: 13,
    codings: 14,
    cases: 2,
    toClear: 0,
    warnings: 0,
  })
  const [first, second] = [join(folder, 'first.qdpx'), join(folder, 'second.qdpx')]
  const left = chinu('export', 'refi-qda', '--data', one, '--out', first, '--json')
  expect(JSON.parse(left.out)).toMatchObject({
    codes: 7,
    sources: 2,
    selections: 13,
    cases: 2,
    withoutConsent: 0,
  })
  expect(projectFaults(readFileSync(first))).toBe('')
  expect(chinu('import', first, '--data', two, ...declares).status).toBe(0)
  expect(chinu('export', 'refi-qda', '--data', two, '--out', second).status).toBe(0)
  expect(readFileSync(second).equals(readFileSync(first))).toBe(true)

  const book = join(folder, 'book.qdc')
  expect(chinu('export', 'codebook', '--data', one, '--out', book).status).toBe(0)
  expect(schemaFaults('codebook', readFileSync(book))).toBe('')
  const codes = chinu('import', book, '--data', two, '--json')
  expect(JSON.parse(codes.out)).toMatchObject({ codes: 0, sources: 0, warnings: 0 })
  expect(readdirSync(two).filter((name) => name.endsWith('.sqlite')).length).toBe(1)
})

test('[RQ18] what is refused writes nothing and says so on one line', () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const bad = join(folder, 'bad.qdpx')
  writeFileSync(bad, readFileSync(sample).subarray(0, 2000))
  const wrong = join(folder, 'bad.qdc')
  writeFileSync(wrong, '<CodeBook xmlns="urn:QDA-XML:codebook:1.0">\n<Codes></CodeBook>')
  const chinu = studyIn(folder)
  const refusals = [
    [chinu('import', bad, '--data', data), 'packed.notZip'],
    [chinu('import', wrong, '--data', data), 'bad.qdc, 2: '],
    [chinu('import', sample, '--data', data, '--language', 'xx'), 'cli.call'],
    [chinu('import', join(folder, 'none.qdpx'), '--data', data), 'cli.noSuchFile'],
    [studyIn(folder, 'corta')('import', sample, '--data', data), 'copy.phraseShort'],
  ] as const
  for (const [{ status, out, told }, says] of refusals) {
    expect([status, out, told.trimEnd().split('\n').length]).toEqual([2, '', 1])
    expect(told).toContain(says)
  }
  expect([existsSync(data), existsSync(join(folder, 'keys'))]).toEqual([false, false])

  expect(chinu('import', sample, '--data', data).status).toBe(0)
  const kept = () => {
    const [file] = readdirSync(data).filter((name) => name.endsWith('.sqlite'))
    return readFileSync(join(data, file ?? ''))
  }
  const before = kept()
  const other = studyIn(folder, 'otras palabras muy largas')
  expect(other('import', sample, '--data', data)).toMatchObject({ status: 2, out: '' })
  expect(other('export', 'refi-qda', '--data', data, '--out', join(folder, 'x.qdpx'))).toMatchObject({
    status: 2,
  })
  expect([kept().equals(before), existsSync(join(folder, 'x.qdpx'))]).toEqual([true, false])
})

test('[RQ20] a project whose names nobody answered for stays until the lead declares, and says how many and what to do', () => {
  const folder = ownFolder()
  const chinu = studyIn(folder)
  const [data, out] = [join(folder, 'data'), join(folder, 'out.qdpx')]
  const brought = chinu('import', sample, '--data', data)
  expect([brought.status, brought.told]).toEqual([0, expect.stringContaining('names-taken-out')])
  const left = chinu('export', 'refi-qda', '--data', data, '--out', out, '--json')
  expect(JSON.parse(left.out)).toMatchObject({ sources: 0, selections: 0, cases: 0, notCleared: 2 })
  expect(left.told).toContain('names-taken-out')
  const quotes = chinu('quotes', '--data', data, '--json')
  expect([JSON.parse(quotes.out), quotes.told]).toEqual([[], expect.stringContaining('2 ')])
  const tables = chinu('export', 'csv', '--data', data, '--out', join(folder, 'tables'))
  expect([tables.status, tables.told]).toEqual([0, expect.stringMatching(/13|14/)])
  const standing = () => {
    const told: { standing: string; by?: string; takenOutBy?: string }[] = JSON.parse(
      chinu('texts', '--data', data, '--json').out,
    )
    return told.map(({ standing, takenOutBy }) => [standing, takenOutBy])
  }
  expect(standing()).toEqual([
    ['open', undefined],
    ['open', undefined],
  ])

  const found = chinu('names-taken-out', '--data', data)
  expect([found.status, found.told]).toEqual([0, expect.stringMatching(/kin esposo[^]*kin esposa/)])
  expect(found.out).toContain('--who')
  expect(chinu('names-taken-out', '--data', data, '--who', ' ').status).toBe(2)
  expect(standing()[0]?.[0]).toBe('open')
  expect(chinu('names-taken-out', '--data', data, '--who', 'Marta Q.').status).toBe(0)
  expect(standing()).toEqual([
    ['declared', 'Marta Q.'],
    ['declared', 'Marta Q.'],
  ])
  expect(chinu('texts', '--data', data).out).toMatch(/Marta Q\./)
  const again = chinu('export', 'refi-qda', '--data', data, '--out', out, '--json')
  expect(JSON.parse(again.out)).toMatchObject({ sources: 2, selections: 13, cases: 2, notCleared: 0 })
  expect(projectFaults(readFileSync(out))).toBe('')
  const checked = spawnSync(process.execPath, ['src/cli/main.ts', 'verify', '--data', data], {
    encoding: 'utf8',
    env: { ...process.env, CHINU_KEYS: join(folder, 'keys'), CHINU_PASSPHRASE: 'cuatro palabras muy largas' },
  })
  expect([checked.status, checked.stdout]).toEqual([0, expect.stringMatching(/chinu study texts/)])
  expect(chinu('names-taken-out', '--data', data, '--who', 'Marta Q.')).toMatchObject({ status: 2 })
})

test('[RQ25] names beside the texts leave covered and are told, until the lead lets the words stay', () => {
  const folder = ownFolder()
  const chinu = studyIn(folder)
  const [data, file, out] = [join(folder, 'data'), join(folder, 'p.qdpx'), join(folder, 'out.qdc')]
  writeFileSync(file, namedProject)
  expect(chinu('import', file, '--data', data, '--names-taken-out-by', 'Marta Q.').status).toBe(0)
  const covered = chinu('export', 'codebook', '--data', data, '--out', out, '--json')
  expect([JSON.parse(covered.out), covered.told]).toEqual([
    { file: out, codes: 1, covered: 1 },
    expect.stringContaining('chinu study words'),
  ])
  expect(readFileSync(out, 'utf8')).toContain('Como en la feria de [lugar].')
  const found = chinu('words', '--data', data, '--json')
  expect(JSON.parse(found.out)).toMatchObject([{ kind: 'code', found: ['Ilave'] }])
  expect(chinu('words', '--data', data, '--may-stay').status).toBe(0)
  const left = chinu('export', 'codebook', '--data', data, '--out', out, '--json')
  expect(JSON.parse(left.out)).toMatchObject({ covered: 0 })
  expect(readFileSync(out, 'utf8')).toContain('Como en la feria de Ilave.')
})
