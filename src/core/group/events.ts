/** All events that a group's book can hold, with the schema of each: the door for entries from outside. */
import * as v from 'valibot'
import { bookEvents, type BookEvent } from '../book/events.ts'
import type { NewEvent } from '../kernel/entry.ts'
import { inheritedName } from '../kernel/inherited-name.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { currentVersion, upcast, type UpcastSteps } from '../kernel/upcast.ts'
import { agreementsEvents, type AgreementsEvent } from './agreements/events.ts'
import { catalogueEvents, type CatalogueEvent } from './catalogue/events.ts'
import { findingsEvents, type FindingsEvent } from './findings/events.ts'
import { moneyEvents, type MoneyEvent } from './money/events.ts'
import { ordersEvents, type OrdersEvent } from './orders/events.ts'
import { peopleEvents, type PeopleEvent } from './people/events.ts'
import { qualityEvents, type QualityEvent } from './quality/events.ts'
import { salesEvents, type SalesEvent } from './sales/events.ts'
import { sharingEvents, type SharingEvent } from './sharing/events.ts'
import { yarnEvents, type YarnEvent } from './yarn/events.ts'

export type GroupEvent =
  | BookEvent
  | PeopleEvent
  | AgreementsEvent
  | CatalogueEvent
  | OrdersEvent
  | SharingEvent
  | YarnEvent
  | QualityEvent
  | SalesEvent
  | MoneyEvent
  | FindingsEvent

const schemas: ReadonlyMap<string, v.GenericSchema> = new Map(
  Object.entries({
    ...bookEvents,
    ...peopleEvents,
    ...agreementsEvents,
    ...catalogueEvents,
    ...ordersEvents,
    ...sharingEvents,
    ...yarnEvents,
    ...qualityEvents,
    ...salesEvents,
    ...moneyEvents,
    ...findingsEvents,
  }),
)
/** Steps from older versions; every type is at version 1 today. */
export const upcastSteps: UpcastSteps = {}

/** Every event type that this version knows. */
export const groupEventTypes: readonly string[] = [...schemas.keys()]

/** Whether this version of the program can fold an event: others are kept and shown as "update the app". */
export const isKnownEvent = (type: string, version: number): boolean =>
  schemas.has(type) && version <= currentVersion(upcastSteps, type)

/** Checks an event against its schema. Refused with the place: a bad field, or a sum too large for a whole number. */
export const parseGroupEvent = ({ type, v: version, body }: NewEvent): Result<NewEvent> => {
  const schema = schemas.get(type)
  if (!schema || version > currentVersion(upcastSteps, type))
    return refuse('book.updateNeeded', { type, version })
  const inherited = inheritedName(body)
  if (inherited) return refuse('kernel.badField', { type, field: inherited.join('.'), expected: 'never' })
  const parsed = v.safeParse(schema, body, { abortEarly: true })
  if (parsed.success) return ok({ type, v: version, body })
  const issue = parsed.issues[0]
  const field = v.getDotPath(issue) ?? ''
  const isTooLarge = typeof issue.input === 'number' && Math.abs(issue.input) > Number.MAX_SAFE_INTEGER
  return refuse(isTooLarge ? 'kernel.tooLarge' : 'kernel.badField', { type, field, expected: issue.message })
}

/** The event of a recorded body, in today's version. Bodies were parsed at the door; `verify` parses them again. */
export const eventOf = (type: string, version: number, body: string): GroupEvent => {
  const current = currentVersion(upcastSteps, type)
  const parsed = JSON.parse(body)
  const event = {
    type,
    v: current,
    body: version === current ? parsed : upcast(upcastSteps, type, version, parsed),
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the door checked it, and this is the hot path of every replay
  return event as GroupEvent
}
