/** The open findings of a group's book: derived anew at each replay, settled by entries. */
import type { Find, Finding, Place } from '../../kernel/finding.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { FindingsEvent } from './events.ts'

export type FindingsState = {
  /** What nobody has settled yet, in the order in which it came up. */
  readonly found: Map<string, Finding>
  /** What was settled on a day before it came up: it will not open any more. */
  readonly settledAhead: Map<string, string>
}

export const noFindings = (): FindingsState => ({ found: new Map(), settledAhead: new Map() })

const findingKey = (code: string, ref: string, about: string): string => `${code} ${ref} ${about}`

/**
 * What a fold calls when an entry contradicts the book; the same contradiction of one entry is noted once, and what is
 * short in several of its lines is added up.
 */
export const finderFor =
  ({ found, settledAhead }: FindingsState, { ref, day }: Place): Find =>
  (code, about, figures) => {
    const key = findingKey(code, ref, about)
    if (settledAhead.has(key)) return
    const [before, now] = [found.get(key)?.figures['short'], figures['short']]
    const short = typeof before === 'number' && typeof now === 'number' ? { short: before + now } : {}
    found.set(key, { key, code, ref, day, figures: { ...figures, ...short, about } })
  }

export const foldFindings = ({ found, settledAhead }: FindingsState, { body }: FindingsEvent): void => {
  const key = findingKey(body.code, body.ref, body.about)
  if (!found.delete(key)) settledAhead.set(key, body.how)
}

/** An entry that was taken back contradicts nothing any more: its findings are put right by that. */
export const dropFindingsOf = ({ found }: FindingsState, ref: string): void => {
  for (const [key, finding] of found) if (finding.ref === ref) found.delete(key)
}

/** Of what is short of one stock only so much still is: the newest findings keep their part, older ones shrink or go. */
export const reduceShorts = ({ found }: FindingsState, about: string, leftCentimos: number): void => {
  let left = leftCentimos
  for (const [key, { code, figures, ...rest }] of [...found].reverse()) {
    if (code !== 'money.stockShort' || figures['about'] !== about) continue
    const short = Math.min(left, Number(figures['short']))
    left -= short
    if (short > 0) found.set(key, { ...rest, code, figures: { ...figures, short } })
    else found.delete(key)
  }
}

/** The findings that nobody has settled yet, in the order in which they came up. */
export const openFindings = ({ found }: FindingsState): readonly Finding[] => [...found.values()]

/** Refused: no such finding is open. */
export const decideSettleFinding = (
  state: FindingsState,
  body: FindingsEvent['body'],
): Result<readonly FindingsEvent[]> => {
  const key = findingKey(body.code, body.ref, body.about)
  if (!state.found.has(key)) {
    return refuse('findings.notOpen', { code: body.code, ref: body.ref, about: body.about })
  }
  return ok([{ type: 'findings.settled', v: 1, body }])
}
