/** Around a whole run: a file in which the tests write how many taps a job of the season took, told together at the end. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { mostTaps, type Told } from './season-jobs.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The file, a job a line. */
    taps: string
  }
}

export const setup = (project: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-taps-'))
  const file = join(folder, 'taps.jsonl')
  writeFileSync(file, '')
  project.provide('taps', file)
  return () => {
    const told = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    if (told.length > 0) console.log(['taps of the season’s jobs (at most):', ...told.map(lineOf)].join('\n'))
    rmSync(folder, { recursive: true })
  }
}

const lineOf = (line: string): string => {
  const { job, taps } = JSON.parse(line) as Told
  return `  ${String(taps).padStart(3)} (${mostTaps[job]}) ${job}`
}
