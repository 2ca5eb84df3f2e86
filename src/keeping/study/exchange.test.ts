/** Projects brought into a kept study and taken out of it: sealed, in one write, and quick. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guidNumber, archiveOf, projectOf } from '../../../test/refi/archive.ts'
import { projectFaults } from '../../../test/refi/schema.ts'
import { err, ok, refuse, type Result } from '../../core/kernel/result.ts'
import { readProject, type ReadProject } from '../../formats/study/refi-qda/read-project.ts'
import { writeProject } from '../../formats/study/refi-qda/write-project.ts'
import { openMemory } from '../../storage/memory.ts'
import { newKeys } from '../../sync/keys.ts'
import { exportedProject } from './export-project.ts'
import { importProject } from './import-project.ts'
import { note, openStudy } from './kept-study.ts'
import { newStudy } from './new-study.ts'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const on = '2026-05-04'
const passphrase = 'cuatro palabras muy largas'
const acting = { by: 'kathrin', on, wallMillis: 1_780_000_000_000 }
const sample = value(readProject(readFileSync('test/fixtures/refi-qda/sample-two-interviews.qdpx')))

const opened = async () => {
  const keys = await newKeys({ extractable: true })
  const terms = { on, timeZone: 'America/Lima', practice: true, passphrase, by: 'kathrin' }
  const made = value(await newStudy(keys, { ...terms, wallMillis: acting.wallMillis }))
  const store = openMemory(made.book)
  value(await made.fill(store))
  value(await store.append(made.entries))
  const again = async () => value(await openStudy(store, { device: keys.device, passphrase }))
  return { store, again }
}

test('[RQ17] a project is brought sealed, and read again from the store', async () => {
  const { store, again } = await opened()
  value(await importProject(await again(), acting, { read: sample, language: 'es', takenOutBy: 'Ana' }))
  const kept = await again()
  expect([...kept.study.coding.codes.values()].map(({ name }) => name)).toContain('ayuda en la casa')
  const { project, stayed } = value(await exportedProject(kept, acting, { withMemos: true, names: [] }))
  expect(stayed).toEqual({ withoutConsent: 0, notCleared: 0, heldBack: 0, memos: 0 })
  expect(project.sources.map(({ text, selections }) => [text, selections.length])).toEqual(
    sample.project.sources.map(({ text, selections }) => [text, selections.length]),
  )
  const log: string[] = []
  for await (const batch of store.entries('book')) log.push(JSON.stringify(batch))
  expect(log.join('')).not.toMatch(/trabajo|coder|Entrevista|reunión/)
})

test('[RQ17] only the lead brings and takes out, and a store that is full leaves the study as it was', async () => {
  const { store, again } = await opened()
  const kept = await again()
  const joined = {
    researcher: 'ana',
    label: 'Ana',
    roles: ['coder' as const],
    community: null,
    position: null,
  }
  value(
    await note(kept, acting, () =>
      ok([{ about: 'study', event: { type: 'sample.researcherJoined', v: 1, body: { on, ...joined } } }]),
    ),
  )
  const ana = { ...acting, by: 'ana' }
  const refused = { error: { code: 'study.roleMissing' } }
  expect(await importProject(kept, ana, { read: sample, language: 'es', takenOutBy: 'Ana' })).toMatchObject(
    refused,
  )
  expect(await exportedProject(kept, ana, { withMemos: true, names: [] })).toMatchObject(refused)

  const other = await opened()
  const full = await other.again()
  const before = await other.store.heads()
  const short = {
    ...full,
    store: { ...full.store, append: async () => err(refuse('storage.full', {}).error) },
  }
  Object.assign(short.store, { heads: () => full.store.heads() })
  expect(
    await importProject(short, acting, { read: sample, language: 'es', takenOutBy: 'Ana' }),
  ).toMatchObject({ ok: false })
  expect(await other.store.heads()).toEqual(before)
  expect((await other.again()).study.coding.codes.size).toBe(0)
  expect(await store.heads()).not.toEqual(before)
})

/** 262 codes, one text of 100,000 signs with 10,000 codings in it. */
const large = (): ReadProject => {
  const codes = Array.from(
    { length: 262 },
    (_, place) => `<Code guid="${guidNumber(place + 1)}" name="c${place}" isCodable="true"/>`,
  )
  const selections = Array.from({ length: 10_000 }, (_, place) => {
    const coding = `<Coding guid="${guidNumber(50_000 + place)}"><CodeRef targetGUID="${guidNumber(1 + (place % 262))}"/></Coding>`
    return `<PlainTextSelection guid="${guidNumber(10_000 + place)}" startPosition="${place * 9}" endPosition="${place * 9 + 12}">${coding}</PlainTextSelection>`
  })
  const text = 'tejo 🧶 y '.repeat(11_112)
  const inner = `<CodeBook><Codes>${codes.join('')}</Codes></CodeBook><Sources><TextSource guid="${guidNumber(900_000)}" name="t" plainTextPath="internal://t.txt">${selections.join('')}</TextSource></Sources>`
  return value(readProject(archiveOf({ 'project.qde': projectOf(inner), 'sources/t.txt': text })))
}

test('[RQ17] 262 codes and 10,000 selections come in and go out within seconds', async () => {
  const { again } = await opened()
  const began = performance.now()
  const kept = await again()
  const { counts } = value(
    await importProject(kept, acting, { read: large(), language: 'es', takenOutBy: 'Ana' }),
  )
  expect(counts).toMatchObject({ codes: 262, selections: 10_000, codings: 10_000 })
  const { project } = value(await exportedProject(kept, acting, { withMemos: true, names: [] }))
  const archive = await writeProject(project)
  const millis = performance.now() - began
  expect(projectFaults(archive)).toBe('')
  expect(project.sources[0]?.selections.length).toBe(10_000)
  expect(millis).toBeLessThan(30_000)
})
