/** Pieces delivered, checked, graded and repaired; what a check pays is what she was told. */
import * as v from 'valibot'
import { body, code, type EventOf, markUpPercent, reference, whole } from '../../kernel/fields.ts'

/** Grams of a lot in the pieces, the waste that goes with them, and what a repair takes over from the first knitting. */
const used = v.strictObject({
  lot: code,
  grams: whole,
  wasteGrams: whole,
  fromRepairGrams: v.optional(whole),
})
const pieces = {
  person: code,
  article: code,
  order: v.optional(code),
  colour: v.optional(code),
  pieces: whole,
}

/** `new`: just delivered; `repair`: back from repair, counted once. */
const source = v.picklist(['new', 'repair'])
const outcome = v.picklist(['first', 'second', 'repair', 'rejected'])

export const qualityEvents = {
  'quality.delivered': body(pieces),
  'quality.checked': body({
    ...pieces,
    source,
    outcome,
    grade: v.optional(code),
    tariffCentimos: whole,
    percent: markUpPercent,
    payCentimos: whole,
    yarn: v.array(used),
  }),
  'quality.deliveryReversed': body({ corrects: reference, person: code, article: code, pieces: whole }),
  /** Takes back a check with its pay, and what of the yarn had been booked. */
  'quality.checkReversed': body({
    ...{ corrects: reference, person: code, article: code, pieces: whole },
    source,
    outcome,
    payCentimos: whole,
    yarn: v.array(used),
    booked: v.array(v.strictObject({ yarn: code, grams: whole, centimos: whole })),
  }),
  'quality.firstPieceChecked': body({ order: code, article: code, person: code, passed: v.boolean() }),
  'quality.lineReleased': body({ order: code, article: code }),
}

export type QualityEvent = EventOf<typeof qualityEvents>
export type FirstPiece = Extract<QualityEvent, { type: 'quality.firstPieceChecked' }>['body']
export type Checked = Extract<QualityEvent, { type: 'quality.checked' }>['body']
export type CheckReversed = Extract<QualityEvent, { type: 'quality.checkReversed' }>['body']
export type YarnUsed = v.InferOutput<typeof used>
