/** Archives written: our reader and another library open them; whatever stands in the files comes back. */
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeZip } from './written-zip.ts'
import { openZip } from './zip.ts'

test('[RQ7] files of any number, in any pieces, come back in their order, with their checksums', async () => {
  const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 2000 }), { maxLength: 5 })
  const law = fc.asyncProperty(fc.array(pieces, { maxLength: 20 }), async (all) => {
    const texts = all.map((parts) => parts.join(''))
    const files = all.map((parts, place) => ({ name: `texts/${place}.txt`, pieces: parts }))
    const bytes = await writeZip(files)
    expect(Object.values(unzipSync(bytes)).map((text) => strFromU8(text))).toEqual(texts)
    const zip = openZip(bytes)
    expect(zip.ok && zip.value.files.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
    for (const [place, { name }] of files.entries()) {
      const read = zip.ok ? zip.value.read(name) : undefined
      expect(read?.ok && strFromU8(read.value)).toBe(texts[place])
    }
    expect(await writeZip(files)).toEqual(bytes)
  })
  await fc.assert(law, { seed: 20261125, numRuns: 60 })
})
