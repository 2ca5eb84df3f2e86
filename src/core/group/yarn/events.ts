/** Where the group's yarn goes: lots bought, weighed out to members, returned, passed on, wasted, settled. */
import * as v from 'valibot'
import { body, code, type EventOf, reference, seen, whole } from '../../kernel/fields.ts'
import { accountName } from '../../kernel/account-name.ts'

const weighed = v.array(v.strictObject({ person: code, grams: whole }))
const lotGrams = v.strictObject({ lot: code, grams: whole })

const settledLine = v.strictObject({
  person: code,
  lots: v.array(lotGrams),
  grams: whole,
  outcome: v.picklist(['forgiven', 'charged']),
  /** What is charged to her, at book value on the day; 0 where it is forgiven. */
  centimos: whole,
})

export const yarnEvents = {
  'yarn.bought': body({
    lot: code,
    yarn: code,
    colour: v.optional(code),
    dyeLot: v.optional(code),
    grams: whole,
    centimosPerKg: whole,
    freightCentimos: whole,
    paidFrom: accountName,
  }),
  'yarn.issued': body({ lot: code, to: weighed }),
  'yarn.returned': body({ lot: code, from: weighed }),
  'yarn.passed': body({ lot: code, from: code, to: code, grams: whole }),
  /** Her own yarn: counted with her, never in the group's books. */
  'yarn.ownBrought': body({ lot: code, yarn: code, person: code, grams: whole }),
  'yarn.wasteDeclared': body({ lot: code, person: code, grams: whole }),
  /** Takes back what was weighed out, brought back or passed on by mistake, whole. */
  'yarn.weighingReversed': body({
    corrects: reference,
    lot: code,
    was: v.picklist(['issued', 'returned', 'passed']),
    /** `to`: who had received what was passed on. */
    lines: v.array(v.strictObject({ person: code, to: v.optional(code), grams: whole })),
  }),
  'yarn.settled': body({ yarn: code, lines: v.array(settledLine), seen }),
}

export type YarnEvent = EventOf<typeof yarnEvents>
export type WeighingReversed = Extract<YarnEvent, { type: 'yarn.weighingReversed' }>['body']
export type SettledLine = v.InferOutput<typeof settledLine>
