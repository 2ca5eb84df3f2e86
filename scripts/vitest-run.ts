/** One run of Vitest, counted from its own report rather than from what it prints. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Transcript } from './transcript.ts'

type Report = {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}
export type VitestOptions = { readonly filters: readonly string[]; readonly hasBrowser: boolean }

export const runVitest = async (
  transcript: Transcript,
  { filters, hasBrowser }: VitestOptions,
): Promise<{ passed: number; failed: number }> => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-test-'))
  const file = join(folder, 'report.json')
  const projects = hasBrowser ? ['--project', 'unit', '--project', 'browser'] : ['--project', 'unit']
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${file}`]
  const args = ['run', ...projects, ...reporters, ...filters]
  try {
    const { code } = await transcript.run('node_modules/vitest/vitest.mjs', args, { live: true })
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined
    return counted(report, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }

  function counted(report: Report | undefined, code: number): { passed: number; failed: number } {
    if (!report) return { passed: 0, failed: 1 }
    if (report.numPendingTests > 0) transcript.say(`${report.numPendingTests} not run`)
    const unread = report.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    )
    const failed = report.numFailedTests + unread.length
    return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed }
  }
}
