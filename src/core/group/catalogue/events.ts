/** The technical sheets of a group's products, each version a new one. */
import * as v from 'valibot'
import { body, code, type EventOf, positive, whole } from '../../kernel/fields.ts'

const yarnNeed = v.strictObject({ yarn: code, grams: whole, wastePerMille: whole })

const size = v.strictObject({
  size: code,
  /** How the books count pieces of this size: `CHULLO`, `CHOMPAM`. */
  article: code,
  minutes: positive,
  yarns: v.pipe(v.array(yarnNeed), v.minLength(1)),
  otherMaterialsCentimos: whole,
  exportCostCentimos: whole,
})

export const catalogueEvents = {
  'catalogue.sheetIssued': body({
    product: code,
    version: positive,
    sizes: v.pipe(v.array(size), v.minLength(1)),
  }),
}

export type CatalogueEvent = EventOf<typeof catalogueEvents>
export type SheetSize = v.InferOutput<typeof size>
