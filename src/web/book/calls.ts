/** What the page may ask of the worker that holds the book: one function each, area by area. */
import { agreementCalls } from './calls/agreements.ts'
import { cashCalls } from './calls/cash.ts'
import { homeCalls } from './calls/home.ts'
import { openingCalls } from './calls/opening.ts'
import { payCalls } from './calls/pay.ts'
import { peopleCalls } from './calls/people.ts'
import { postCalls } from './calls/posts.ts'
import { undoCalls } from './calls/undo.ts'

export const calls = {
  ...openingCalls,
  ...homeCalls,
  ...peopleCalls,
  ...cashCalls,
  ...payCalls,
  ...postCalls,
  ...agreementCalls,
  ...undoCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
