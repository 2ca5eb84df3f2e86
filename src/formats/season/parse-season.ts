/** The door for season files: bytes in, a season or the place of what is wrong. */
import * as v from 'valibot'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { inheritedName } from '../../core/kernel/inherited-name.ts'
import { parseJsonText } from '../json-text.ts'
import { actor } from './opening.ts'
import { seasonSchema, type Season, type SeasonAgreements } from './season-file.ts'

/** Reads a season file; BOM and CRLF are read. Refused with the entry's id and field: anything that is not to the format. */
export const parseSeason = (bytes: Uint8Array): Result<Season> => {
  const json = parseJsonText(bytes)
  if (!json.ok) return json
  const inherited = inheritedName(json.value)
  if (inherited) return badField(json.value, inherited, 'code')
  const parsed = v.safeParse(seasonSchema, json.value, { abortEarly: true })
  if (!parsed.success) {
    const issue = parsed.issues[0]
    const path = (issue.path ?? []).map((step) => String(step.key))
    return badField(json.value, path, issue.kind === 'schema' ? issue.expected : issue.message)
  }
  return checked(parsed.output)
}

const badField = (json: unknown, path: readonly string[], expected: string): Result<never> =>
  refuse('season.badField', { ...placeOf(json, path), expected: oneLine(expected, 120) })

/** A file may hold any text; a message is one short line. */
const oneLine = (text: string, length: number): string =>
  text.replaceAll(/[\s\p{Cc}]+/gu, ' ').slice(0, length)

/** The entry's id where the fault lies in one, and the field. */
const placeOf = (json: unknown, keys: readonly string[]): { entry: string; field: string } => {
  const isEntry = keys[0] === 'events' && keys.length > 1
  const field = (isEntry ? keys.slice(2) : keys).join('.')
  return {
    entry: isEntry ? idOfEntry(json, Number(keys[1])) : '–',
    field: field === '' ? '–' : oneLine(field, 80),
  }
}

const idOfEntry = (json: unknown, place: number): string => {
  const entries = v.safeParse(v.looseObject({ events: v.array(v.unknown()) }), json)
  const entry = v.safeParse(
    v.looseObject({ id: v.string() }),
    entries.success ? entries.output.events[place] : null,
  )
  return entry.success ? oneLine(entry.output.id, 40) : `#${place + 1}`
}

/** What no single field shows: ids used twice, dates going back, names and rates that cannot stand together. */
const checked = (season: Season): Result<Season> => {
  const ids = new Set<string>()
  let last = firstDate
  for (const { id, date } of season.events) {
    if (ids.has(id)) return refuse('season.idTwice', { entry: id })
    if (date < last) return refuse('season.dateGoesBack', { entry: id, date, last })
    ids.add(id)
    last = date
  }
  const members = checkMembers(season.agreements)
  return members.ok ? checkCurrency(season) : members
}

/** A year that somebody mistyped; accountants' programs know no day before 1400. */
const firstDate = '1900-01-01'

const checkMembers = ({ members, savingsPercent, paidThroughBank }: SeasonAgreements): Result<void> => {
  const twice = members.find((member, place) => members.indexOf(member) !== place)
  if (twice !== undefined) return refuse('season.memberTwice', { entry: '–', member: twice })
  if (members.includes(actor)) return wrongAgreement('members', `≠ ${actor}`)
  const named = [...Object.keys(savingsPercent), ...paidThroughBank]
  const unknown = named.find((member) => !members.includes(member))
  return unknown === undefined
    ? ok(undefined)
    : refuse('season.unknownMember', { entry: '–', member: unknown })
}

/** R0: in the book's currency, quantity and book value are one; so nothing else bears its name, and its rate is 1. */
const checkCurrency = (season: Season): Result<Season> => {
  const { group, agreements, events } = season
  const { bookCurrency } = group
  const { products, standardYarnPriceCentimosPerKg, orderCurrency, costingRateThousandths } = agreements
  const yarns = [
    ...Object.keys(standardYarnPriceCentimosPerKg),
    ...Object.values(products).map(({ yarn }) => yarn),
  ]
  if (Object.hasOwn(products, bookCurrency))
    return wrongAgreement(`products.${bookCurrency}`, `≠ ${bookCurrency}`)
  if (yarns.includes(bookCurrency)) return wrongAgreement('products.yarn', `≠ ${bookCurrency}`)
  if (orderCurrency !== bookCurrency) return ok(season)
  if (costingRateThousandths !== undefined && costingRateThousandths !== 1000)
    return wrongAgreement('costingRateThousandths', '1000')
  const exchanging = events.find((entry) => 'rateThousandths' in entry && entry.rateThousandths !== 1000)
  return exchanging === undefined
    ? ok(season)
    : refuse('season.badField', { entry: exchanging.id, field: 'rateThousandths', expected: '1000' })
}

const wrongAgreement = (field: string, expected: string): Result<never> =>
  refuse('season.badField', { entry: '–', field: `agreements.${field}`, expected })
