/** Projects written: valid by the schemas, the same each time, with nobody in them, and read again as they were. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { projectFaults, schemaFaults } from '../../../../test/refi/schema.ts'
import { derivedGuid } from './guids.ts'
import { emptyProject, type QdaProject } from './project.ts'
import { readCodebook, readProject } from './read-project.ts'
import { writeCodebook, writeProject } from './write-project.ts'

const read = (bytes: Uint8Array): QdaProject => {
  const result = readProject(bytes)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.project
}
const sample = read(readFileSync('test/fixtures/refi-qda/sample-two-interviews.qdpx'))

test('[RQ7] valid by the schemas, the same bytes each time', async () => {
  const bytes = await writeProject(sample)
  expect(projectFaults(bytes)).toBe('')
  expect(await writeProject(sample)).toEqual(bytes)
  expect(projectFaults(await writeProject(emptyProject))).toBe('')
  expect(schemaFaults('codebook', writeCodebook(sample.codes))).toBe('')
  expect(schemaFaults('project', '<Project xmlns="urn:QDA-XML:project:1.0"/>')).toContain('name')
})

test('[RQ7] a value that does not keep its variable’s form makes the variable a text', async () => {
  const guid = (name: string) => derivedGuid('test', name)
  const values = (value: string) => [{ variable: guid('v'), type: 'Date' as const, value }]
  const one = { description: '', codes: [], sources: [], selections: [] }
  const project: QdaProject = {
    ...emptyProject,
    variables: [{ guid: guid('v'), name: 'v', type: 'Date', description: '' }],
    cases: [
      { ...one, guid: guid('a'), name: 'a', values: values('2025-02-28') },
      { ...one, guid: guid('b'), name: 'b', values: values('2025-02-30') },
    ],
  }
  expect(projectFaults(await writeProject(project))).toBe('')
  expect(read(await writeProject(project)).cases.map((row) => row.values[0])).toEqual([
    { variable: guid('v'), type: 'Text', value: '2025-02-28' },
    { variable: guid('v'), type: 'Text', value: '2025-02-30' },
  ])
})

test('[RQ8] no coder’s name, no day, no folder', async () => {
  const files = unzipSync(await writeProject(sample))
  const xml = strFromU8(files['project.qde'] ?? new Uint8Array())
  expect(xml).not.toMatch(/coder A|coder B|id="A"|Date|basePath|creatingUserGUID|hand-made/)
  expect(xml).toContain('name="Coder 2"')
  expect(Object.keys(files)).toEqual([
    'project.qde',
    ...sample.sources.map(({ guid }) => `sources/${guid}.txt`),
  ])
})

/** What goes out nameless comes back so. */
const nameless = (project: QdaProject): QdaProject => ({
  ...project,
  origin: 'Chinu',
  users: project.users.map(({ guid }, place) => ({ guid, name: `Coder ${place + 1}`, id: '' })),
  sources: project.sources.map((source) => ({ ...source, original: new TextEncoder().encode(source.text) })),
})

test('[RQ9] the sample comes back as it was', async () => {
  expect(read(await writeProject(sample))).toEqual(nameless(sample))
  const book = readCodebook(writeCodebook(sample.codes))
  expect(book).toMatchObject({ ok: true, value: { warnings: [], project: { codes: sample.codes } } })
})

test('[RQ9] any names and texts come back, without what XML forbids', async () => {
  const sign = fc.constantFrom(
    ...[
      'a',
      'ñ',
      '🧶',
      'e\u0301',
      '\uFEFF',
      '\r\n',
      '\r',
      '\n',
      '\t',
      '\0',
      '\u0008',
      '<',
      '&',
      '"',
      ']]>',
      ' ',
    ],
    ...['\uFFFE', '\u2028', '\u0085'],
  )
  const words = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''))
  const sayable = (text: string) => text.replaceAll(/[\0\u0008\uFFFE]/g, '')
  const law = fc.asyncProperty(words, words, words, async (name, text, note) => {
    const [first] = sample.sources
    if (!first) return
    const kept = text.replaceAll(/\r\n?/g, '\n')
    const project: QdaProject = {
      ...emptyProject,
      name: 'p',
      sources: [{ ...first, name: 's', user: null, text: kept, selections: [], notes: [] }],
      codes: [{ ...sampleCode, name, codes: [] }],
      notes: [{ guid: derivedGuid('note'), name: 'n', text: note, description: '', place: null }],
    }
    const bytes = await writeProject(project)
    expect(projectFaults(bytes)).toBe('')
    const back = read(bytes)
    expect(back.sources[0]?.text).toBe(kept)
    expect(back.codes[0]?.name).toBe(sayable(name).trim())
    expect(back.notes[0]?.text).toBe(sayable(note).replaceAll(/\r\n?/g, '\n'))
  })
  await fc.assert(law, { seed: 20261125, numRuns: 300 })
})
const sampleCode = sample.codes[0] ?? { ...emptyCode() }
function emptyCode(): QdaProject['codes'][number] {
  return {
    guid: derivedGuid('code'),
    name: '',
    isCodable: true,
    color: null,
    description: '',
    notes: [],
    codes: [],
  }
}
