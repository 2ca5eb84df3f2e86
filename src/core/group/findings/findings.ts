/** The findings of a group's book: derived anew at each replay, settled by entries. */
import type { Find, Finding, Place } from '../../kernel/finding.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { FindingsEvent } from './events.ts'

export type FindingsState = { readonly found: Map<string, Finding>; readonly settled: Map<string, string> }

export const noFindings = (): FindingsState => ({ found: new Map(), settled: new Map() })

export const findingKey = (code: string, ref: string, about: string): string => `${code} ${ref} ${about}`

/** What a fold calls when an entry contradicts the book; the same contradiction of one entry is noted once. */
export const finderFor =
  (state: FindingsState, { ref, day }: Place): Find =>
  (code, about, figures) => {
    const key = findingKey(code, ref, about)
    state.found.set(key, { key, code, ref, day, figures: { ...figures, about } })
  }

export const foldFindings = (state: FindingsState, { body }: FindingsEvent): void => {
  state.settled.set(findingKey(body.code, body.ref, body.about), body.how)
}

/** The findings that nobody has settled yet, in the order in which they came up. */
export const openFindings = (state: FindingsState): readonly Finding[] =>
  [...state.found.values()].filter((finding) => !state.settled.has(finding.key))

/** Refused: no such finding is open. */
export const decideSettleFinding = (
  state: FindingsState,
  body: FindingsEvent['body'],
): Result<readonly FindingsEvent[]> => {
  const key = findingKey(body.code, body.ref, body.about)
  if (!state.found.has(key) || state.settled.has(key)) {
    return refuse('findings.notOpen', { code: body.code, ref: body.ref, about: body.about })
  }
  return ok([{ type: 'findings.settled', v: 1, body }])
}
