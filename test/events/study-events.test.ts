/** The samples of a study's notes and log, and what no note has a field for. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { bookEvents } from '../../src/core/book/events.ts'
import { noteSchemas, parseNote, studyLogSchemas } from '../../src/core/study/events.ts'

const folder = 'test/fixtures/events'
const sample = v.object({ type: v.string(), v: v.number(), body: v.looseObject({ on: v.string() }) })
const samples = readdirSync(folder)
  .filter((file) => file.startsWith('study-'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => v.parse(sample, JSON.parse(line)))

test.each(samples)('[FE3] $type is read today', (event) => {
  const inLog = studyLogSchemas.get(event.type)
  if (inLog) return expect(v.safeParse(inLog, event.body).success).toBe(true)
  expect(parseNote(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event })
})

test('[FE4] every note and every entry of the log has a sample', () => {
  const ofStudy = [...studyLogSchemas.keys()].filter((type) => !(type in bookEvents))
  const types = [...noteSchemas.keys(), ...ofStudy]
  expect(types.filter((type) => !samples.some((one) => one.type === type))).toEqual([])
})

/** Every field of a schema as a path, through lists, options and variants. */
const fieldsOf = (schema: unknown, path: string): readonly string[] => {
  if (typeof schema !== 'object' || schema === null) return []
  const { entries, item, items, wrapped, options, pipe } = schema as Record<string, unknown>
  const named = Object.entries((entries as Record<string, unknown> | undefined) ?? {}).flatMap(
    ([name, one]) => [...[`${path}.${name}`, ...fieldsOf(one, `${path}.${name}`)]],
  )
  const inner = [
    item,
    wrapped,
    ...[items, options, pipe].flatMap((list) => (Array.isArray(list) ? list : [])),
  ]
  const below = inner.filter((one) => one !== schema).flatMap((one) => fieldsOf(one, path))
  return [...new Set([...named, ...below])]
}
const fields = [...noteSchemas, ...studyLogSchemas].flatMap(([type, schema]) => fieldsOf(schema, type))

/** What is called a name or a value here is a code's, a case's or an attribute's; SM11 and PS check what is written there. */
const ofNobody = [
  ...['sample.respondentKnown.attributes.name', 'coding.codeWritten.name', 'coding.caseWritten.name'],
]
const forbidden =
  /name|nombre|apellido|surname|dni|document|passport|phone|telefono|mobile|mail|gps|latitud|longitud|coordinat|address|street|birth|nacimiento|^age$|exactAge|signature|photo|face|violence|abuse|beat/i

test('[SM11] no note has a field for a name, a document, a telephone, a place on the map or a day of birth', () => {
  expect(fields.length).toBeGreaterThan(150)
  expect(fields).toContain('interviews.guideWritten.ethics.approval')
  expect(fields).toContain('sample.respondentKnown.ageBand')
  const last = (path: string) => path.slice(path.lastIndexOf('.') + 1)
  const told = fields.filter((path) => forbidden.test(last(path)) && !/^pseudonym$/.test(last(path)))
  expect(told.filter((path) => !ofNobody.includes(path))).toEqual([])
})

test('[SM11] the log itself shows codes, days and seals alone', () => {
  const shown = fieldsOf(studyLogSchemas.get('study.noted'), 'study.noted')
  expect(shown).toEqual(['study.noted.on', 'study.noted.about', 'study.noted.sealed'])
  expect(fieldsOf(studyLogSchemas.get('study.shredded'), 'x')).toEqual(['x.on', 'x.about'])
})
