/** Guides, interviews and their transcripts. Texts themselves are sealed beside the log, and named here by their seal. */
import * as v from 'valibot'
import { body, code, hash, positive, type EventOf, whole } from '../../kernel/fields.ts'
import { languages, seed, words } from '../sample/events.ts'

/** The same words in the languages of the guide; Spanish always. */
export const inLanguages = v.strictObject({
  es: words(600),
  ay: v.optional(words(600)),
  qu: v.optional(words(600)),
  en: v.optional(words(600)),
})

/** What must stand before anybody is asked with a sensitive guide. */
const ethics = v.strictObject({
  /** Who approved it, and under which number. */
  approval: words(200),
  /** Services that help, by name, with how to reach them. */
  referrals: v.pipe(v.array(words(200)), v.minLength(1, 'referrals')),
  /** Whoever asks with it was trained for it. */
  isTrained: v.literal(true),
})

/** What a recorder writes, known by the first bytes of what it wrote. */
export const soundMedia = [
  ...['audio/webm', 'audio/ogg', 'audio/mp4', 'audio/mpeg', 'audio/aac', 'audio/wav', 'audio/flac'],
  ...['audio/amr', 'audio/3gpp'],
] as const
export type SoundMedia = (typeof soundMedia)[number]

export const transcriptFormats = ['txt', 'docx', 'odt', 'pdf', 'typed', 'project'] as const

const ofRecording = { recording: code, interview: code, respondent: code }

export const interviewsEvents = {
  /**
   * A newer version takes the older one's place. Languages without a checked translation are named. A sensitive guide
   * names what an ethics committee approved, and where help is. There is no field for what somebody suffered.
   */
  'interviews.guideWritten': v.pipe(
    body({
      ...{ guide: code, version: positive, title: inLanguages, isSensitive: v.boolean() },
      notChecked: v.array(v.picklist(languages)),
      items: v.array(
        v.strictObject({
          item: code,
          ask: inLanguages,
          probes: v.array(inLanguages),
          hint: v.optional(words(600)),
        }),
      ),
      /** Null where the guide is not sensitive. */
      ethics: v.nullable(ethics),
    }),
    v.check(({ isSensitive, ethics: said }) => isSensitive === (said !== null), 'ethics'),
  ),
  /** Of the women of a household one was drawn for sensitive guides, by a seed; nobody else of it is asked with one. */
  'interviews.oneDrawn': body({ household: code, seed, among: v.array(code), drawn: code }),
  /** Asked each time before a question may be seen, and again before going on. Yes or no; no is followed by another day. */
  'interviews.aloneAsked': body({ interview: code, respondent: code, alone: v.boolean() }),
  'interviews.begun': body({
    ...{ interview: code, respondent: code, guide: code, interviewer: code },
    ...{ translator: v.nullable(code), language: v.picklist(languages), isRecorded: v.boolean() },
  }),
  /** Somebody came in, or she wanted to stop: the neutral questions were shown. */
  'interviews.interrupted': body({ interview: code, respondent: code }),
  'interviews.resumed': body({ interview: code, respondent: code }),
  'interviews.putOff': body({ interview: code, respondent: code }),
  'interviews.ended': body({ interview: code, respondent: code, minutes: whole }),
  'interviews.noteTaken': body({
    ...{ interview: code, respondent: code, note: code, item: v.nullable(code), text: words(4000) },
  }),
  /** Of two of a household who were asked with a sensitive guide on two copies, the second may be read all the same. */
  'interviews.secondReleased': body({ interview: code, respondent: code, reason: words(1000) }),
  /** The interviewer was asked how she is after it; what she said is not kept. */
  'interviews.checkedOut': body({ interview: code, respondent: code, interviewer: code }),
  /** Something told that needs help, not counting: only safeguarding reads it. About `safeguarding`, not about her. */
  'interviews.disclosureKept': body({ disclosure: code, respondent: code, text: words(4000) }),
  /** Sound is about to be sealed, piece by piece, under a key of its own, so that it can be erased alone. */
  'interviews.recordingBegun': body({ ...ofRecording, media: v.picklist(soundMedia) }),
  /** The next piece: its place from 0 on, the seal, and its bytes before they were sealed. */
  'interviews.recordingGrown': body({ ...ofRecording, place: whole, sealed: hash, bytes: positive }),
  /** It is whole: the hash of all its bytes as they came, and how long it is where that is known. */
  'interviews.recordingKept': body({
    ...{ ...ofRecording, hash, bytes: positive, seconds: v.nullable(whole) },
  }),
  /** The study's agreement: so many days after its text is cleared a recording is to be erased. About the study. */
  'interviews.recordingTermSet': body({ days: v.pipe(whole, v.maxValue(3650, 'tenYears')) }),
  /** A text as it came in, with names still in it: sealed under a key of its own that goes when it is cleared. */
  'interviews.transcriptBrought': body({
    ...{ transcript: code, respondent: v.nullable(code), interview: v.nullable(code), label: words(120) },
    ...{ format: v.picklist(transcriptFormats), language: v.picklist(languages) },
    ...{ text: hash, points: whole, originalHash: hash, originalBytes: whole, isFictional: v.boolean() },
  }),
  /** What stands for a name, or that it may stay: by code points of the text as it was brought, end exclusive. */
  'interviews.hitResolved': body({
    ...{ transcript: code, from: whole, to: whole },
    replacement: v.nullable(words(80)),
  }),
  /** What was resolved there is open again. */
  'interviews.hitReopened': body({ transcript: code, from: whole, to: whole }),
  /**
   * The text without names: from now on it never changes, and may be coded. `takenOutBy`: who is said to have taken the names
   * out before it came from another program; without it a person said a word on whatever the search found.
   */
  'interviews.transcriptCleared': body({
    ...{ transcript: code, text: hash, points: whole, replaced: whole, kept: whole },
    takenOutBy: v.optional(words(200)),
  }),
}

export type InterviewsEvent = EventOf<typeof interviewsEvents>
