/** One line of an events file as an entry: its form, its name, and the body of every event that this version knows. */
import * as v from 'valibot'
import { checkBody } from '../../core/group/check-body.ts'
import { referenceOf, type Entry } from '../../core/kernel/entry.ts'
import { parseEntry } from '../../core/kernel/parse-entry.ts'
import { err, refuse, type Result } from '../../core/kernel/result.ts'

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
