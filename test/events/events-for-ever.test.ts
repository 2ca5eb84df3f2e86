/** The samples of all events that were ever written: each is read today, whatever its version. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { groupEventTypes, parseGroupEvent, upcastSteps } from '../../src/core/group/events.ts'
import { currentVersion, upcast } from '../../src/core/kernel/upcast.ts'
import { vaultEvents } from '../../src/core/vault/events.ts'

const folder = 'test/fixtures/events'
const sample = v.object({ type: v.string(), v: v.number(), body: v.looseObject({ on: v.string() }) })
/** A study's stand in files of their own. */
const samples = readdirSync(folder)
  .filter((file) => !file.startsWith('study-'))
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').trim().split('\n'))
  .map((line) => v.parse(sample, JSON.parse(line)))
const vaultSchemas: ReadonlyMap<string, v.GenericSchema> = new Map(Object.entries(vaultEvents))

test.each(samples)('[FE1] $type, version $v, is read today', ({ type, v: version, body }) => {
  const vaultSchema = vaultSchemas.get(type)
  if (vaultSchema) return expect(v.safeParse(vaultSchema, body).success).toBe(true)
  const newest = upcast(upcastSteps, type, version, JSON.parse(JSON.stringify(body)))
  const event = { type, v: currentVersion(upcastSteps, type), body: newest }
  expect(parseGroupEvent(event)).toEqual({ ok: true, value: event })
})

test('[FE2] every type of today has a sample of its newest version', () => {
  const types = [...groupEventTypes, ...vaultSchemas.keys()]
  const missing = types.filter(
    (type) => !samples.some((one) => one.type === type && one.v === currentVersion(upcastSteps, type)),
  )
  expect(missing).toEqual([])
})
