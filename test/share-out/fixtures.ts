/** The instances with best-known results, as the program reads them. */
import { readFileSync } from 'node:fs'
import type { Instance } from '../../src/core/share-out/instance.ts'
import { parseInstance } from '../../src/formats/share-out/parse-instance.ts'

export const fixtureInstance = (name: string): Instance => {
  const parsed = parseInstance(readFileSync(`test/fixtures/share-out/${name}.json`))
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.code}`)
  return parsed.value.instance
}
