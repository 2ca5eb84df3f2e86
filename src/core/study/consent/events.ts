/** What a respondent said yes or no to, purpose by purpose; that she withdrew; which reports went out with her words. */
import * as v from 'valibot'
import { body, code, day, type EventOf } from '../../kernel/fields.ts'
import { languages, words } from '../sample/events.ts'

export const purposes = ['interview', 'recording', 'quotes', 'photo', 'archive', 'contact'] as const
export type Purpose = (typeof purposes)[number]

export const consentEvents = {
  /** A spoken yes has a witness; it may end on a day. */
  'consent.said': body({
    ...{ respondent: code, purpose: v.picklist(purposes), given: v.boolean() },
    ...{ how: v.picklist(['spoken', 'signed', 'fingerprint']), language: v.picklist(languages) },
    ...{ witness: v.nullable(code), until: v.nullable(day) },
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
