/** Projects brought into a study. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { archiveOf, guidNumber, projectOf } from '../../../../test/refi/archive.ts'
import { bring, fold, leave, newMade } from '../../../../test/refi/made-study.ts'
import { readProject } from '../refi-qda/read-project.ts'
import { writeProject } from '../refi-qda/write-project.ts'

const sample = readFileSync('test/fixtures/refi-qda/sample-two-interviews.qdpx')
const shared = process.env['CHINU_SHARED']
const nvivo = join(shared ?? '', 'data/refi-qda/nvivo_project.qdpx')

const coding = (code: number, user = '') =>
  `<Coding guid="${guidNumber(500 + code)}"${user}><CodeRef targetGUID="${guidNumber(code)}"/></Coding>`
const code = (number: number, inner = '') =>
  `<Code guid="${guidNumber(number)}" name="c${number}" isCodable="true">${inner}</Code>`
const projectWith = (inner: string) => archiveOf({ 'project.qde': projectOf(inner) })

test('[RQ10] the sample: codes, texts, selections by coder, cases', () => {
  const made = newMade()
  const { counts, warnings } = bring(made, sample)
  expect([counts, warnings]).toEqual([
    { codes: 7, sources: 2, selections: 13, codings: 14, cases: 2, memos: 0 },
    [],
  ])
  const { coding: coded, interviews, sample: named } = made.study
  expect(named.title).toBe('sample two interviews')
  expect([...coded.coders.values()].map(({ coder, label }) => [coder, label])).toEqual([
    ['coder-A', 'coder A'],
    ['coder-B', 'coder B'],
  ])
  const quotes = [...coded.selections.values()].map(({ transcript, code: named, coder, from, to }) => [
    coder,
    coded.codes.get(named)?.name,
    Array.from(made.texts.get(transcript) ?? '')
      .slice(from, to)
      .join(''),
  ])
  expect(quotes.slice(0, 2)).toEqual([
    ['coder-A', 'voz', 'Ahora hablo en la reunión 🧶'],
    ['coder-A', 'ayuda en semana de pedido', 'Mi esposo cocina cuando hay pedido'],
  ])
  for (const { cleared, format, respondent } of interviews.transcripts.values())
    expect([cleared?.on, format, respondent]).toEqual(['2026-05-04', 'project', null])
  expect(
    [...coded.cases.values()].map(({ name, values }) => [name, ...values.map(({ value }) => value)]),
  ).toEqual([
    ['R01', 'socia', 'H1', 'es'],
    ['R02', 'esposo', 'H1', 'es'],
  ])
})

// Read from CHINU_SHARED, since it is not ours to keep: `npm test` says where that was not run.
test.skipIf(!shared || !existsSync(nvivo))(
  '[RQ10] NVivo’s 262 codes, and the same project back',
  async () => {
    const made = newMade()
    expect(bring(made, readFileSync(nvivo)).counts).toMatchObject({ codes: 262, sources: 2, selections: 0 })
    const again = newMade()
    const archive = await writeProject(leave(made).project)
    bring(again, archive)
    expect(await writeProject(leave(again).project)).toEqual(archive)
    expect(again.study.coding.codes).toEqual(made.study.coding.codes)
  },
)

test('[RQ11] notes, descriptions and links stay with what they are about', async () => {
  const inner = `<CodeBook><Codes><Code guid="${guidNumber(1)}" name="c1" isCodable="true"><NoteRef targetGUID="${guidNumber(90)}"/></Code></Codes></CodeBook>
    <Cases><Case guid="${guidNumber(40)}" name="x"><Description>sobre el caso</Description></Case></Cases>
    <Sources><TextSource guid="${guidNumber(20)}" name="t"><Description>sobre el texto</Description><PlainTextContent>uno dos tres</PlainTextContent>
    <PlainTextSelection guid="${guidNumber(21)}" startPosition="0" endPosition="3"><Description>sobre lo marcado</Description>${coding(1)}</PlainTextSelection>
    <PlainTextSelection guid="${guidNumber(22)}" startPosition="4" endPosition="7"><Description>solo un comentario</Description></PlainTextSelection>
    <PlainTextSelection guid="${guidNumber(23)}" startPosition="8" endPosition="12"/>
    <NoteRef targetGUID="${guidNumber(92)}"/></TextSource></Sources>
    <Notes><Note guid="${guidNumber(90)}" name="n"><PlainTextContent>sobre el código</PlainTextContent></Note>
    <Note guid="${guidNumber(91)}" name="m"><PlainTextContent>por vínculo</PlainTextContent></Note>
    <Note guid="${guidNumber(92)}"><PlainTextContent>en su lugar</PlainTextContent><PlainTextSelection guid="${guidNumber(93)}" startPosition="8" endPosition="10"/></Note>
    <Note guid="${guidNumber(94)}"><PlainTextContent>suelta</PlainTextContent></Note></Notes>
    <Links><Link guid="${guidNumber(80)}" originGUID="${guidNumber(91)}" targetGUID="${guidNumber(23)}"/></Links>
    <Description>sobre todo</Description>`
  const made = newMade()
  const { warnings } = bring(made, projectWith(inner))
  expect(warnings).toEqual([])
  const memos = [...made.study.coding.memos.values()].map(({ text, about }) => [text, about])
  const at = (from: number, to: number) => ({ kind: 'passage', transcript: guidNumber(20), from, to })
  expect(Object.fromEntries(memos)).toEqual({
    'sobre todo': { kind: 'study' },
    suelta: { kind: 'study' },
    'sobre el código': { kind: 'code', id: guidNumber(1) },
    'sobre el caso': { kind: 'case', id: guidNumber(40) },
    'sobre el texto': { kind: 'transcript', id: guidNumber(20) },
    'sobre lo marcado': { kind: 'selection', id: guidNumber(501) },
    'solo un comentario': at(4, 7),
    'por vínculo': at(8, 12),
    'en su lugar': at(8, 10),
  })
  const archive = await writeProject(leave(made).project)
  const again = newMade()
  bring(again, archive)
  const told = (one: typeof made) =>
    [...one.study.coding.memos.values()].map(({ text, about }) => JSON.stringify([text, about])).sort()
  expect(told(again)).toEqual(told(made))
})

test('[RQ11] what has no place is told', () => {
  const inner = `<CodeBook><Codes>${code(1)}</Codes></CodeBook>
    <Variables><Variable guid="${guidNumber(60)}" name="sola" typeOfVariable="Text"/></Variables>
    <Cases><Case guid="${guidNumber(40)}" name="x"><CodeRef targetGUID="${guidNumber(1)}"/><SourceRef targetGUID="${guidNumber(77)}"/>
      <SelectionRef targetGUID="${guidNumber(78)}"/></Case></Cases>
    <Sources><TextSource guid="${guidNumber(20)}" name="t"><PlainTextContent>uno dos tres</PlainTextContent>
    <PlainTextSelection guid="${guidNumber(21)}" startPosition="0" endPosition="3">${coding(1)}${coding(9)}</PlainTextSelection>
    <PlainTextSelection guid="${guidNumber(22)}" startPosition="0" endPosition="3"><Coding guid="${guidNumber(600)}"><CodeRef targetGUID="${guidNumber(1)}"/></Coding></PlainTextSelection>
    <PlainTextSelection guid="${guidNumber(23)}" startPosition="4" endPosition="4"/><NoteRef targetGUID="${guidNumber(79)}"/></TextSource></Sources>
    <Links><Link guid="${guidNumber(80)}" originGUID="${guidNumber(1)}" targetGUID="${guidNumber(20)}"/></Links>
    <Sets><Set guid="${guidNumber(81)}" name="s"><MemberCode targetGUID="${guidNumber(1)}"/></Set></Sets>`
  const made = newMade()
  expect(
    bring(made, projectWith(inner))
      .warnings.map((warning) => warning.code)
      .sort(),
  ).toEqual([
    ...['refi.bareSelection', 'refi.caseCodes', 'refi.caseSelections', 'refi.caseSources', 'refi.codedTwice'],
    ...['refi.linksLeft', 'refi.setAsMemo', 'refi.unknownCode', 'refi.unknownNote', 'refi.variableUnused'],
  ])
  expect(made.study.coding.selections.size).toBe(1)
  expect([...made.study.coding.memos.values()].map(({ title, text }) => [title, text])).toEqual([
    ['s', '- c1'],
  ])
  expect(made.study.findings).toEqual([])
})

test('[RQ11] NVivo codes a passage with a case, MAXQDA gives values to a text', () => {
  const inner = `<CodeBook><Codes>${code(1)}</Codes></CodeBook>
    <Variables><Variable guid="${guidNumber(60)}" name="edad" typeOfVariable="Integer"/></Variables>
    <Cases><Case guid="${guidNumber(40)}" name="Rosa"/></Cases>
    <Sources><TextSource guid="${guidNumber(20)}" name="t"><PlainTextContent>uno dos tres</PlainTextContent>
    <PlainTextSelection guid="${guidNumber(21)}" startPosition="4" endPosition="7">${coding(40)}</PlainTextSelection>
    <VariableValue><VariableRef targetGUID="${guidNumber(60)}"/><IntegerValue>34</IntegerValue></VariableValue></TextSource></Sources>`
  const made = newMade()
  expect(bring(made, projectWith(inner)).warnings).toEqual([])
  expect(
    [...made.study.coding.cases.values()].map(({ name, passages, values }) => [name, passages, values]),
  ).toEqual([
    ['Rosa', [{ transcript: guidNumber(20), from: 4, to: 7, guid: guidNumber(21) }], []],
    ['t', [], [{ variable: 'edad', type: 'Integer', value: '34', guid: guidNumber(60) }]],
  ])
})

test('[RQ12] what is here already stays as it is', () => {
  const made = newMade()
  bring(made, sample)
  const before = JSON.stringify(leave(made).project)
  const { counts, warnings } = bring(made, sample)
  expect(counts).toEqual({ codes: 0, sources: 0, selections: 0, codings: 0, cases: 0, memos: 0 })
  expect(warnings.map((warning) => warning.code)).toEqual([
    ...['refi.sourceKept', 'refi.sourceKept', 'refi.caseKept', 'refi.caseKept'],
  ])
  expect(JSON.stringify(leave(made).project)).toBe(before)
})

test('[RQ16] include, exclude, examples, sensitive and retired come back', async () => {
  const made = newMade()
  const on = '2026-05-04'
  const words = { definition: 'qué\n\nes', include: 'sí\ny sí', exclude: 'no', examples: ['«a»', '«b»'] }
  const body = {
    ...{ on, code: 'k1', parent: null, name: 'k', isCodable: true, isSensitive: true, color: null, place: 0 },
    ...{ guid: null, ...words },
  }
  fold(made, { type: 'coding.codeWritten', v: 1, body })
  fold(made, { type: 'coding.codeRetired', v: 1, body: { on, code: 'k1' } })
  const again = newMade()
  bring(again, await writeProject(leave(made).project))
  const [back] = again.study.coding.codes.values()
  expect(back).toMatchObject({ ...words, isSensitive: true, retired: on })
  const read = readProject(await writeProject(leave(made).project))
  expect(read).toMatchObject({
    value: { project: { codes: [{ description: expect.stringContaining('[exclude] no') }] } },
  })
})
