/** One line of an events file as an entry: its form, its name, and the body of every event that this version knows. */
import * as v from 'valibot'
import { vaultEvents } from '../../core/vault/events.ts'
import { isKnownEvent, parseGroupEvent } from '../../core/group/events.ts'
import { bodyOf, referenceOf, type Entry } from '../../core/kernel/entry.ts'
import { parseEntry } from '../../core/kernel/parse-entry.ts'
import { err, ok, refuse, type Result } from '../../core/kernel/result.ts'

const vaultSchemas: ReadonlyMap<string, v.GenericSchema> = new Map(Object.entries(vaultEvents))

/** Refused: a field that is missing, wrong or unknown; an `id` that is not `device.seq`; a body against its schema. */
export const parseLine = (given: unknown): Result<Entry> => {
  const fields = v.safeParse(v.looseObject({ id: v.string() }), given)
  if (!fields.success) return refuse('entry.malformed', { place: '?', field: 'id' })
  const { id, ...rest } = fields.output
  const entry = parseEntry(rest)
  if (!entry.ok) return entry
  const place = referenceOf(entry.value)
  if (id !== place) return refuse('entry.malformed', { place, field: 'id' })
  const known = checkBody(entry.value)
  return known.ok ? entry : err({ code: known.error.code, figures: { ...known.error.figures, place } })
}

/** Types that this version does not know are kept: a newer program will read them. */
const checkBody = (entry: Entry): Result<void> =>
  entry.stream === 'vault' ? checkVaultBody(entry) : checkBookBody(entry)

const checkBookBody = (entry: Entry): Result<void> => {
  const { type, v: version } = entry
  if (!isKnownEvent(type, version)) return ok(undefined)
  const parsed = parseGroupEvent({ type, v: version, body: bodyOf(entry) })
  return parsed.ok ? ok(undefined) : parsed
}

const checkVaultBody = (entry: Entry): Result<void> => {
  const schema = entry.v === 1 ? vaultSchemas.get(entry.type) : undefined
  if (!schema) return ok(undefined)
  const parsed = v.safeParse(schema, bodyOf(entry), { abortEarly: true })
  if (parsed.success) return ok(undefined)
  const issue = parsed.issues[0]
  return refuse('kernel.badField', {
    ...{ type: entry.type, field: v.getDotPath(issue) ?? '', expected: issue.message },
  })
}
