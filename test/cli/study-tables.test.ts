/** `chinu study codes|quotes|matrix|cooccurrence|agreement|export` on a real store. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, afterAll, expect, test } from 'vitest'
import { readProject } from '../../src/formats/study/refi-qda/read-project.ts'
import { keepTold, passphrase } from '../study/kept-told.ts'
import { ToldStudy } from '../study/told-study.ts'
import { chinuIn, ownFolder, type Ran } from './program.ts'

const before = process.env['CHINU_PASSPHRASE']
beforeAll(() => {
  process.env['CHINU_PASSPHRASE'] = passphrase
})
afterAll(() => {
  if (before === undefined) delete process.env['CHINU_PASSPHRASE']
  else process.env['CHINU_PASSPHRASE'] = before
})

/** Six women, a husband who agrees to no quotes, and a round that Ana and Eva have locked. */
const told = () => {
  const one = new ToldStudy()
    .code('home', { name: 'En la casa' })
    .code('income', { name: 'Ingreso', parent: 'home' })
    .code('voice', { name: 'Voz' })
  for (let n = 1; n <= 6; n += 1) {
    const more = { group: 'camacani', household: `h${n}`, pseudonym: `Seudo${n}` }
    one.person(`r${n}`, `Ya hablo ${n}. El dinero 🧶 lo guardo yo ${n}.`, more)
    one.select(`t-r${n}`, `Ya hablo ${n}.`, 'voice')
  }
  one.person('r7', '=No veo cambio.', { role: 'husband', household: 'h1', quotes: false })
  one.select('t-r1', 'El dinero 🧶 lo guardo yo 1.', 'income').select('t-r1', 'lo guardo', 'voice', 'eva')
  one.select('t-r7', '=No veo cambio.', 'home')
  const terms = { round: 'k1', transcripts: ['t-r1', 't-r2'], coders: ['ana', 'eva'] as [string, string] }
  one.tell('coding.roundOpened', { ...terms, codes: ['voice', 'income'] })
  return one
}
const locked = (one = told()) =>
  one
    .tell('coding.locked', { round: 'k1', coder: 'ana' })
    .tell('coding.locked', { round: 'k1', coder: 'eva' })

const kept = async (one: ToldStudy) => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  await keepTold(data, one)
  const chinu = chinuIn(folder)
  return { folder, study: (...args: string[]): Ran => chinu('study', ...args, '--data', data) }
}
type Plain = Readonly<Record<string, unknown>>
const json = (ran: Ran): Plain[] => {
  expect([ran.status, ran.told.includes('chinu:')]).toEqual([0, false])
  return JSON.parse(ran.out) as Plain[]
}

test('[CL40] codes, quotes, matrix and co-occurrence as JSON values', async () => {
  const { study } = await kept(locked())
  expect(json(study('codes', '--json')).map(({ code, own, below }) => [code, own, below])).toEqual([
    ['home', { tellers: 1, selections: 1 }, { tellers: 2, selections: 2 }],
    ['income', { tellers: 1, selections: 1 }, { tellers: 1, selections: 1 }],
    ['voice', { tellers: 6, selections: 7 }, { tellers: 6, selections: 7 }],
  ])
  const home = json(study('quotes', '--code', 'En la casa', '--json'))
  expect(home.map(({ text, path, label }) => [text, path, label])).toEqual([
    ['El dinero 🧶 lo guardo yo 1.', ['En la casa', 'Ingreso'], 'Seudo1'],
    ['=No veo cambio.', ['En la casa'], 'P-r7'],
  ])
  const texts = (...args: string[]) => json(study('quotes', ...args, '--json')).map(({ text }) => text)
  expect(texts('--code', 'En la casa > ingreso', '--with', 'voice')).toEqual(['El dinero 🧶 lo guardo yo 1.'])
  expect(texts('--code', 'home', '--only', '--where', 'role=husband|son')).toEqual(['=No veo cambio.'])
  expect(texts('--coder', 'eva')).toEqual(['lo guardo'])
  const matrix: unknown = JSON.parse(study('matrix', '--by', 'role', '--codes', 'voice', '--json').out)
  expect(matrix).toEqual({
    by: 'role',
    columns: [
      { value: 'member', base: 6 },
      { value: 'husband', base: 1 },
    ],
    rows: [
      {
        ...{ code: 'voice', path: ['Voz'], isSensitive: false },
        cells: [
          { tellers: 6, selections: 7 },
          { tellers: 0, selections: 0 },
        ],
      },
    ],
  })
  const found: unknown = JSON.parse(study('search', 'DINERO', '--json').out)
  expect(found).toMatchObject({
    total: 6,
    hits: [{ transcript: 't-r1', from: 15, to: 21 }, {}, {}, {}, {}, {}],
  })
  const pairs: unknown = JSON.parse(study('cooccurrence', '--codes', 'income,voice', '--json').out)
  expect(pairs).toMatchObject({
    pairs: [
      [1, 1],
      [1, 7],
    ],
  })
})

test('[CL40] the same in words', async () => {
  const { study } = await kept(locked())
  const codes = study('codes').out.split('\n')
  expect(codes[0]).toMatch(/^tema +código +personas/)
  expect(codes[2]).toMatch(/^ {2}Ingreso +income +1 +1 +1$/)
  expect(study('matrix', '--by', 'role').out).toMatch(/socia \(6\) +esposo \(1\)/)
  expect(study('cooccurrence').out).toMatch(/En la casa > Ingreso +Voz +1 +1/)
  const quotes = study('quotes', '--code', 'income')
  expect(quotes.out).toContain('Seudo1, member, camacani, 25-34, es')
  expect(quotes.told).toContain('Solo para quien investiga')
})

test('[CL40] a call that is not usable: exit 2 and nothing on stdout', async () => {
  const { study } = await kept(told())
  for (const args of [
    ['quotes', '--code', 'nada'],
    ['quotes', '--where', 'role'],
    ['matrix', 'x'],
    ['matrix', '--by', 'hijos'],
    ['agreement'],
    ['agreement', '--round', 'k1', '--unit', 'line'],
    ['export', 'docx'],
    ['export', 'csv'],
  ]) {
    const ran = study(...args)
    expect([ran.status, ran.out]).toEqual([2, ''])
    expect(ran.told).toMatch(/^chinu: .*\n$/)
  }
})

test('[CL41] agreement is told once both have locked; before, nobody sees the other', async () => {
  const open = await kept(told())
  const ran = open.study('agreement', '--round', 'k1', '--unit', 'turn')
  expect([ran.status, ran.out]).toEqual([2, ''])
  const coders = (by: string) =>
    json(open.study('quotes', '--transcript', 't-r1', '--by', by, '--json')).map(({ coder }) => coder)
  expect(coders('eva')).toEqual(['eva'])
  expect(coders('kathrin')).toEqual([])
  const closed = await kept(locked())
  const agreed: unknown = JSON.parse(
    closed.study('agreement', '--round', 'k1', '--unit', 'character', '--json').out,
  )
  expect(agreed).toMatchObject({ unit: 'character', coders: ['ana', 'eva'], transcripts: 2 })
  expect(closed.study('agreement', '--round', 'k1').out).toMatch(/^tema +unidades/)
})

test('[CL42] export gives what may go out, says what stays, and tells the register', async () => {
  const { folder, study } = await kept(locked())
  const out = join(folder, 'out')
  const ran = study('export', 'csv', '--out', out, '--to', 'ONG')
  expect(ran.status).toBe(0)
  const sheets = ['co-occurrence', 'codes-by-people', 'codes', 'matrix-age-band', 'matrix-group']
  const names = [...sheets, 'matrix-language', 'matrix-role', 'quotes']
  expect(readdirSync(out).sort()).toEqual(names.map((name) => `${name}.csv`))
  const all = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'))
  expect(all.join('')).not.toMatch(/Seudo|No veo cambio|P-r7|t-r/)
  expect(all.join('')).toContain('Voz,Ya hablo 3.,')
  expect(ran.told).toContain('1 sin permiso para citas')
  const file = join(folder, 'study.xlsx')
  expect(study('export', 'xlsx', '--out', file).status).toBe(0)
  expect(Object.keys(unzipSync(readFileSync(file)))).toContain('xl/workbook.xml')
  expect(strFromU8(unzipSync(readFileSync(file))['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain(
    'Voz',
  )
})

test('[CL58] a project that leaves stands in the register with those whose texts are in it', () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const chinu = chinuIn(folder)
  const study = (...args: string[]): Ran => chinu('study', ...args, '--data', data, '--by', 'INV1')
  expect(chinu('study', 'practice', '--data', data).status).toBe(0)
  const out = join(folder, 'all.qdpx')
  expect(study('export', 'refi-qda', '--out', out, '--label', 'Archivo', '--to', 'ONG').status).toBe(0)
  const read = readProject(readFileSync(out))
  const text = read.ok ? read.value.project.sources[0]?.guid : undefined
  const people = read.ok ? read.value.project.cases : []
  const hers = people.find(({ sources }) => text !== undefined && sources.includes(text))?.name ?? ''
  const { rows } = JSON.parse(study('consents', '--json').out) as {
    rows: { respondent: string; pseudonym: string }[]
  }
  const respondent = rows.find(({ pseudonym }) => pseudonym === hers)?.respondent ?? ''
  expect(JSON.parse(study('withdraw', respondent, '--json').out)).toMatchObject({
    recall: [{ label: 'Archivo', audience: 'ONG', withdrew: [respondent] }],
  })
  const refused = chinu('study', 'export', 'refi-qda', '--data', data, '--by', 'COD1', '--out', out)
  expect(refused.status).toBe(2)
})

test('[CL61] where rounds stand; one that would stay blind for ever is dropped, and no other', async () => {
  const long = new ToldStudy('2020-01-02')
  for (const researcher of ['ana', 'eva'])
    long.tell('sample.researcherJoined', {
      ...{ researcher, label: researcher, roles: ['lead', 'coder'], community: null, position: null },
    })
  long.code('voice').person('r1', 'Ya hablo.')
  long.tell('coding.roundOpened', {
    round: 'k1',
    transcripts: ['t-r1'],
    coders: ['ana', 'eva'],
    codes: ['voice'],
  })
  const { study } = await kept(long)
  expect(json(study('rounds', '--json'))).toMatchObject([{ round: 'k1', standing: 'open' }])
  expect(study('rounds', 'drop', 'k1', '--by', 'ana').told).toContain('study.roundGoesOn')
  const gone = await kept(long.tell('sample.researcherLeft', { researcher: 'eva' }))
  expect(gone.study('rounds', 'drop', 'k9', '--by', 'ana').told).toContain('study.noSuchRound')
  expect(gone.study('rounds', 'drop', 'k1', '--by', 'eva').told).toContain('study.roleMissing')
  expect(gone.study('rounds', 'drop', 'k1', '--by', 'ana')).toMatchObject({ status: 0, out: '' })
  expect(gone.study('rounds').out).toContain('se dejó')
  expect(gone.study('agreement', '--round', 'k1', '--unit', 'turn', '--by', 'ana').told).toContain(
    'study.roundDropped',
  )
})

test('[CL62] cases are listed and written, and tables count by what is written', async () => {
  const { study } = await kept(told().text('nadie', 'Yo también tejo.').select('nadie', 'tejo', 'voice'))
  expect(json(study('cases', '--json'))).toEqual([])
  expect(study('cases', 'write', 'c1', 'zona').told).toContain('cli.call')
  expect(study('cases', 'write', 'c1', 'zona=alta').told).toContain('study.noCaseName')
  const written = study('cases', 'write', 'c1', 'zona=alta', 'años=9', '--name', 'Caso 1', '--texts', 'nadie')
  expect(written).toMatchObject({ status: 0, out: '' })
  expect(study('cases', 'write', 'c1', 'zona=baja').status).toBe(0)
  expect(json(study('cases', '--json'))).toMatchObject([
    { case: 'c1', name: 'Caso 1', transcripts: ['nadie'] },
  ])
  expect(study('cases').out).toMatch(/c1 +Caso 1 +nadie +años=9; zona=baja/)
  expect(study('matrix', '--by', 'zona').out).toContain('baja')
})
