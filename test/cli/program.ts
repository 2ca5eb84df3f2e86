/** Runs the program as a person would, from its sources. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export type Ran = { readonly status: number | null; readonly out: string; readonly told: string }
export const publicSeason = 'test/fixtures/season/public.season.json'

/** A folder of this test alone. */
export const ownFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Keys lie in a folder beside the data. */
export const chinuIn =
  (folder: string, keys = join(folder, 'keys'), env: Readonly<Record<string, string>> = {}) =>
  (...args: string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
      encoding: 'utf8',
      input: env['STDIN'] ?? '',
      env: { ...process.env, CHINU_KEYS: keys, ...env },
      maxBuffer: 64 * 1024 * 1024,
    })
    return { status, out: stdout, told: stderr }
  }
