/** What the page may ask of the worker that holds the study: one function each, area by area. */
import { agreementCalls } from './calls/agreement.ts'
import { bringingCalls } from './calls/bringing.ts'
import { codebookCalls } from './calls/codebook.ts'
import { codingCalls } from './calls/coding.ts'
import { coveringCalls } from './calls/covering.ts'
import { foundCalls } from './calls/found.ts'
import { openingCalls } from './calls/opening.ts'
import { projectCalls } from './calls/project.ts'
import { textCalls } from './calls/texts.ts'

export const calls = {
  ...openingCalls,
  ...coveringCalls,
  ...projectCalls,
  ...textCalls,
  ...bringingCalls,
  ...codingCalls,
  ...codebookCalls,
  ...foundCalls,
  ...agreementCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
