/** Tests that need a program: run, loudly not run, or failed in CI where it is absent. */
import { test } from 'vitest'
import { findTool, type Tool } from './tools.ts'

/** `test` where all tools are there; in CI a test that fails for want of them, elsewhere one that is loudly not run. */
export const testWith = (...tools: readonly Tool[]): typeof test | typeof test.skip => {
  const absent = tools.filter((tool) => findTool(tool) === undefined)
  if (absent.length === 0 || process.env['CI']) return test
  console.warn(
    `NOT RUN: tests that need ${absent.join(', ')}, which ${absent.length === 1 ? 'is' : 'are'} not installed`,
  )
  return test.skip
}
