/** The practice study in a store of its own: told in memory, then handed over with its entries and all that it sealed. */
import { hashOf } from '../../core/kernel/hash.ts'
import type { Entry } from '../../core/kernel/entry.ts'
import { ok, type Result } from '../../core/kernel/result.ts'
import { parseEventBody } from '../../core/study/log.ts'
import { rawSubject } from '../../core/study/interviews/interviews.ts'
import { decideBringTranscript } from '../../core/study/interviews/transcripts/bring-transcript.ts'
import { decideClearTranscript } from '../../core/study/interviews/transcripts/clear-transcript.ts'
import { decideResolveHits } from '../../core/study/interviews/transcripts/resolve-hits.ts'
import { countPoints } from '../../core/study/interviews/code-points.ts'
import { scanText } from '../../core/study/interviews/scan.ts'
import { practiceStudy } from '../../practice/study/practice-study.ts'
import { interviewOf } from '../../practice/study/fieldwork.ts'
import { team, type PracticeStep, type TextStep } from '../../practice/study/team.ts'
import { openMemory } from '../../storage/memory.ts'
import type { BookStore } from '../../storage/port.ts'
import type { BookKeys } from '../../sync/keys.ts'
import { note, openStudy, sealText, shred, type KeptStudy } from './kept-study.ts'
import { newStudy, type NewStudy, type NewStudyTerms } from './new-study.ts'

export type PracticeTerms = Pick<NewStudyTerms, 'timeZone' | 'passphrase' | 'wallMillis'> & {
  /** The day from which the story’s days are counted back. */
  readonly today: string
}

/**
 * A study marked as one for practice from its genesis entry on: its entries, and `fill`, which puts what they name into a new
 * store before them, as for any new study. Refused: a passphrase that is too short.
 */
export const tellPracticeStudy = async (
  keys: Pick<BookKeys, 'device' | 'signing'>,
  { today, passphrase, ...terms }: PracticeTerms,
): Promise<Result<NewStudy>> => {
  const story = practiceStudy(today)
  const made = await newStudy(keys, {
    ...{ ...terms, passphrase, practice: true, by: team.lead, on: story.began },
  })
  if (!made.ok) return made
  const { book, entries, fill } = made.value
  const memory = openMemory(book)
  await fill(memory)
  await memory.append(entries)
  const kept = await openStudy(memory, { device: keys.device, passphrase })
  if (!kept.ok) return kept
  const told = await tell(kept.value, terms.wallMillis, story.steps)
  if (!told.ok) return told
  const all: Entry[] = []
  for await (const batch of memory.entries('book')) all.push(...batch)
  const seals = [...sealsIn(all), ...textsOf(kept.value)]
  return ok({ book, entries: all, fill: (store) => copySealed(memory, store, { fill, seals }) })
}

const tell = async (
  kept: KeptStudy,
  wallMillis: number,
  steps: readonly PracticeStep[],
): Promise<Result<void>> => {
  const raw: string[] = []
  let on = ''
  for (const step of steps) {
    const isNote = 'decide' in step
    const told = isNote
      ? await note(kept, { by: step.by, on: step.on, wallMillis }, step.decide)
      : await bringText(kept, wallMillis, step)
    if (!told.ok) return told
    if (isNote || !step.isCleared) continue
    raw.push(rawSubject(step.text.transcript))
    on = step.on
  }
  return shred(kept, { by: team.lead, on, wallMillis }, raw)
}

/** Brought by the lead; where it is cleared she says of the whole text that it may stay as it is: there is nobody in it. */
const bringText = async (
  kept: KeptStudy,
  wallMillis: number,
  { by, on, isCleared, text: practiceText }: TextStep,
): Promise<Result<unknown>> => {
  const acting = { by, on, wallMillis }
  const { transcript, respondent, text, label, language, isFictional } = practiceText
  const original = new TextEncoder().encode(text)
  const points = countPoints(text)
  const raw = await sealText(kept, rawSubject(transcript), text)
  if (!raw.ok) return raw
  const brought = await note(kept, acting, (study) =>
    decideBringTranscript(study, {
      ...{ by, on, transcript, respondent, label, language, isFictional, points, format: 'typed' },
      ...{ interview: interviewOf(respondent), text: raw.value },
      ...{ originalHash: hashOf(original), originalBytes: original.length },
    }),
  )
  if (!brought.ok || !isCleared) return brought
  const hits = [{ from: 0, to: points, replacement: null }]
  const resolved = await note(kept, acting, (study) =>
    decideResolveHits(study, { by, on, transcript, hits, names: [] }),
  )
  if (!resolved.ok) return resolved
  const final = await sealText(kept, respondent, text)
  if (!final.ok) return final
  const found = scanText(text, { names: [], language })
  return note(kept, acting, (study) =>
    decideClearTranscript(study, { by, on, transcript, hits: found, text: final.value, points }),
  )
}

type Sealed = { readonly about: string; readonly sealed: string }

const sealsIn = (entries: readonly Entry[]): readonly Sealed[] =>
  entries.flatMap((entry) => {
    const event = parseEventBody(entry)
    return event.ok && event.value.type === 'study.noted' ? [event.value.body] : []
  })

const textsOf = ({ study }: KeptStudy): readonly Sealed[] =>
  [...study.interviews.transcripts.values()].map(({ transcript, respondent, raw, cleared }) =>
    cleared
      ? { about: respondent ?? transcript, sealed: cleared.text }
      : { about: rawSubject(transcript), sealed: raw.text },
  )

type Copying = { readonly fill: NewStudy['fill']; readonly seals: readonly Sealed[] }

/** What was shredded in memory is not there to be copied. */
const copySealed = async (
  from: BookStore,
  to: BookStore,
  { fill, seals }: Copying,
): Promise<Result<void>> => {
  const filled = await fill(to)
  if (!filled.ok) return filled
  for (const about of new Set(seals.map((one) => one.about))) {
    const key = await from.personKey(about)
    const kept = key ? await to.putPersonKey(about, key) : filled
    if (!kept.ok) return kept
  }
  const items = await Promise.all(seals.map(({ sealed }) => from.sealed(sealed)))
  return to.putSealed(...items.flatMap((item) => item ?? []))
}
