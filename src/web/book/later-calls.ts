/** Calls of places that are opened from home: the worker reads them once the book lies open, or when one is asked for. */
import { agreementCalls } from './calls/agreements.ts'
import { cashCalls } from './calls/cash.ts'
import { checkCodeCalls } from './calls/check-code.ts'
import { choosePinCalls } from './calls/choose-pin.ts'
import { copyCalls } from './calls/copy.ts'
import { findingsCalls } from './calls/findings.ts'
import { givePostCalls } from './calls/give-post.ts'
import { guestCalls } from './calls/guest.ts'
import { joinCalls } from './calls/join.ts'
import { orderCalls } from './calls/orders.ts'
import { payCalls } from './calls/pay.ts'
import { receiveCalls } from './calls/receive.ts'
import { salesCalls } from './calls/sales.ts'
import { shareCalls } from './calls/share.ts'
import { sheetCalls } from './calls/sheets.ts'
import { skillCalls } from './calls/skills.ts'
import { workCalls } from './calls/work.ts'
import { yarnCalls } from './calls/yarn.ts'
import { consentCalls } from './calls/consents.ts'
import { wallCalls } from './calls/wall.ts'
import { womanCalls } from './calls/woman.ts'
import { handOverCalls } from './calls/hand-over.ts'

export const laterCalls = {
  ...agreementCalls,
  ...cashCalls,
  ...checkCodeCalls,
  ...choosePinCalls,
  ...copyCalls,
  ...findingsCalls,
  ...givePostCalls,
  ...guestCalls,
  ...joinCalls,
  ...orderCalls,
  ...payCalls,
  ...receiveCalls,
  ...salesCalls,
  ...shareCalls,
  ...sheetCalls,
  ...skillCalls,
  ...workCalls,
  ...yarnCalls,
  ...consentCalls,
  ...wallCalls,
  ...womanCalls,
  ...handOverCalls,
} as const
