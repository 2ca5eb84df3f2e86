/** Whether the body of an entry from outside has the form of its event: the door of files and of other copies. */
import * as v from 'valibot'
import { bodyOf, type Entry } from '../kernel/entry.ts'
import { inheritedName } from '../kernel/inherited-name.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { vaultEvents } from '../vault/events.ts'
import { isKnownEvent, parseGroupEvent } from './events.ts'

const vaultSchemas: ReadonlyMap<string, v.GenericSchema> = new Map(Object.entries(vaultEvents))

/** Types that this version does not know are kept: a newer program will read them. */
export const checkBody = (entry: Entry): Result<void> => {
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
