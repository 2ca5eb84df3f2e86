/** What the page may ask of the worker that holds the book: one function each, area by area. */
import { agreementCalls } from './calls/agreements.ts'
import { consentCalls } from './calls/consents.ts'
import { cashCalls } from './calls/cash.ts'
import { findingsCalls } from './calls/findings.ts'
import { homeCalls } from './calls/home.ts'
import { meetingModeCalls } from './calls/meeting-mode.ts'
import { openingCalls } from './calls/opening.ts'
import { payCalls } from './calls/pay.ts'
import { orderCalls } from './calls/orders.ts'
import { peopleCalls } from './calls/people.ts'
import { postCalls } from './calls/posts.ts'
import { secondCopyCalls } from './calls/second-copy.ts'
import { sheetCalls } from './calls/sheets.ts'
import { receiveCalls } from './calls/receive.ts'
import { shareCalls } from './calls/share.ts'
import { skillCalls } from './calls/skills.ts'
import { workCalls } from './calls/work.ts'
import { undoCalls } from './calls/undo.ts'
import { copyCalls } from './calls/copy.ts'
import { yarnCalls } from './calls/yarn.ts'
import { shelfCalls } from './calls/shelf.ts'
import { wallCalls } from './calls/wall.ts'
import { womanCalls } from './calls/woman.ts'

export const calls = {
  ...openingCalls,
  ...homeCalls,
  ...meetingModeCalls,
  ...peopleCalls,
  ...cashCalls,
  ...payCalls,
  ...postCalls,
  ...shareCalls,
  ...skillCalls,
  ...workCalls,
  ...agreementCalls,
  ...sheetCalls,
  ...orderCalls,
  ...findingsCalls,
  ...receiveCalls,
  ...undoCalls,
  ...yarnCalls,
  ...shelfCalls,
  ...womanCalls,
  ...consentCalls,
  ...wallCalls,
  ...copyCalls,
  ...secondCopyCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
