/** A text on its way into the study: brought with its names, its hits resolved one by one, cleared when none is left. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { hashOf } from '../../../core/kernel/hash.ts'
import { countPoints, codePointsOf, sliceOf } from '../../../core/study/interviews/code-points.ts'
import { rawSubject, subjectOf, type Resolved } from '../../../core/study/interviews/interviews.ts'
import { scanText, type Hit } from '../../../core/study/interviews/scan.ts'
import type { StudyLanguage } from '../../../core/study/sample/events.ts'
import { readDocument } from '../../../formats/study/documents/document.ts'
import { note, readText, sealText, shred } from '../../../keeping/study/kept-study.ts'
import { actingOf, freshCode, hereOf, withStudy } from '../acting.ts'
import type { Desk } from '../desk.ts'

export type BringForm = {
  /** A file's bytes, or what was typed. */
  readonly from: Uint8Array | string
  readonly respondent: string | null
  readonly interview: string | null
  readonly label: string
  readonly language: StudyLanguage
  readonly isFictional: boolean
}
export type HitShown = Hit & { readonly resolved: Resolved | null }
export type Clearing = { readonly hits: readonly HitShown[]; readonly left: number }

export const bringingCalls = {
  bringText: (desk: Desk, form: BringForm): Promise<Result<string>> =>
    withStudy(desk, async (kept) => {
      const typed = typeof form.from === 'string'
      const bytes = typeof form.from === 'string' ? new TextEncoder().encode(form.from) : form.from
      const read = await readDocument(bytes)
      if (!read.ok) return read
      const transcript = freshCode('text')
      const { text, points, format, originalHash, originalBytes } = read.value
      const sealed = await sealText(kept, rawSubject(transcript), text)
      if (!sealed.ok) return sealed
      const { respondent, interview, label, language, isFictional } = form
      const body = {
        ...{
          on: hereOf(desk, kept).on,
          transcript,
          respondent,
          interview,
          label: label.trim(),
          language,
          isFictional,
        },
        ...{
          format: typed ? ('typed' as const) : format,
          text: sealed.value,
          points,
          originalHash,
          originalBytes,
        },
      }
      const about = respondent ?? transcript
      const noted = await note(kept, actingOf(desk, kept), () =>
        ok([{ about, event: { type: 'interviews.transcriptBrought', v: 1, body } }]),
      )
      return noted.ok ? ok(transcript) : noted
    }),

  rawText: (desk: Desk, { transcript }: { readonly transcript: string }): Promise<Result<string>> =>
    withStudy(desk, async (kept) => {
      const known = kept.study.interviews.transcripts.get(transcript)
      if (!known) return refuse('study.unknownTranscript', { transcript })
      return readText(kept, known.raw.text)
    }),

  clearing: (desk: Desk, { transcript }: { readonly transcript: string }): Promise<Result<Clearing>> =>
    withStudy(desk, async (kept) => {
      const known = kept.study.interviews.transcripts.get(transcript)
      if (!known) return refuse('study.unknownTranscript', { transcript })
      const text = await readText(kept, known.raw.text)
      if (!text.ok) return text
      const found = scanText(text.value, { names: [], language: known.language })
      const points = codePointsOf(text.value)
      const own = known.resolved
        .filter(({ from, to }) => !found.some((hit) => hit.from === from && hit.to === to))
        .map(({ from, to }) => ({
          ...{
            from,
            to,
            text: sliceOf(points, { from, to }),
            kind: 'name' as const,
            suggestion: null,
            isSure: true,
          },
        }))
      const hits = [...found, ...own]
        .sort((a, b) => a.from - b.from)
        .map((hit) => ({
          ...hit,
          resolved: known.resolved.find(({ from, to }) => from === hit.from && to === hit.to) ?? null,
        }))
      return ok({ hits, left: hits.filter(({ resolved }) => resolved === null).length })
    }),

  resolveHits: (
    desk: Desk,
    { transcript, resolved }: { readonly transcript: string; readonly resolved: readonly Resolved[] },
  ): Promise<Result<void>> =>
    withStudy(desk, async (kept) => {
      const known = kept.study.interviews.transcripts.get(transcript)
      if (!known) return refuse('study.unknownTranscript', { transcript })
      const { on } = hereOf(desk, kept)
      const noted = await note(kept, actingOf(desk, kept), () =>
        ok(
          resolved.map(({ from, to, replacement }) => ({
            about: rawSubject(transcript),
            event: { type: 'interviews.hitResolved', v: 1, body: { on, transcript, from, to, replacement } },
          })),
        ),
      )
      return noted.ok ? ok(undefined) : noted
    }),

  clearText: (desk: Desk, { transcript }: { readonly transcript: string }): Promise<Result<void>> =>
    withStudy(desk, async (kept) => {
      const known = kept.study.interviews.transcripts.get(transcript)
      if (!known) return refuse('study.unknownTranscript', { transcript })
      const raw = await readText(kept, known.raw.text)
      if (!raw.ok) return raw
      const points = codePointsOf(raw.value)
      const sorted = [...known.resolved].sort((a, b) => a.from - b.from)
      let text = ''
      let at = 0
      for (const { from, to, replacement } of sorted) {
        text += sliceOf(points, { from: at, to: from }) + (replacement ?? sliceOf(points, { from, to }))
        at = to
      }
      text += sliceOf(points, { from: at, to: points.length })
      const subject = subjectOf(known)
      const sealed = await sealText(kept, subject, text)
      if (!sealed.ok) return sealed
      const { on } = hereOf(desk, kept)
      const replaced = sorted.filter(({ replacement }) => replacement !== null).length
      const body = {
        ...{ on, transcript, text: sealed.value, points: countPoints(text) },
        ...{ replaced, kept: sorted.length - replaced },
      }
      const noted = await note(kept, actingOf(desk, kept), () =>
        ok([{ about: subject, event: { type: 'interviews.transcriptCleared', v: 1, body } }]),
      )
      if (!noted.ok) return noted
      void hashOf
      return shred(kept, actingOf(desk, kept), [rawSubject(transcript)])
    }),

  /** Whose text it could be: who was interviewed first. */
  tellers: (desk: Desk): Promise<Result<readonly TellerTold[]>> =>
    withStudy(desk, async ({ study }) => {
      const { sample, interviews, consent } = study
      const told = [...sample.respondents.values()]
        .filter(({ respondent }) => !consent.withdrawn.has(respondent))
        .map(({ respondent, pseudonym, language }) => ({
          ...{ respondent, pseudonym, language },
          interviews: [...interviews.interviews.values()]
            .filter((one) => one.respondent === respondent && one.begun !== null)
            .map(({ interview, begun }) => ({ interview, begun: begun ?? '' })),
        }))
      return ok(told.sort((a, b) => b.interviews.length - a.interviews.length))
    }),
} as const

export type TellerTold = {
  readonly respondent: string
  readonly pseudonym: string
  readonly language: StudyLanguage
  readonly interviews: readonly { readonly interview: string; readonly begun: string }[]
}
