/** A text on its way into the study: brought with its names, its hits resolved one by one, cleared when none is left. */
import { ok, type Result } from '../../../core/kernel/result.ts'
import { codePointsOf, pointOf, sliceOf, unitOf } from '../../../core/study/interviews/code-points.ts'
import type { Resolved } from '../../../core/study/interviews/interviews.ts'
import type { Hit } from '../../../core/study/interviews/scan.ts'
import {
  decideReopenHit,
  decideResolveHits,
} from '../../../core/study/interviews/transcripts/resolve-hits.ts'
import { turnsAt } from '../../../core/study/interviews/turns.ts'
import { holdsRole } from '../../../core/study/sample/sample.ts'
import type { StudyLanguage } from '../../../core/study/sample/events.ts'
import type { KeptStudy } from '../../../keeping/study/kept-study.ts'
import {
  bringTranscript,
  clearTranscript,
  openText,
  type OpenText,
} from '../../../keeping/study/transcripts.ts'
import { actingOf, freshCode, hereOf, take, tell, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'
import { knownNames } from '../known-names.ts'

export type BringForm = {
  /** A file's bytes, or what was typed. */
  readonly source: Uint8Array | string
  readonly respondent: string | null
  readonly interview: string | null
  readonly label: string
  readonly language: StudyLanguage
  readonly isFictional: boolean
}
export type HitShown = Hit & { readonly resolved: Resolved | null }
export type Clearing = {
  readonly hits: readonly HitShown[]
  readonly left: number
  /** It came from another program, and whoever works may say who took the names out there. */
  readonly mayDeclare: boolean
}
export type TellerTold = {
  readonly respondent: string
  readonly pseudonym: string
  readonly language: StudyLanguage
  readonly interviews: readonly { readonly interview: string; readonly begun: string }[]
}

export const bringingCalls = {
  /** Answers which text it is, and whether its letters were guessed. */
  bringText: (
    desk: Desk,
    form: BringForm,
  ): Promise<Result<{ readonly transcript: string; readonly isGuessed: boolean }>> =>
    withStudy(desk, async (kept) => {
      const names = await knownNames(desk)
      if (!names.ok) return names
      const transcript = freshCode('text')
      const brought = await bringTranscript(kept, actingOf(desk, kept), {
        ...form,
        ...{ transcript, names: names.value, label: form.label.trim() },
      })
      return brought.ok ? ok({ transcript, isGuessed: brought.value.encoding === 'latin1' }) : brought
    }),

  rawText: (desk: Desk, { transcript }: Named): Promise<Result<string>> =>
    withStudy(desk, async (kept) => {
      const opened = await looked(desk, kept, transcript)
      return opened.ok ? ok(opened.value.text) : opened
    }),

  clearing: (desk: Desk, { transcript }: Named): Promise<Result<Clearing>> =>
    withStudy(desk, async (kept) => {
      const opened = await looked(desk, kept, transcript)
      if (!opened.ok) return opened
      const resolved = kept.study.interviews.transcripts.get(transcript)?.resolved ?? []
      const hits = hitsShown(opened.value, resolved, pseudonymOf(kept, transcript))
      const leads = holdsRole(kept.study.sample, { ...hereOf(desk, kept), role: 'lead' })
      const mayDeclare = leads && opened.value.transcript.format === 'project'
      return ok({ hits, left: hits.filter((hit) => hit.resolved === null).length, mayDeclare })
    }),

  resolveHits: async (
    desk: Desk,
    told: Named & { readonly hits: readonly Resolved[] },
  ): Promise<Result<void>> => {
    const names = await knownNames(desk)
    if (!names.ok) return names
    return take(desk, (study, here) => decideResolveHits(study, { ...here, ...told, names: names.value }))
  },

  reopenHits: (
    desk: Desk,
    { transcript, hits }: Named & { readonly hits: readonly Pick<Resolved, 'from' | 'to'>[] },
  ): Promise<Result<void>> =>
    take(desk, (study, here) => {
      const notes = []
      for (const { from, to } of hits) {
        const reopened = decideReopenHit(study, { ...here, transcript, from, to })
        if (!reopened.ok) return reopened
        notes.push(...reopened.value)
      }
      return ok(notes)
    }),

  clearText: (desk: Desk, { transcript }: Named): Promise<Result<void>> =>
    withStudy(desk, async (kept) => {
      const names = await knownNames(desk)
      if (!names.ok) return names
      return clearTranscript(kept, actingOf(desk, kept), { transcript, names: names.value })
    }),

  /** Whose text it could be: who was interviewed first. */
  tellers: (desk: Desk): Promise<Result<readonly TellerTold[]>> =>
    tell(desk, ({ sample, interviews, consent }) =>
      [...sample.respondents.values()]
        .filter(({ respondent }) => !consent.withdrawn.has(respondent))
        .map(({ respondent, pseudonym, language }) => ({
          ...{ respondent, pseudonym, language },
          interviews: [...interviews.interviews.values()].flatMap(
            ({ interview, begun, respondent: whose }) =>
              whose === respondent && begun !== null ? { interview, begun } : [],
          ),
        }))
        .sort((a, b) => b.interviews.length - a.interviews.length),
    ),
} as const

type Named = { readonly transcript: string }

/** The search goes through a text once for the names that are known; what was resolved since changes nothing in it. */
const lookedAt = new WeakMap<KeptStudy, { readonly namesTurn: number; readonly text: OpenText }>()

const looked = async (desk: Desk, kept: KeptStudy, transcript: string): Promise<Result<OpenText>> => {
  const before = lookedAt.get(kept)
  const { namesTurn } = desk
  const isOpen = kept.study.interviews.transcripts.get(transcript)?.cleared === null
  const isSame = before?.text.transcript.transcript === transcript && before.namesTurn === namesTurn
  if (isOpen && before && isSame) return ok(before.text)
  const names = await knownNames(desk)
  if (!names.ok) return names
  const opened = await openText(kept, { transcript, names: names.value })
  if (opened.ok) lookedAt.set(kept, { namesTurn, text: opened.value })
  return opened
}

const pseudonymOf = ({ study }: KeptStudy, transcript: string): string | null => {
  const respondent = study.interviews.transcripts.get(transcript)?.respondent
  return respondent ? (study.sample.respondents.get(respondent)?.pseudonym ?? null) : null
}

/** What the search found and what people added, with the word that was said on each. */
const hitsShown = (
  { text, hits }: OpenText,
  resolved: readonly Resolved[],
  pseudonym: string | null,
): readonly HitShown[] => {
  const covers = (hit: Hit): Resolved | undefined =>
    resolved.find(({ from, to }) => from <= hit.from && hit.to <= to)
  const found = asSpeaker(text, hits, pseudonym).map((hit) => ({ ...hit, resolved: covers(hit) ?? null }))
  const points = codePointsOf(text)
  const added = resolved
    .filter((one) => !found.some((hit) => hit.resolved === one))
    .map((one): HitShown => ({
      ...{ from: one.from, to: one.to, kind: 'name', suggestion: null, isSure: true, resolved: one },
      text: sliceOf(points, one),
    }))
  return [...found, ...added].sort((a, b) => a.from - b.from)
}

/** Whoever speaks most is the teller: in her label stands her pseudonym, so that her turns stay turns. */
const asSpeaker = (text: string, hits: readonly Hit[], pseudonym: string | null): readonly Hit[] => {
  if (pseudonym === null) return hits
  const points = codePointsOf(text)
  const turns = turnsAt(points)
  const length = new Map<string, number>()
  for (const { speaker, said, to } of turns)
    if (speaker !== null) length.set(speaker, (length.get(speaker) ?? 0) + to - said)
  const [teller] = [...length].sort(([, one], [, other]) => other - one)[0] ?? []
  const labels = new Set(
    turns.flatMap(({ speaker, from }) => (speaker === teller ? labelAt(text, points, from) : [])),
  )
  const shown = /^\p{Lu}{2,}/u.test(teller ?? '') ? pseudonym.toUpperCase() : pseudonym
  return hits.map((hit) => (labels.has(hit.from) ? { ...hit, suggestion: shown } : hit))
}

/** Where the letters of a label begin. */
const labelAt = (text: string, points: Parameters<typeof unitOf>[0], from: number): number => {
  const unit = unitOf(points, from)
  return pointOf(points, unit + Math.max(0, text.slice(unit).search(/\p{L}/u)))
}
