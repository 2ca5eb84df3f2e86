/** Pieces delivered, checked, graded and repaired; what a check pays is what she was told. */
import * as v from 'valibot'
import { body, code, type EventOf, markUpPercent, whole } from '../../kernel/fields.ts'

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

export const qualityEvents = {
  'quality.delivered': body(pieces),
  'quality.checked': body({
    ...pieces,
    /** `new`: just delivered; `repair`: back from repair, counted once. */
    source: v.picklist(['new', 'repair']),
    outcome: v.picklist(['first', 'second', 'repair', 'rejected']),
    grade: v.optional(code),
    tariffCentimos: whole,
    percent: markUpPercent,
    payCentimos: whole,
    yarn: v.array(used),
  }),
  'quality.firstPieceChecked': body({ order: code, article: code, person: code, passed: v.boolean() }),
  'quality.lineReleased': body({ order: code, article: code }),
}

export type QualityEvent = EventOf<typeof qualityEvents>
export type FirstPiece = Extract<QualityEvent, { type: 'quality.firstPieceChecked' }>['body']
export type Checked = Extract<QualityEvent, { type: 'quality.checked' }>['body']
export type YarnUsed = v.InferOutput<typeof used>
