/** Projects as other programs write them, read. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { archiveOf, guidNumber, projectOf, withText } from '../../../../test/refi/archive.ts'
import { allCodes } from './project.ts'
import { readCodebook, readProject } from './read-project.ts'

const read = (bytes: Uint8Array) => {
  const result = readProject(bytes)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const refused = (bytes: Uint8Array) => {
  const result = readProject(bytes)
  return result.ok ? undefined : result.error
}
const sample = readFileSync('test/fixtures/refi-qda/sample-two-interviews.qdpx')
const shared = process.env['CHINU_SHARED']
const nvivo = join(shared ?? '', 'data/refi-qda/nvivo_project.qdpx')

test('[RQ1] two interviews by two coders, with emoji and combining marks', () => {
  const { project, warnings } = read(sample)
  expect(warnings).toEqual([])
  expect(allCodes(project.codes).map(([{ name }, parent]) => [name, parent !== null])).toEqual([
    ...[
      ['trabajo', false],
      ['ingreso propio', true],
      ['ayuda en la casa', false],
    ],
    ...[
      ['ayuda en semana de pedido', true],
      ['voz', false],
      ['grupo como espacio', false],
    ],
    ['conflicto por la hora', false],
  ])
  const quotes = project.sources.map(({ text, selections }) =>
    selections.map(({ from, to }) => Array.from(text).slice(from, to).join('')),
  )
  expect(quotes[0]?.slice(0, 2)).toEqual([
    'Ahora hablo en la reunión 🧶',
    'Mi esposo cocina cuando hay pedido',
  ])
  expect(quotes[1]?.at(-1)).toBe('Cafe\u0301')
  const codings = project.sources.flatMap(({ selections }) => selections.flatMap((one) => one.codings))
  expect(codings.length).toBe(14)
  expect(new Set(codings.map(({ user }) => user)).size).toBe(2)
  expect(project.cases.map(({ name, values }) => [name, values.map(({ value }) => value)])).toEqual([
    ['R01', ['socia', 'H1', 'es']],
    ['R02', ['esposo', 'H1', 'es']],
  ])
})

// Read from CHINU_SHARED, since it is not ours to keep: `npm test` says where that was not run.
test.skipIf(!shared || !existsSync(nvivo))('[RQ1] a project of NVivo: 262 codes as they nest', () => {
  const { project, warnings } = read(readFileSync(nvivo))
  const codes = allCodes(project.codes)
  expect([codes.length, project.sources.length, warnings]).toEqual([262, 2, []])
  expect(codes.filter(([{ codes: inner }]) => inner.length > 0).every(([code]) => code.isCodable)).toBe(true)
})

test('[RQ1] the project may bear any name, and texts lie where programs put them', () => {
  const sources = `<Sources>
    <TextSource guid="${guidNumber(1)}" name="a" plainTextPath="uno.txt"/>
    <TextSource guid="{${guidNumber(2)}}" name="b" plainTextPath="internal://Dos%20.TXT"/>
    <TextSource guid="${guidNumber(3)}" name="c"><PlainTextContent>tres</PlainTextContent></TextSource></Sources>`
  const { project } = read(
    archiveOf({ 'Trial.qde': projectOf(sources), 'sources/uno.txt': 'uno', 'Sources/dos .txt': 'dos' }),
  )
  expect(project.sources.map(({ guid, text }) => [guid, text])).toEqual([
    [guidNumber(1), 'uno'],
    [guidNumber(2), 'dos'],
    [guidNumber(3), 'tres'],
  ])
})

test('[RQ2] what is no project is refused with the place', () => {
  const broken = projectOf('<Sources><TextSource></Sources>')
  const doctype = `<!DOCTYPE Project [<!ENTITY a "b">]>${projectOf('<Description>&a;</Description>').slice(38)}`
  const entity = projectOf('<Description>&a;</Description>')
  const cases: [Uint8Array, object][] = [
    [strToU8('Rar!'), { code: 'packed.notZip' }],
    [sample.subarray(0, 1500), { code: 'packed.notZip' }],
    [archiveOf({ 'folder/project.qde': projectOf('') }), { code: 'refi.noProject' }],
    [archiveOf({ 'project.qde': '<html/>' }), { code: 'refi.noProject' }],
    [archiveOf({ 'a.qde': projectOf(''), 'b.qde': projectOf('') }), { code: 'refi.severalProjects' }],
    [archiveOf({ 'project.qde': broken }), { code: 'packed.notXml', figures: { line: 1 } }],
    [archiveOf({ 'project.qde': doctype }), { code: 'packed.hasDoctype' }],
    [archiveOf({ 'project.qde': entity }), { code: 'packed.notXml', figures: { line: 1 } }],
    [archiveOf({ 'project.qde': new Uint8Array([0x3c, 0xff]) }), { code: 'formats.notUtf8' }],
  ]
  for (const [bytes, error] of cases) expect(refused(bytes)).toMatchObject(error)
})

test('[RQ2] a project that unpacks to more than it may is refused', () => {
  const bomb = zipSync({ 'project.qde': new Uint8Array(2_000_000) })
  expect(readProject(bomb, { files: 100, bytes: 1_000_000 })).toMatchObject({
    error: { code: 'packed.tooLarge' },
  })
})

test('[RQ4] what cannot be taken is told, and the rest is read', () => {
  const inner = `<Users><User name="nobody"/></Users><Memoranda/>
    <Sources><TextSource guid="${guidNumber(1)}" name="fuera" plainTextPath="absolute:///home/x.txt"/>
    <TextSource guid="${guidNumber(2)}" name="rico" richTextPath="internal://a.docx"/>
    <TextSource guid="${guidNumber(3)}" name="corto"><PlainTextContent>corto</PlainTextContent>
      <PlainTextSelection guid="${guidNumber(9)}" startPosition="2" endPosition="99"/>
      <PlainTextSelection guid="${guidNumber(9)}" startPosition="3" endPosition="1"/>
      <PlainTextSelection guid="${guidNumber(10)}" startPosition="x" endPosition="1"/></TextSource>
    <PictureSource guid="${guidNumber(4)}" name="foto" path="internal://a.jpg"><PictureSelection guid="${guidNumber(11)}"
      firstX="1" firstY="1" secondX="2" secondY="2"/></PictureSource></Sources>
    <Graphs><Graph guid="${guidNumber(5)}"/></Graphs>`
  const { project, warnings } = read(archiveOf({ 'project.qde': projectOf(inner) }))
  expect(warnings.map(({ code }) => code).sort()).toEqual([
    ...['refi.beyondText', 'refi.graphsLeft', 'refi.guidTwice', 'refi.mediumLeft', 'refi.noGuid'],
    ...['refi.noPlace', 'refi.onlyRichText', 'refi.textAbsent', 'refi.turnedRound', 'refi.unknownElement'],
  ])
  expect(project.sources.map(({ selections }) => selections.map(({ from, to }) => [from, to]))).toEqual([
    [
      [2, 5],
      [1, 3],
    ],
  ])
})

test('[RQ4] a page’s text and a recording’s transcript are read with what is coded in them', () => {
  const coding = `<Coding guid="${guidNumber(30)}"><CodeRef targetGUID="${guidNumber(31)}"/></Coding>`
  const inner = `<Sources><PDFSource guid="${guidNumber(1)}" name="hoja" path="internal://a.pdf">
    <Representation guid="${guidNumber(2)}"><PlainTextContent>una hoja</PlainTextContent>
    <PlainTextSelection guid="${guidNumber(3)}" startPosition="4" endPosition="8">${coding}</PlainTextSelection></Representation></PDFSource>
    <AudioSource guid="${guidNumber(4)}" name="voz"><Transcript guid="${guidNumber(5)}"><PlainTextContent>sí, claro</PlainTextContent>
    <SyncPoint guid="${guidNumber(6)}" timeStamp="0" position="4"/><SyncPoint guid="${guidNumber(7)}" timeStamp="900" position="9"/>
    <TranscriptSelection guid="${guidNumber(8)}" fromSyncPoint="${guidNumber(6)}" toSyncPoint="${guidNumber(7)}">${coding}</TranscriptSelection>
    </Transcript></AudioSource></Sources>`
  const { project } = read(archiveOf({ 'project.qde': projectOf(inner) }))
  const quotes = project.sources.map(({ name, text, selections }) => [
    name,
    ...selections.map(({ from, to }) => text.slice(from, to)),
  ])
  expect(quotes).toEqual([
    ['hoja', 'hoja'],
    ['voz', 'claro'],
  ])
})

test('[RQ5] a codebook with accents and nested codable codes', () => {
  const text = `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="QualCoder"><Codes><Code guid="{${guidNumber(1).toUpperCase()}}"
    name="Cambió todo" isCodable="true" color="#ABC"><Description>lo que&#10;cambió</Description><Code guid="${guidNumber(2)}"
    name="nada" isCodable="false"/></Code></Codes><Sets><Set guid="${guidNumber(3)}" name="s"><MemberCode guid="${guidNumber(2)}"/></Set></Sets></CodeBook>`
  const book = readCodebook(strToU8(text))
  expect(book).toMatchObject({
    ok: true,
    value: {
      warnings: [],
      project: {
        codes: [
          {
            ...{ guid: guidNumber(1), name: 'Cambió todo', isCodable: true, color: '#aabbcc' },
            ...{ description: 'lo que\ncambió', codes: [{ name: 'nada', isCodable: false }] },
          },
        ],
        sets: [{ codes: [guidNumber(2)] }],
      },
    },
  })
  expect(readCodebook(strToU8(projectOf('')))).toMatchObject({ error: { code: 'refi.noCodebook' } })
})

test('[RQ3] places are code points of the text with LF, however the writer counted', () => {
  const lines = 'uno 🧶\r\ndos\r\ntres cuatro'
  const quotesOf = (bytes: Uint8Array) => {
    const { project, warnings } = read(bytes)
    const [source] = project.sources
    const quotes = source?.selections.map(({ from, to }) => Array.from(source.text).slice(from, to).join(''))
    return [quotes, warnings.map(({ code }) => code)]
  }
  // Without a sign: as stored, CRLF is two.
  expect(
    quotesOf(
      withText(lines, [
        [12, 16],
        [7, 10],
      ]),
    ),
  ).toEqual([['tres', 'dos'], []])
  // ATLAS.ti counts it as one, by its own name.
  expect(quotesOf(withText(lines, [[10, 14]], { attributes: 'name="p" origin="ATLAS.ti"' }))).toEqual([
    ['tres'],
    [],
  ])
  // The selections' names show it too.
  expect(quotesOf(withText(lines, [[10, 14, 'tres']]))).toEqual([['tres'], ['refi.countedOtherwise']])
  // A byte order mark is no character, but where the names say so.
  expect(quotesOf(withText('\uFEFFuno dos', [[4, 7]]))).toEqual([['dos'], []])
  expect(quotesOf(withText('\uFEFFuno dos más', [[5, 12, 'dos más']]))).toEqual([
    ['dos más'],
    ['refi.countedOtherwise'],
  ])
  // UTF-16 units: the emoji is two.
  expect(quotesOf(withText('🧶🧶 chompa tejida', [[5, 11, 'chompa...']]))).toEqual([
    ['chompa'],
    ['refi.countedOtherwise'],
  ])
  // Old Macs’ carriage returns, and a text in UTF-16.
  expect(quotesOf(withText('a\rb\rc', [[4, 5]]))).toEqual([['c'], []])
  const wide = Uint8Array.from([0xff, 0xfe, ...Array.from('así').flatMap((sign) => [sign.charCodeAt(0), 0])])
  expect(quotesOf(withText(wide, [[0, 3]]))).toEqual([['así'], []])
})
