/** `chinu study new|consents|withdraw|archive|passphrase`, and `chinu verify` on a study. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { note } from '../../src/keeping/study/kept-study.ts'
import { openBook } from '../../src/storage/data-folder.ts'
import { acting, on, passphrase, tellAll, value, wordsOf } from '../study/all-of-her.ts'
import { again, studyIn } from '../study/kept.ts'
import { meet, twoOfAHouse } from '../study/two-of-a-house.ts'
import { chinuIn, ownFolder, publicSeason } from './program.ts'

const programIn = (folder: string, env: Readonly<Record<string, string>> = {}) =>
  chinuIn(folder, join(folder, 'keys'), { CHINU_PASSPHRASE: passphrase, ...env })
const json = (out: string) => JSON.parse(out) as Record<string, unknown>

/** Two respondents and a report that holds both. The program has no keys for it yet: writing, it is another device. */
const toldIn = async (folder: string) => {
  const data = join(folder, 'data')
  const { place, kept } = await studyIn(data)
  await tellAll(kept, 'R1')
  await tellAll(kept, 'R2')
  const issued = { on, report: 'I1', label: 'Informe', audience: 'Asamblea', respondents: ['R1'] }
  value(
    await note(kept, acting, () => ({
      ...{ ok: true },
      value: [{ about: 'study', event: { type: 'consent.reportIssued', v: 1, body: issued } }],
    })),
  )
  await kept.store.close()
  return { data, place }
}

test('[CL50] a study is made with a title and a passphrase, or nothing is written', () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const asked = ['study', 'new', '--data', data, '--title', 'Tejer y casa', '--practice', '--json']
  for (const [env, code] of [
    [{ CHINU_PASSPHRASE: '' }, 'study.noPassphrase'],
    [{ CHINU_PASSPHRASE: 'corta' }, 'copy.phraseShort'],
  ] as const) {
    const ran = programIn(folder, env)(...asked)
    expect(ran).toMatchObject({ status: 2, out: '' })
    expect(ran.told).toContain(code)
    expect(existsSync(data)).toBe(false)
  }
  expect(programIn(folder)('study', 'new', '--data', data).told).toContain('cli.call')
  expect(programIn(folder)('study', 'new', '--data', data, '--title', ' ').told).toContain('study.noTitle')
  const made = programIn(folder)(...asked)
  expect(made.status).toBe(0)
  const { book } = json(made.out)
  expect(readdirSync(data).filter((name) => name.endsWith('.sqlite'))).toEqual([`${String(book)}.sqlite`])
  expect(readFileSync(join(data, `${String(book)}.sqlite`)).includes('Tejer y casa')).toBe(false)
  expect(programIn(folder)('verify', '--data', data)).toMatchObject({ status: 0 })
})

test('[CL51] each command chooses among its own kind', () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const chinu = programIn(folder)
  chinu('study', 'new', '--data', data, '--title', 'Tejer y casa')
  for (const call of [
    ['export', 'events', '--data', data, '--out', join(folder, 'out')],
    ['export', 'hledger', '--data', data, '--out', join(folder, 'out')],
    ['verify', '--statement', 'ABCDE-23456', '--data', data],
  ])
    expect(chinu(...call)).toMatchObject({ status: 2, out: '' })
  expect(chinu('export', 'events', '--data', data, '--out', join(folder, 'out')).told).toContain(
    'cli.isAStudy',
  )
  expect(existsSync(join(folder, 'out'))).toBe(false)
  expect(chinu('season', publicSeason, '--data', data).status).toBe(0)
  expect(chinu('export', 'events', '--data', data, '--out', join(folder, 'out')).status).toBe(0)
  expect(chinu('study', 'consents', '--data', data).status).toBe(0)
  expect(chinu('verify', '--data', data).told).toContain('cli.severalBooks')
  const onlyGroup = join(folder, 'group')
  chinu('season', publicSeason, '--data', onlyGroup)
  expect(chinu('study', 'consents', '--data', onlyGroup).told).toContain('study.noneHere')
})

test('[CL52] who said yes to what; and she goes in one action', async () => {
  const folder = ownFolder()
  const { data } = await toldIn(folder)
  const chinu = programIn(folder)
  const before = chinu('study', 'consents', '--data', data)
  expect(before.out).toContain(`R1 · ${wordsOf('R1').pseudonym}`)
  expect(before.out).toContain('entrevista: sí')
  expect(chinu('study', 'withdraw', 'R9', '--data', data)).toMatchObject({ status: 2, out: '' })
  const gone = chinu('study', 'withdraw', 'R1', '--data', data, '--json')
  expect(gone.status).toBe(0)
  expect(json(gone.out)).toMatchObject({ respondent: 'R1', recall: [{ report: 'I1', withdrew: ['R1'] }] })
  const after = json(chinu('study', 'consents', '--data', data, '--json').out)
  expect(after).toMatchObject({ rows: [{ respondent: 'R2' }], withdrawn: [{ respondent: 'R1' }] })
  expect(after['recall']).toHaveLength(1)
  expect(chinu('verify', '--data', data)).toMatchObject({ status: 0 })
  expect(chinu('study', 'withdraw', 'R1', '--data', data).told).toContain('study.withdrew')
  const bytes = Buffer.concat(readdirSync(data).map((name) => readFileSync(join(data, name))))
  for (const word of Object.values(wordsOf('R1'))) expect(bytes.includes(Buffer.from(word))).toBe(false)
})

test('[CL53] one sealed file there, back, and merged', async () => {
  const folder = ownFolder()
  const { data, place } = await toldIn(folder)
  const chinu = programIn(folder)
  const file = join(folder, 'estudio.chinu')
  expect(chinu('study', 'archive', 'out', file, '--data', data)).toMatchObject({ status: 0, out: '' })
  const other = ownFolder()
  const [there, elsewhere] = [join(other, 'data'), programIn(other)]
  const wrong = programIn(other, { CHINU_PASSPHRASE: 'no es la frase larga' })
  expect(wrong('study', 'archive', 'in', file, '--data', there).told).toContain('study.archiveDoesNotOpen')
  expect(existsSync(there)).toBe(false)
  expect(elsewhere('study', 'archive', 'in', file, '--data', there, '--json').out).toContain('"isNew":true')
  expect(elsewhere('verify', '--data', there).status).toBe(0)
  expect(chinu('study', 'withdraw', 'R1', '--data', data).status).toBe(0)
  chinu('study', 'archive', 'out', file, '--data', data)
  const merged = elsewhere('study', 'archive', 'in', file, '--data', there, '--json')
  expect(json(merged.out)).toMatchObject({ isNew: false, shredded: ['R1', 'safeguarding-R1', 'raw-T-R1'] })
  expect(json(elsewhere('study', 'consents', '--data', there, '--json').out)).toMatchObject({
    rows: [{ respondent: 'R2' }],
  })
  expect(elsewhere('verify', '--data', there).status).toBe(0)
  writeFileSync(file, 'no es una copia')
  expect(elsewhere('study', 'archive', 'in', file, '--data', there).told).toContain('study.archiveDamaged')
  expect(place.book).toHaveLength(64)
})

test('[CL54] every check by its name; what is wrong is found, and a wrong passphrase is said', async () => {
  const folder = ownFolder()
  const { data, place } = await toldIn(folder)
  const chinu = programIn(folder)
  const report = json(chinu('verify', '--data', data, '--json').out)
  expect(report).toMatchObject({ isRight: true, findings: [] })
  const names = (ran: Record<string, unknown>, isRight: boolean) =>
    (ran['checks'] as { name: string; isRight: boolean }[]).flatMap((one) =>
      one.isRight === isRight ? one.name : [],
    )
  expect(names(report, true)).toEqual([
    ...['chain', 'form', 'envelopes', 'forks', 'fold', 'texts', 'recordings', 'shredded', 'snapshot'],
  ])
  const wrong = programIn(folder, { CHINU_PASSPHRASE: 'no es la frase larga' })
  expect(wrong('verify', '--data', data)).toMatchObject({ status: 2, out: '' })
  expect(programIn(folder, { CHINU_PASSPHRASE: '' })('verify', '--data', data).status).toBe(2)

  const kept = await again(place)
  const unknown = { on, report: 'I9' }
  value(
    await note(kept, acting, () => ({
      ...{ ok: true },
      value: [{ about: 'study', event: { type: 'consent.reportRecalled', v: 1, body: unknown } }],
    })),
  )
  await kept.store.close()
  const failing = () => {
    const ran = chinu('verify', '--data', data, '--json')
    return { status: ran.status, names: names(json(ran.out), false) }
  }
  expect(failing()).toEqual({ status: 1, names: ['fold'] })
  const store = value(openBook(data, place.book))
  value(await store.putPersonKey('R2', new Uint8Array(40)))
  await store.close()
  expect(failing()).toEqual({ status: 1, names: ['envelopes'] })
  const db = new DatabaseSync(join(data, `${place.book}.sqlite`))
  db.exec(`UPDATE sealed SET bytes = zeroblob(length(bytes)) WHERE person = 'R1'`)
  db.close()
  expect(failing()).toEqual({ status: 1, names: ['chain'] })
})

test('[CL55] another passphrase, and the old one opens nothing', async () => {
  const folder = ownFolder()
  const { data } = await toldIn(folder)
  const next = 'una frase del todo nueva'
  expect(programIn(folder)('study', 'passphrase', '--data', data).told).toContain('study.noNewPassphrase')
  const changing = programIn(folder, { CHINU_NEW_PASSPHRASE: next })
  expect(changing('study', 'passphrase', '--data', data)).toMatchObject({ status: 0 })
  expect(programIn(folder)('study', 'consents', '--data', data).told).toContain('study.wrongPassphrase')
  expect(programIn(folder, { CHINU_PASSPHRASE: next })('study', 'consents', '--data', data).status).toBe(0)
})

test('[CL57] names stand in a table with its own passphrase, and go with her', async () => {
  const folder = ownFolder()
  const { data } = await toldIn(folder)
  const own = { CHINU_NAMES_PASSPHRASE: 'otra frase para los nombres' }
  const keeps = (respondent: string, lines: string, env: Readonly<Record<string, string>> = own) =>
    programIn(folder, { ...env, STDIN: lines })('study', 'names', 'keep', respondent, '--data', data)
  expect(keeps('R1', 'Rosa Condori Pari\n951 000 111\n', {}).told).toContain('study.noNamesPassphrase')
  const same = { CHINU_NAMES_PASSPHRASE: passphrase }
  expect(keeps('R1', 'Rosa Condori Pari\n', same).told).toContain('study.samePassphrase')
  expect(keeps('R9', 'Rosa Condori Pari\n').told).toContain('study.unknownRespondent')
  expect(keeps('R1', 'Rosa Condori Pari\n951 000 111\n')).toMatchObject({ status: 0, out: '' })
  expect(keeps('R2', 'Luz Mamani\n')).toMatchObject({ status: 0 })
  const lists = (env: Readonly<Record<string, string>> = own) =>
    programIn(folder, env)('study', 'names', '--data', data)
  expect(lists().out).toBe('R1\tRosa Condori Pari\t951 000 111\nR2\tLuz Mamani\t\n')
  expect(lists(same)).toMatchObject({ status: 2, out: '' })
  programIn(folder)('study', 'withdraw', 'R1', '--data', data)
  expect(lists().out).toBe('R2\tLuz Mamani\t\n')
})

test('[CL56] the practice study is made, verifies, and other commands read it', () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const chinu = programIn(folder)
  expect(chinu('study', 'practice').told).toContain('cli.call')
  expect(programIn(folder, { CHINU_PASSPHRASE: 'corta' })('study', 'practice', '--data', data).status).toBe(2)
  expect(existsSync(data)).toBe(false)
  expect(chinu('study', 'practice', '--data', data, '--json')).toMatchObject({ status: 0 })
  expect(chinu('verify', '--data', data)).toMatchObject({ status: 0 })
  const codes = JSON.parse(chinu('study', 'codes', '--data', data, '--json').out) as unknown[]
  expect(codes).toHaveLength(99)
  const unsaid = chinu('study', 'withdraw', 'M01', '--data', data)
  expect(unsaid).toMatchObject({ status: 2, out: '' })
  const who = /--by[^:]*: (\w[\w-]*)/.exec(unsaid.told)?.[1] ?? ''
  expect(chinu('study', 'withdraw', 'M01', '--data', data, '--by', who).status).toBe(0)
  expect(chinu('verify', '--data', data)).toMatchObject({ status: 0 })
})

test('[CL69] what is read aloud is written from a file, and listed', async () => {
  const folder = ownFolder()
  const { data } = await toldIn(folder)
  const chinu = programIn(folder)
  const file = join(folder, 'interview.txt')
  writeFileSync(file, ' ¿Acepta conversar\r\ncon nosotras?\r\n', 'latin1')
  const asked = ['study', 'aloud', 'interview', 'es', file, '--data', data]
  expect(chinu('study', 'aloud', 'dance', 'es', file, '--data', data).told).toContain('cli.call')
  expect(chinu(...asked, '--checked-by', 'nobody').told).toContain('study.unknownResearcher')
  expect(chinu('study', 'aloud', '--data', data, '--json').out).toBe('[]\n')
  expect(chinu(...asked)).toMatchObject({ status: 0, out: '' })
  expect(chinu(...asked).told).toContain('study.sameAloudWords')
  const listed: unknown = JSON.parse(chinu('study', 'aloud', '--data', data, '--json').out)
  expect(listed).toMatchObject([
    { purpose: 'interview', language: 'es', version: 1, text: '¿Acepta conversar\ncon nosotras?' },
  ])
  expect(chinu('study', 'aloud', '--data', data).out).toContain('interview · es · 1')
})

test('[CL63] the table of names has another passphrase, goes elsewhere in a file of its own, and who withdrew stays out', async () => {
  const folder = ownFolder()
  const { data } = await toldIn(folder)
  const [phrase, next] = ['otra frase para los nombres', 'una frase mas nueva de nombres']
  const here =
    (env: Readonly<Record<string, string>>) =>
    (...args: string[]) =>
      programIn(folder, { CHINU_NAMES_PASSPHRASE: phrase, ...env })('study', ...args, '--data', data)
  for (const [one, name] of [
    ['R1', 'Rosa Condori Pari'],
    ['R2', 'Luz Mamani'],
  ] as const)
    here({ STDIN: `${name}\n` })('names', 'keep', one)
  expect(here({})('names', 'passphrase').told).toContain('study.noNewPassphrase')
  expect(here({ CHINU_NEW_PASSPHRASE: passphrase })('names', 'passphrase').told).toContain('samePassphrase')
  expect(here({ CHINU_NEW_PASSPHRASE: next })('names', 'passphrase')).toMatchObject({ status: 0, out: '' })
  expect(here({})('names').told).toContain('study.wrongNamesPassphrase')
  const now = here({ CHINU_NAMES_PASSPHRASE: next })
  const [file, copy] = [join(folder, 'nombres.chinu'), join(folder, 'estudio.chinu')]
  expect(now('names', 'out', file)).toMatchObject({ status: 0, out: '' })
  expect(now('names', 'out').told).toContain('cli.call')
  expect(now('archive', 'out', copy).status).toBe(0)

  const other = ownFolder()
  const there = (...args: string[]) =>
    programIn(other, { CHINU_NAMES_PASSPHRASE: 'la frase de otra maquina', CHINU_ARCHIVE_PASSPHRASE: next })(
      ...['study', ...args, '--data', join(other, 'data')],
    )
  const bring = programIn(other)('study', 'archive', 'in', copy, '--data', join(other, 'data'))
  expect(bring.status).toBe(0)
  expect(there('names', 'in', copy)).toMatchObject({ status: 2, out: '' })
  expect(json(there('names', 'in', file, '--json').out)).toEqual({
    ...{ added: ['R1', 'R2'], differing: [], left: 0 },
  })
  expect(there('names').out).toBe('R1\tRosa Condori Pari\t\nR2\tLuz Mamani\t\n')
  there('withdraw', 'R1')
  expect(json(there('names', 'in', file, '--json').out)).toEqual({ added: [], differing: [], left: 1 })
  expect(there('names').out).toBe('R2\tLuz Mamani\t\n')
})

test('[CL65] second interviews of a house are named, and stay out of tables until somebody says why not', async () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const { kept, there } = await twoOfAHouse(data)
  await meet(kept, there)
  await Promise.all([kept.store.close(), there.store.close()])
  const chinu = programIn(folder)
  const listed = (): unknown => JSON.parse(chinu('study', 'held', '--data', data, '--json').out)
  const both = { household: 'H1', first: 'E-R1', second: 'E-R2' }
  expect(listed()).toEqual([{ ...both, released: null }])
  const found = () => chinu('study', 'search', 'tejo', '--data', data).out
  expect([found().includes('R1'), found().includes('R2')]).toEqual([true, false])
  expect(chinu('study', 'held', 'release', 'E-R2', '--data', data).told).toContain('cli.call')
  expect(
    chinu('study', 'held', 'release', 'E-R1', 'Carta 21', '--by', 'kathrin', '--data', data).told,
  ).toContain('notHeldBack')
  expect(
    chinu('study', 'held', 'release', 'E-R2', 'Carta 21', '--by', 'kathrin', '--data', data),
  ).toMatchObject({
    status: 0,
    out: '',
  })
  expect(listed()).toEqual([{ ...both, released: expect.any(String) as string }])
  expect(found()).toContain('R2')
  expect(chinu('verify', '--data', data).status).toBe(0)
})
