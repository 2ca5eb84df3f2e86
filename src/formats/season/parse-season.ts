/** The door for season files: bytes in, a season or the place of what is wrong. */
import * as v from 'valibot'
import { ok, refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { parseJsonText } from '../json-text.ts'
import { seasonSchema, type Season } from './season-file.ts'

export type SeasonRefusal = Refusal

/** Reads a season file; BOM and CRLF are read. Refused with the entry's id and field: anything that is not to the format. */
export const parseSeason = (bytes: Uint8Array): Result<Season> => {
  const json = parseJsonText(bytes)
  if (!json.ok) return json
  const parsed = v.safeParse(seasonSchema, json.value, { abortEarly: true })
  if (!parsed.success) {
    const issue = parsed.issues[0]
    return refuse('season.badField', { ...placeOf(json.value, issue.path ?? []), expected: issue.message })
  }
  return checked(parsed.output)
}

type Step = { readonly key: unknown }

/** The entry's id where the fault lies in one, and the field. */
const placeOf = (json: unknown, path: readonly Step[]): { entry: string; field: string } => {
  const keys = path.map((step) => String(step.key))
  const isEntry = keys[0] === 'events' && keys.length > 1
  const field = (isEntry ? keys.slice(2) : keys).join('.')
  return { entry: isEntry ? idOfEntry(json, Number(keys[1])) : '–', field: field === '' ? '–' : field }
}

const idOfEntry = (json: unknown, place: number): string => {
  const entries = v.safeParse(v.looseObject({ events: v.array(v.unknown()) }), json)
  const entry = v.safeParse(
    v.looseObject({ id: v.string() }),
    entries.success ? entries.output.events[place] : null,
  )
  return entry.success ? entry.output.id.slice(0, 40) : `#${place + 1}`
}

/** What no single field shows: ids used twice, dates going back, names that the agreements do not have. */
const checked = (season: Season): Result<Season> => {
  const { agreements, events } = season
  const ids = new Set<string>()
  let last = ''
  for (const { id, date } of events) {
    if (ids.has(id)) return refuse('season.idTwice', { entry: id })
    if (date < last) return refuse('season.dateGoesBack', { entry: id, date, last })
    ids.add(id)
    last = date
  }
  const twice = agreements.members.find((member, place) => agreements.members.indexOf(member) !== place)
  if (twice !== undefined) return refuse('season.memberTwice', { member: twice })
  const unknown = [...Object.keys(agreements.savingsPercent), ...agreements.paidThroughBank].find(
    (member) => !agreements.members.includes(member),
  )
  return unknown === undefined ? ok(season) : refuse('season.unknownMember', { entry: '–', member: unknown })
}
