/** A throw-away tree with planted files, so that a test can see a wall red. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Planted = Readonly<Record<string, string>>

/** Writes the files under a new folder, answers what is asked of it, and clears it away. */
export const inPlantedTree = async <T>(files: Planted, ask: (root: string) => T | Promise<T>): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), 'chinu-walls-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    return await ask(root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
