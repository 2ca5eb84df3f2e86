/** The program: reads the environment and runs a command. */
import { writeSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { isLanguage, type Language } from '../words/say.ts'
import { askOn } from './ask-hidden.ts'
import type { Edge } from './edge.ts'
import { run } from './run.ts'

/** `--lang` goes with every command; another language than ours stays in the call, which is refused then. */
const takeLanguage = (args: string[]): Language => {
  const place = args.indexOf('--lang')
  if (place === -1) return 'es'
  const asked = args[place + 1] ?? ''
  if (!isLanguage(asked)) return 'es'
  args.splice(place, 2)
  return asked
}

const written = (file: number) => (text: string) => {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length;) from += writeSome(file, bytes.subarray(from))
}

/** A pipe may be full for a moment. */
const writeSome = (file: number, bytes: Uint8Array): number => {
  try {
    return writeSync(file, bytes)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EPIPE') process.exit(0)
    if (code !== 'EAGAIN') throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    return 0
  }
}

const input = async (): Promise<string> => {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

const args = process.argv.slice(2)
const configHome = process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config')
const edge: Edge = {
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    }),
  language: takeLanguage(args),
  out: written(1),
  tell: written(2),
  nowMillis: () => Date.now(),
  today: () => new Intl.DateTimeFormat('sv-SE').format(new Date()),
  passphrase: process.env['CHINU_PASSPHRASE'],
  namesPassphrase: process.env['CHINU_NAMES_PASSPHRASE'],
  input,
  archivePassphrase: process.env['CHINU_ARCHIVE_PASSPHRASE'],
  newPassphrase: process.env['CHINU_NEW_PASSPHRASE'],
  askHidden: askOn(process.stdin, written(2)),
  dataHome: process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'),
  timeZone: new Intl.DateTimeFormat('sv-SE').resolvedOptions().timeZone,
  keysFolder: process.env['CHINU_KEYS'] ?? join(configHome, 'chinu', 'keys'),
}

process.exitCode = await run(args, edge)
