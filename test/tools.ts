/** Programs that some tests need: found on the PATH, or said loudly to be absent. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

export type Tool = 'chromium' | 'hledger' | 'ledger'

/** Where a program lies, or nothing. */
export const findTool = (name: Tool): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable)

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
