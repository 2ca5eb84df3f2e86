/** What can happen to the people of a group. No name, no reason for an absence, no place finer than a village. */
import * as v from 'valibot'
import { body, code, type EventOf, day, hash, positive, seen, week, whole } from '../../kernel/fields.ts'

export const posts = [
  'president',
  'secretary',
  'treasurer',
  'production',
  'store',
  'quality',
  'export',
  /** Somebody of an institution: sees totals and records nothing. */
  'guest',
] as const
export type Post = (typeof posts)[number]

/** What a woman may say yes to, one by one; nothing of it is needed for anything in the book. */
export const consentMatters = [
  'photoHere',
  'photoToBuyers',
  'nameToBuyers',
  'voice',
  'numbersToResearch',
  'contactOutside',
] as const
export type ConsentMatter = (typeof consentMatters)[number]

const person = code

export const peopleEvents = {
  'people.joined': body({
    person,
    village: v.optional(code),
    language: v.optional(v.picklist(['es', 'ay', 'qu'])),
  }),
  'people.paused': body({ person }),
  'people.returned': body({ person }),
  'people.left': body({ person }),
  /** A household is an opaque link between two members, never a name or a place. */
  'people.householdLinked': body({ person, household: code }),
  /** Her own minutes for one piece, from pieces that she timed. */
  'people.skillShown': body({ person, article: code, minutes: positive }),
  /** She learns to make an article with somebody beside her, and from when on no more. */
  'people.trainingBegun': body({ person, article: code }),
  'people.trainingEnded': body({ person, article: code }),
  'people.hoursOffered': body({ person, week, minutes: whole }),
  'people.postTaken': body({ person, post: v.picklist(posts), until: day }),
  'people.postLeft': body({ person, post: v.picklist(posts) }),
  /** Her picture PIN holds no more; two officers let her choose another. */
  'people.pinReset': body({ person, approvedBy: v.strictTuple([code, code]) }),
  /** Her yes or no to one matter; a yes names the woman who was with her. */
  'people.consentSaid': body({
    person,
    matter: v.picklist(consentMatters),
    given: v.boolean(),
    witness: v.optional(code),
  }),
  /** Her statement went out of the app: the hash of what it said, and up to where the book was read. */
  'people.statementGiven': body({ person, digest: hash, seen }),
}

export type PeopleEvent = EventOf<typeof peopleEvents>
