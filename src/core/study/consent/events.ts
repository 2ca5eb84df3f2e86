/** What a respondent said yes or no to, purpose by purpose; that she withdrew; which reports went out with her words. */
import * as v from 'valibot'
import { body, code, day, hash, positive, type EventOf } from '../../kernel/fields.ts'
import { languages, words } from '../sample/events.ts'

export const purposes = ['interview', 'recording', 'quotes', 'photo', 'archive', 'contact'] as const
export type Purpose = (typeof purposes)[number]

/** Which words were read to her: a version of the study’s own, or the program’s, and the SHA-256 of their text. */
const read = v.strictObject({ version: v.nullable(positive), words: hash })
export type WordsRead = v.InferOutput<typeof read>

export const consentEvents = {
  /**
   * A spoken yes has a witness; it may end on a day. `read` is null where nothing was read to her, and an interpreter
   * is named who spoke to her; a note of before that was asked has neither.
   */
  'consent.said': body({
    ...{ respondent: code, purpose: v.picklist(purposes), given: v.boolean() },
    ...{ how: v.picklist(['spoken', 'signed', 'fingerprint']), language: v.picklist(languages) },
    ...{ witness: v.nullable(code), until: v.nullable(day) },
    ...{ read: v.optional(v.nullable(read)), interpreter: v.optional(v.nullable(code)) },
  }),
  /** The words that are read aloud for a purpose; a newer version takes the older one’s place. Who translated and who checked, by code. */
  'consent.wordsWritten': body({
    ...{ purpose: v.picklist(purposes), language: v.picklist(languages), version: positive },
    ...{ text: words(2000), translatedBy: v.nullable(code), checkedBy: v.nullable(code) },
  }),
  /** Written about the study, so that it stays when all about her is shredded. */
  'consent.withdrawn': body({ respondent: code }),
  /** A report that left the study, with those whose words or figures stand in it. */
  'consent.reportIssued': body({
    report: code,
    label: words(200),
    audience: words(200),
    respondents: v.array(code),
  }),
  'consent.reportRecalled': body({ report: code }),
}

export type ConsentEvent = EventOf<typeof consentEvents>
