/** What the page may ask of the worker that holds the book: one function each, area by area. */
import { openingCalls } from './calls/opening.ts'
import { peopleCalls } from './calls/people.ts'
import { postCalls } from './calls/posts.ts'
import { shareCalls } from './calls/share.ts'
import { skillCalls } from './calls/skills.ts'
import { workCalls } from './calls/work.ts'

export const calls = {
  ...openingCalls,
  ...peopleCalls,
  ...postCalls,
  ...shareCalls,
  ...skillCalls,
  ...workCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
