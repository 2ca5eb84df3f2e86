/** A study's tables as CSV and XLSX. */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { viewStudy } from '../../../reports/study/study-view.ts'
import { readCsv } from '../../../../test/study/read-csv.ts'
import { ToldStudy } from '../../../../test/study/told-study.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { csvText } from './csv-text.ts'
import { outgoingSheets } from './outgoing-sheets.ts'
import { xlsxBytes } from './xlsx-bytes.ts'

test('[TX1] what stands in a cell is read back', () => {
  const letters = fc.constantFrom(...Array.from('ab,"\r\n;’ñ🧶 '))
  const cell = fc.array(letters, { maxLength: 8 }).map((all) => ['x', ...all].join(''))
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), (rows) => {
      const text = csvText({ heading: ['a', 'b'], rows })
      expect(text.startsWith('\ufeff')).toBe(true)
      expect(readCsv(text.slice(1))).toEqual([['a', 'b'], ...rows])
    }),
    { seed: 3, numRuns: 300 },
  )
})

test('[TX2] no cell acts, and numbers stay numbers', () => {
  const rows = ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '\r=1', '＝1', 'a=1', '— dijo'].map((one) => [
    one,
  ])
  const read = readCsv(csvText({ heading: ['x'], rows: [...rows, [-7], [null]] }).slice(1)).flat()
  expect(read).toEqual([
    ...['x', "'=1+1", "'+1", "'-1", "'@SUM(A1)", "' =1", "'\t=1", "'\r=1", "'＝1", 'a=1', '— dijo', '-7', ''],
  ])
})

/** The moments that a ZIP's directory names, whatever clock wrote it. */
const momentsOf = (zip: Buffer): string[] => {
  const found: string[] = []
  for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
    const [time, day] = [zip.readUInt16LE(at + 12), zip.readUInt16LE(at + 14)]
    found.push(`${(day >> 9) + 1980}-${(day >> 5) & 15}-${day & 31} ${time >> 11}:${(time >> 5) & 63}`)
  }
  return found
}

test('[TX3] the same bytes whatever the clock; no date, no author, no formula', async () => {
  const sheets = [
    {
      name: 'quotes',
      heading: ['tema', 'n'],
      rows: [
        ['=HYPERLINK("x")', 3],
        ['á 🧶 <&>', null],
      ],
    },
    { name: 'codes', heading: ['x'], rows: Array.from({ length: 9000 }, (_, n) => [`línea ${n}`]) },
  ] as const
  const one = await xlsxBytes(sheets)
  const other = await xlsxBytes(sheets)
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  expect(new Set(momentsOf(Buffer.from(one)))).toEqual(new Set(['1980-1-1 0:0']))
  const files = unzipSync(one)
  expect(Object.keys(files).filter((name) => name.startsWith('docProps'))).toEqual([])
  const all = Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('')
  expect(all).not.toMatch(/<f>|creator|lastModified|20[23]\d-/)
  expect(all).toContain('=HYPERLINK(')
  expect(all).toContain('á 🧶 &lt;&amp;&gt;')
})

test('[TX4] sheets of a study, headed in its words, with nobody’s pseudonym or code', () => {
  const told = new ToldStudy().code('voice', { name: 'Voz', definition: 'Habla en público' })
  for (let n = 1; n <= 6; n += 1) {
    const pseudonym = `Seudo${n}`
    told.person(`resp${n}`, `Ya hablo ${n}.`, { pseudonym, group: n < 6 ? 'camacani' : 'juli' })
    told.select(`t-resp${n}`, `Ya hablo ${n}.`, 'voice')
  }
  const study = told.study()
  const view = viewStudy(study, study.coding.selections.values())
  const say = (key: string, figures = {}) => sayStudy('es', key, figures)
  const { sheets, respondents } = outgoingSheets(view, told.texts, { on: '2026-06-01', say })
  expect(sheets.map(({ name }) => name)).toEqual([
    ...['codes', 'quotes', 'matrix-role', 'matrix-group', 'matrix-age-band', 'matrix-language'],
    ...['co-occurrence', 'codes-by-people'],
  ])
  const [codes, quotes, roles, groups] = sheets.map(({ heading, rows }) => [heading, ...rows])
  expect(codes).toEqual([
    ['tema', 'definición', 'incluye', 'no incluye', 'personas'],
    ['Voz', 'Habla en público', null, null, 6],
  ])
  expect(quotes?.slice(0, 2)).toEqual([
    ['tema', 'cita', 'quién', 'nota'],
    ['Voz', 'Ya hablo 1.', 'mujer, 25–34, camacani', 'texto ficticio, de práctica'],
  ])
  expect(quotes?.[6]?.[2]).toBe('mujer, 25–34')
  expect(roles).toEqual([
    ['tema', 'socia (6)'],
    ['Voz', 6],
  ])
  expect(groups?.[0]).toEqual(['tema', 'camacani + juli (6)'])
  expect(sheets.map(csvText).join('')).not.toMatch(/Seudo|resp|t-/)
  expect(respondents).toHaveLength(6)
})
