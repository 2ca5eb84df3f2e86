/** One line of an events file as an entry: its form, its name, and the body of every event that this version knows. */
import * as v from 'valibot'
import { vaultEvents } from '../../core/vault/events.ts'
import { isKnownEvent, parseGroupEvent } from '../../core/group/events.ts'
import { bodyOf, referenceOf, type Entry } from '../../core/kernel/entry.ts'
import { parseEntry } from '../../core/kernel/parse-entry.ts'
import { err, ok, refuse, type Result } from '../../core/kernel/result.ts'
import { inheritedName } from '../../core/kernel/inherited-name.ts'

const vaultSchemas: ReadonlyMap<string, v.GenericSchema> = new Map(Object.entries(vaultEvents))

/** Refused: a field that is missing, wrong or unknown; an `id` that is not `device.seq`; a body against its schema. */
export const parseLine = (given: unknown): Result<Entry> => {
  const fields = ownFields(given)
  if (!fields) return refuse('entry.malformed', { place: '?', field: 'id' })
  const { id, ...rest } = fields
  const entry = parseEntry(rest)
  if (!entry.ok) return entry
  const place = referenceOf(entry.value)
  if (id !== place) return refuse('entry.malformed', { place, field: 'id' })
  const known = checkBody(entry.value)
  return known.ok ? entry : err({ code: known.error.code, figures: { ...known.error.figures, place } })
}

const named = v.looseObject({ id: v.string() })

const ownFields = (given: unknown): v.InferOutput<typeof named> | undefined => {
  const fields = v.safeParse(named, given)
  const isClosed = typeof given === 'object' && given !== null && !Object.keys(given).some(isInherited)
  return fields.success && isClosed ? fields.output : undefined
}

const isInherited = (key: string): boolean => key in Object.prototype

/** Types that this version does not know are kept: a newer program will read them. */
const checkBody = (entry: Entry): Result<void> => {
  const { stream, type, v: version } = entry
  const isKnown = stream === 'vault' ? version === 1 && vaultSchemas.has(type) : isKnownEvent(type, version)
  if (!isKnown) return ok(undefined)
  const body = bodyOf(entry)
  const inherited = inheritedName(body)
  if (inherited) return refuse('kernel.badField', { type, field: inherited.join('.'), expected: 'never' })
  if (stream === 'vault') return checkVaultBody(type, body)
  const parsed = parseGroupEvent({ type, v: version, body })
  return parsed.ok ? ok(undefined) : parsed
}

const checkVaultBody = (type: string, body: object): Result<void> => {
  const parsed = v.safeParse(vaultSchemas.get(type) ?? v.never(), body, { abortEarly: true })
  if (parsed.success) return ok(undefined)
  const issue = parsed.issues[0]
  return refuse('kernel.badField', { type, field: v.getDotPath(issue) ?? '', expected: issue.message })
}
