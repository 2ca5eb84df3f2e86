/** Who is behind a pseudonym: two passphrases, and nothing once she withdrew. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { later, passphrase, tellAll, value } from '../../../test/study/all-of-her.ts'
import { again, ownFolder, studyIn } from '../../../test/study/kept.ts'
import { sealedFileIn } from '../../storage/sealed-file.ts'
import { changeNamesPassphrase, keepName, namesEnding, namesIn, openNames, removeName } from './key-table.ts'
import { withdraw } from './withdraw.ts'

const phrase = 'otra frase para los nombres'
const rosa = { respondent: 'R1', name: 'Rosa Condori Pari', contact: '951 000 111' }
const luz = { respondent: 'R2', name: 'Luz Mamani', contact: '' }

const withNames = async () => {
  const data = ownFolder()
  const { place, kept } = await studyIn(data)
  await tellAll(kept, 'R1')
  await tellAll(kept, 'R2')
  const file = sealedFileIn(data, place.book, namesEnding)
  const names = value(await openNames(kept, file, phrase))
  for (const row of [rosa, luz]) value(await keepName(kept, names, row))
  return { data, place, kept, file, names }
}

test('[KS13] the table is a file of its own with its own passphrase; neither passphrase alone reads it', async () => {
  const { data, place, kept, file } = await withNames()
  const read = value(await openNames(kept, file, 'Otra  frase para los NOMBRES'))
  expect(value(await namesIn(kept, read))).toEqual([rosa, luz])
  expect(await openNames(kept, file, passphrase)).toMatchObject({
    error: { code: 'study.wrongNamesPassphrase' },
  })
  const other = await studyIn(ownFolder())
  expect(await openNames(other.kept, file, phrase)).toMatchObject({ error: { code: 'study.otherNames' } })
  const none = sealedFileIn(data, place.book, 'others')
  expect(await openNames(kept, none, passphrase)).toMatchObject({ error: { code: 'study.samePassphrase' } })
  expect(await keepName(kept, read, { ...rosa, respondent: 'R9' })).toMatchObject({
    error: { code: 'study.unknownRespondent' },
  })
  expect(await keepName(kept, read, { ...rosa, name: ' ' })).toMatchObject({
    error: { code: 'study.noName' },
  })
  await kept.store.close()
  const path = join(data, `${place.book}.names`)
  expect(existsSync(path)).toBe(true)
  expect(statSync(path).mode & 0o077).toBe(0)
  for (const name of readdirSync(data)) {
    const bytes = readFileSync(join(data, name))
    for (const word of ['Condori', 'Mamani', '951 000 111']) {
      expect(bytes.includes(Buffer.from(word))).toBe(false)
      expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false)
    }
  }
})

test('[KS13] withdrawal makes her row unreadable at once, without the passphrase of the names', async () => {
  const { data, place, kept, file, names } = await withNames()
  value(await withdraw(kept, later(1), 'R1'))
  expect(value(await namesIn(kept, names))).toEqual([luz])
  const old = readFileSync(join(data, `${place.book}.names`))
  expect(value(await namesIn(kept, value(await openNames(kept, file, phrase))))).toEqual([luz])
  const fresh = value(await openNames(kept, file, phrase))
  value(await keepName(kept, fresh, { ...luz, contact: 'por el grupo' }))
  expect([...fresh.rows.keys()]).toEqual(['R2'])
  expect(readFileSync(join(data, `${place.book}.names`)).length).toBeLessThan(old.length)
  await kept.store.close()
})

test('[KS14] another passphrase for the names; the old one opens them no more', async () => {
  const { place, kept, file, names } = await withNames()
  expect(await changeNamesPassphrase(kept, names, passphrase)).toMatchObject({
    error: { code: 'study.samePassphrase' },
  })
  expect(await changeNamesPassphrase(kept, names, 'corta')).toMatchObject({
    error: { code: 'copy.phraseShort' },
  })
  expect(value(await namesIn(kept, value(await openNames(kept, file, phrase))))).toHaveLength(2)
  value(await changeNamesPassphrase(kept, names, 'una frase mas nueva'))
  expect(await openNames(kept, file, phrase)).toMatchObject({ error: { code: 'study.wrongNamesPassphrase' } })
  await kept.store.close()
  const reopened = await again(place)
  expect(
    value(await namesIn(reopened, value(await openNames(reopened, file, 'una frase mas nueva')))),
  ).toHaveLength(2)
  await reopened.store.close()
})

test('[KS19] a row is taken out, and the file tells of it no more', async () => {
  const { kept, file, names } = await withNames()
  value(await removeName(kept, names, 'R1'))
  const read = value(await openNames(kept, file, phrase))
  expect([...read.rows.keys()]).toEqual(['R2'])
  expect(value(await namesIn(kept, read))).toEqual([luz])
  value(await removeName(kept, read, 'R1'))
  expect(value(await namesIn(kept, read))).toEqual([luz])
  await kept.store.close()
})
