/** What stands for a name, or that it may stay: said by a person, hit by hit, and taken back as long as the text is not cleared. */
import type { Day } from '../../../kernel/day.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { needsRole } from '../../sample/roles.ts'
import { checkRespondent } from '../ask-alone.ts'
import type { Areas, Told } from '../areas.ts'
import type { Span } from '../code-points.ts'
import { rawSubject, type Resolved, type Transcript } from '../interviews.ts'
import { ownNamesOf, saysOwnName, type NamesKnown } from '../scan/own-names.ts'

export type OnTranscript = { readonly on: Day; readonly by: string; readonly transcript: string }
export type ResolveHits = OnTranscript & {
  /** Places in the text as it was brought; whoever sees more than the search finds may name it as well. */
  readonly hits: readonly Resolved[]
  /** The key table, as far as it is open: no replacement may say a name of it. */
  readonly names: NamesKnown
}

/** The newest word on a place takes that of older ones which it touches. Refused: an open place of a text that is not there. */
export const decideResolveHits = (areas: Areas, { names, hits, ...command }: ResolveHits): Told => {
  const open = openTranscript(areas, command)
  if (!open.ok) return open
  const own = ownNamesOf(names)
  for (const [place, { from, to, replacement }] of hits.entries()) {
    if (!(from < to && to <= open.value.raw.points)) return refuse('study.outsideTranscript', { from, to })
    if (hits.slice(0, place).some((other) => from < other.to && other.from < to))
      return refuse('study.hitsOverlap', { from, to })
    if (replacement?.trim() === '') return refuse('study.emptyReplacement', {})
    if (replacement !== null && saysOwnName(replacement, own))
      return refuse('study.replacementIsName', { replacement })
  }
  const { on, transcript } = command
  const about = rawSubject(transcript)
  return ok(
    hits.map(({ from, to, replacement }) => ({
      about,
      event: { type: 'interviews.hitResolved', v: 1, body: { on, transcript, from, to, replacement } },
    })),
  )
}

/** Refused: nothing was resolved there. */
export const decideReopenHit = (areas: Areas, { from, to, ...command }: OnTranscript & Span): Told => {
  const open = openTranscript(areas, command)
  if (!open.ok) return open
  if (!open.value.resolved.some((one) => one.from === from && one.to === to))
    return refuse('study.outsideTranscript', { from, to })
  const { on, transcript } = command
  const event = { type: 'interviews.hitReopened', v: 1, body: { on, transcript, from, to } } as const
  return ok([{ about: rawSubject(transcript), event }])
}

/** A text whose names are still being taken out. Refused: no role, an unknown one, one that is cleared, whose teller withdrew. */
export const openTranscript = (areas: Areas, { by, on, transcript }: OnTranscript): Result<Transcript> => {
  const may = needsRole(areas.sample, { by, on }, 'interviewer', 'lead')
  if (!may.ok) return may
  const known = areas.interviews.transcripts.get(transcript)
  if (!known) return refuse('study.unknownTranscript', { transcript })
  if (known.cleared) return refuse('study.alreadyCleared', { text: known.label })
  if (known.respondent === null) return ok(known)
  const there = checkRespondent(areas, known.respondent)
  return there.ok ? ok(known) : there
}
