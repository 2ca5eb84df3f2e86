/** The two accountants' programs as judges: what each says to a journal, and the balances that each finds in it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Files in a folder of their own, as paths in the given order. */
const written = (texts: readonly string[]): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'chinu-journal-'))
  return texts.map((text, place) => {
    const path = join(folder, `${place}.journal`)
    writeFileSync(path, text)
    return path
  })
}

const given = (paths: readonly string[]): string[] => paths.flatMap((path) => ['-f', path])
/** Without a locale, as a machine may be; and without the user's own settings. */
const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', HOME: '/nonexistent' }

/** What each program objects to; nothing where it accepts. */
export const objections = (texts: readonly string[]): { hledger: string; ledger: string } => {
  const paths = written(texts)
  const run = (program: string, args: readonly string[]): string => {
    const { status, stderr } = spawnSync(program, args, { env, encoding: 'utf8' })
    return status === 0 ? '' : stderr || `${program} failed`
  }
  return {
    hledger: run('hledger', [...given(paths), 'check', '--strict', 'ordereddates']),
    ledger: run('ledger', ['--args-only', ...given(paths), '--pedantic', 'bal']),
  }
}

/** `account commodity` and the amount without its point. Empty balances are left out. */
export type Amounts = Readonly<Record<string, number>>

export const byHledger = (texts: readonly string[], ...options: string[]): Amounts => {
  const args = [...given(written(texts)), 'bal', '-N', '--flat', '-O', 'csv', ...options]
  const rows = execFileSync('hledger', args, { env, encoding: 'utf8' }).trim().split('\n').slice(1)
  return amounts(
    rows.map((row) => {
      const [account = '', balance = ''] = row.slice(1, -1).split('","')
      return [account, balance.split(', ')]
    }),
  )
}

export const byLedger = (texts: readonly string[], ...options: string[]): Amounts => {
  const format = ['--no-total', '--format', '|%(account)\n%(scrub(display_total))\n']
  const args = ['--args-only', ...given(written(texts)), 'bal', '--flat', ...options, ...format]
  const accounts = execFileSync('ledger', args, { env, encoding: 'utf8' }).split('|').slice(1)
  return amounts(
    accounts.map((text) => {
      const [account = '', ...balances] = text.trim().split('\n')
      return [account, balances.map((balance) => balance.trim())]
    }),
  )
}

const amounts = (rows: readonly (readonly [string, readonly string[]])[]): Amounts =>
  Object.fromEntries(
    rows
      .flatMap(([account, balances]) =>
        balances.map((balance): [string, number] => {
          const [amount = '', commodity = ''] = balance.split(' ')
          return [`${account} ${commodity}`, Number(amount.replace('.', ''))]
        }),
      )
      .filter(([, amount]) => amount !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
