/** The worker's desk without a browser: the practice group in memory, asked by the calls that the page asks. */
import { ok, type Result } from '../../src/core/kernel/result.ts'
import { practiceGroup } from '../../src/keeping/practice-group.ts'
import { openMemory } from '../../src/storage/memory.ts'
import { newKeys } from '../../src/sync/keys.ts'
import { today } from '../../src/web/book/acting.ts'
import { emptyDesk, type Desk } from '../../src/web/book/desk.ts'

export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
export const codeOf = (result: Result<unknown>): string | undefined =>
  result.ok ? undefined : result.error.code

export const practiceDesk = async (): Promise<Desk> => {
  const keys = await newKeys({ extractable: true })
  const openStore = (book: string) => Promise.resolve(ok(openMemory(book)))
  const made = { today: today(), wallMillis: Date.now(), women: 19, openStore }
  return {
    ...emptyDesk({ askOthers: () => Promise.resolve(), sendOn: () => undefined }),
    kept: value(await practiceGroup(keys, made)),
  }
}
export const entriesOf = ({ kept }: Desk): number =>
  Object.values(kept?.group.seen ?? {}).reduce((sum, seq) => sum + seq, 0)
