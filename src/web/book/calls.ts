/** What the page may ask of the worker that holds the book: one function each, area by area. */
import { agreementCalls } from './calls/agreements.ts'
import { homeCalls } from './calls/home.ts'
import { meetingModeCalls } from './calls/meeting-mode.ts'
import { openingCalls } from './calls/opening.ts'
import { peopleCalls } from './calls/people.ts'
import { postCalls } from './calls/posts.ts'
import { receiveCalls } from './calls/receive.ts'
import { shareCalls } from './calls/share.ts'
import { skillCalls } from './calls/skills.ts'
import { workCalls } from './calls/work.ts'
import { undoCalls } from './calls/undo.ts'
import { yarnCalls } from './calls/yarn.ts'
import { shelfCalls } from './calls/shelf.ts'

export const calls = {
  ...openingCalls,
  ...homeCalls,
  ...meetingModeCalls,
  ...peopleCalls,
  ...postCalls,
  ...shareCalls,
  ...skillCalls,
  ...workCalls,
  ...agreementCalls,
  ...receiveCalls,
  ...undoCalls,
  ...yarnCalls,
  ...shelfCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
