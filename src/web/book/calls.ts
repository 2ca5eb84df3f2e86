/**
 * What the page may ask of the worker that holds the book: one function each, area by area. What opening the app and home need
 * is here, what the other places need is read later, from `later-calls.ts`: a start takes as little as can be.
 */
import { homeCalls } from './calls/home.ts'
import { meetingModeCalls } from './calls/meeting-mode.ts'
import { openingCalls } from './calls/opening.ts'
import { peopleCalls } from './calls/people.ts'
import { postCalls } from './calls/posts.ts'
import { secondCopyCalls } from './calls/second-copy.ts'
import { undoCalls } from './calls/undo.ts'
import { shelfCalls } from './calls/shelf.ts'
import type { laterCalls } from './later-calls.ts'

export const firstCalls = {
  ...openingCalls,
  ...homeCalls,
  ...meetingModeCalls,
  ...peopleCalls,
  ...postCalls,
  ...undoCalls,
  ...shelfCalls,
  ...secondCopyCalls,
} as const

export type Calls = typeof firstCalls & typeof laterCalls
export type CallName = keyof Calls
