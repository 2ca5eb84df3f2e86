/** What the page may ask of the worker that holds the study: one function each, area by area. */
import { coveringCalls } from './calls/covering.ts'
import { openingCalls } from './calls/opening.ts'
import { projectCalls } from './calls/project.ts'

export const calls = {
  ...openingCalls,
  ...coveringCalls,
  ...projectCalls,
} as const

export type Calls = typeof calls
export type CallName = keyof Calls
