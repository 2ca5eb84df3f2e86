/** Work shared out, and what became of it in the women's hands: taken on, declined, swapped, passed on. Never why. */
import * as v from 'valibot'
import { body, code, type EventOf, day, positive, seen, whole } from '../../kernel/fields.ts'

/** A line of an order: one article in one colour. */
const line = { order: code, article: code, colour: code }
const lineAndPieces = v.strictObject({ ...line, pieces: positive })

/** A member's pieces of a line, those handed in among them: what she had, and what she has now. */
const share = v.strictObject({
  person: code,
  before: whole,
  pieces: whole,
  /** Who fixed these pieces by hand, where somebody did. */
  changedBy: v.optional(code),
})

const sharedLine = v.strictObject({
  ...line,
  /** Pieces that were still to be made. */
  pieces: whole,
  payCentimos: whole,
  /** What one piece short counts. */
  weight: whole,
  lot: positive,
  yarnOn: day,
  due: day,
  /** Pieces that trainees should make, all together. */
  traineePieces: whole,
  shortPieces: whole,
  traineeShortPieces: whole,
  shares: v.array(share),
})

/** A member's season income before this work and with it; what she wishes for, and her ideal. */
const memberFigures = v.strictObject({
  person: code,
  earnedCentimos: whole,
  withShareCentimos: whole,
  wishedCentimos: v.optional(positive),
  idealCentimos: v.optional(whole),
})

export const sharingEvents = {
  'sharing.workShared': body({
    lines: v.pipe(v.array(sharedLine), v.minLength(1)),
    fairness: v.picklist(['income', 'share']),
    weightBy: v.picklist(['piece', 'pay']),
    members: v.array(memberFigures),
    /** The lowest level of those able to take some, and what no share-out exceeds; rounded down. */
    poorest: v.optional(
      v.strictObject({ unit: v.picklist(['centimos', 'millionthsOfWish']), level: whole, bound: whole }),
    ),
    /** Who stood first where all else was equal. */
    first: code,
    seed: whole,
    rounds: whole,
    approvedBy: v.strictTuple([code, code]),
    seen,
  }),
  'sharing.workAccepted': body({ person: code, ...line, pieces: positive }),
  /** The pieces go back, to be shared out again. */
  'sharing.workDeclined': body({ person: code, ...line, pieces: positive }),
  /** Two members exchange pieces; both agreed. */
  'sharing.workSwapped': body({ person: code, with: code, gives: lineAndPieces, takes: lineAndPieces }),
  'sharing.workPassedOn': body({ person: code, to: code, ...line, pieces: positive }),
}

export type SharingEvent = EventOf<typeof sharingEvents>
export type WorkShared = Extract<SharingEvent, { type: 'sharing.workShared' }>['body']
export type SharedLineTold = WorkShared['lines'][number]
export type MemberFigures = WorkShared['members'][number]
