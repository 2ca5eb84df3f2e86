/** What the page may ask of the worker that holds the book: one function each, area by area. */
import { agreementCalls } from './calls/agreements.ts'
import { homeCalls } from './calls/home.ts'
import { openingCalls } from './calls/opening.ts'
import { orderCalls } from './calls/orders.ts'
import { peopleCalls } from './calls/people.ts'
import { postCalls } from './calls/posts.ts'
import { sheetCalls } from './calls/sheets.ts'
import { undoCalls } from './calls/undo.ts'

export const calls = {
  ...openingCalls,
  ...homeCalls,
  ...peopleCalls,
  ...postCalls,
  ...agreementCalls,
  ...sheetCalls,
  ...orderCalls,
  ...undoCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
