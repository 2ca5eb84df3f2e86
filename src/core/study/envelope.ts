/** What a study's log shows: that something was noted about a code on a day, and its seal. What was noted, only keys open. */
import { body, code, hash, type EventOf } from '../kernel/fields.ts'

export { wholeStudy } from './sample/subjects.ts'

export const studyEvents = {
  /** `about` is a respondent's code, or `study`; `sealed` is the hash of the ciphertext, whose key is that of `about`. */
  'study.noted': body({ about: code, sealed: hash }),
  /** The key of `about` and all that it sealed are gone, here and on every copy that learns of this. */
  'study.shredded': body({ about: code }),
}

export type Envelope = EventOf<typeof studyEvents>
