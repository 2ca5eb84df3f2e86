/** How people settle a finding: by a further entry that names it. */
import * as v from 'valibot'
import { body, type EventOf, reference } from '../../kernel/fields.ts'

export const findingsEvents = {
  'findings.settled': body({
    code: v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/, 'code')),
    ref: reference,
    about: v.pipe(v.string(), v.regex(/^[A-Za-z0-9:/.-]{0,160}$/, 'about')),
    /** What they found: it happened as written, it was put right by another entry, or it was a mistake without effect. */
    how: v.picklist(['trueAsWritten', 'putRight', 'noEffect']),
  }),
}

export type FindingsEvent = EventOf<typeof findingsEvents>
