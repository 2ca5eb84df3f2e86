/** Reading and writing files for a command; what the machine refuses becomes a refusal with its place. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ok, refuse, type Result } from '../core/kernel/result.ts'

/** Larger files are not what they claim to be: a group's hundred years fit in less. */
const mostBytes = 512 * 1024 * 1024

export const readBytes = (file: string): Result<Uint8Array> => {
  try {
    if (statSync(file).size > mostBytes) return refuse('cli.noSuchFile', { place: file, detail: 'too large' })
    return ok(readFileSync(file))
  } catch (error) {
    return refuse('cli.noSuchFile', { place: file, detail: reasonOf(error) })
  }
}

/** Writes files into a folder, each whole or not at all. */
export const writeFiles = (
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Result<readonly string[]> => {
  try {
    mkdirSync(folder, { recursive: true })
    return ok([...files].map(([name, text]) => writeWhole(folder, name, text)))
  } catch (error) {
    return refuse('cli.cannotWrite', { place: folder, detail: reasonOf(error) })
  }
}

/** Writes one file, whole or not at all. */
export const writeBytes = (file: string, bytes: Uint8Array): Result<string> => {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, bytes)
    renameSync(`${file}.new`, file)
    return ok(file)
  } catch (error) {
    return refuse('cli.cannotWrite', { place: file, detail: reasonOf(error) })
  }
}

/** Writes one sealed file, whole or not at all, for its owner alone. */
export const writeSealed = (file: string, bytes: Uint8Array): Result<void> => {
  try {
    writeFileSync(`${file}.new`, bytes, { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
    return ok(undefined)
  } catch (error) {
    return refuse('cli.cannotWrite', { place: file, detail: reasonOf(error) })
  }
}

const writeWhole = (folder: string, name: string, text: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
  return file
}

/** The machine's word for what went wrong. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
