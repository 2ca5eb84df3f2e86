/** Reading and writing files for a command; what the machine refuses becomes a refusal with its place. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
    return ok([...files].map(([name, content]) => writeWhole(folder, name, content)))
  } catch (error) {
    return refuse('cli.cannotWrite', { place: folder, detail: reasonOf(error) })
  }
}

const writeWhole = (folder: string, name: string, content: string | Uint8Array): string => {
  const file = join(folder, name)
  writeFileSync(`${file}.new`, content)
  renameSync(`${file}.new`, file)
  return file
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
