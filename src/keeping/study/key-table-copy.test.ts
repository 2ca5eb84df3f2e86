/** The table of names carried to another machine, and who withdrew staying out of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { later, passphrase, tellAll, value } from '../../../test/study/all-of-her.ts'
import { ownFolder, studyIn } from '../../../test/study/kept.ts'
import { createBook } from '../../storage/data-folder.ts'
import { sealedFileIn } from '../../storage/sealed-file.ts'
import { newKeys } from '../../sync/keys.ts'
import { bringNames, namesCopy } from './key-table-copy.ts'
import { keepName, namesEnding, namesIn, openNames } from './key-table.ts'
import { archiveOf, mergeArchive, openArchive, openBrought, studyFromCopy } from './study-archive.ts'
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
  return { data, place, kept, names }
}

/** The same study on another machine. */
const elsewhere = async ({ place, kept }: Awaited<ReturnType<typeof withNames>>) => {
  const data = ownFolder()
  const copy = value(await openArchive(value(await archiveOf(kept, passphrase)), passphrase))
  const keys = await newKeys({ extractable: true })
  const made = value(await studyFromCopy(keys, copy, { acting: later(1), passphrase }))
  const store = value(await createBook(data, made.entries, made.fill))
  const there = value(await openBrought(store, copy, { device: keys.device, passphrase }))
  return { data, kept: there, file: sealedFileIn(data, place.book, namesEnding) }
}

test('[KS40] it goes as a file of its own and is read there with the study; the archive has nothing of it', async () => {
  const one = await withNames()
  const other = await elsewhere(one)
  const bytes = value(await namesCopy(one.kept, one.names))
  for (const word of ['Condori', 'Mamani', 'R1']) expect(Buffer.from(bytes).includes(word)).toBe(false)
  const fresh = value(await openNames(other.kept, other.file, phrase))
  expect(await bringNames(other.kept, fresh, { bytes, passphrase })).toMatchObject({
    error: { code: 'study.wrongNamesPassphrase' },
  })
  expect(value(await bringNames(other.kept, fresh, { bytes, passphrase: phrase }))).toEqual({
    ...{ added: ['R1', 'R2'], differing: [], left: 0 },
  })
  const again = value(await openNames(other.kept, other.file, phrase))
  expect(value(await namesIn(other.kept, again))).toEqual([rosa, luz])
  const stranger = await studyIn(ownFolder())
  const theirs = sealedFileIn(stranger.place.data, stranger.place.book, namesEnding)
  const empty = value(await openNames(stranger.kept, theirs, phrase))
  expect(await bringNames(stranger.kept, empty, { bytes, passphrase: phrase })).toMatchObject({
    error: { code: 'study.otherNames' },
  })
  for (const { kept } of [one, other, stranger]) await kept.store.close()
})

test('[KS41] what is here stays and is told where it differs; another passphrase there seals what came in', async () => {
  const one = await withNames()
  const other = await elsewhere(one)
  const bytes = value(await namesCopy(one.kept, one.names))
  const own = 'la frase de la otra maquina'
  const names = value(await openNames(other.kept, other.file, own))
  value(await keepName(other.kept, names, { ...rosa, contact: 'por el grupo' }))
  expect(value(await bringNames(other.kept, names, { bytes, passphrase: phrase }))).toEqual({
    ...{ added: ['R2'], differing: ['R1'], left: 0 },
  })
  const again = value(await openNames(other.kept, other.file, own))
  expect(value(await namesIn(other.kept, again))).toEqual([{ ...rosa, contact: 'por el grupo' }, luz])
  expect(value(await bringNames(other.kept, again, { bytes, passphrase: phrase })).added).toEqual([])
  for (const { kept } of [one, other]) await kept.store.close()
})

test('[KS41] who withdrew stays out of it, however old the file, on both machines and after they met', async () => {
  const one = await withNames()
  const other = await elsewhere(one)
  const old = value(await namesCopy(one.kept, one.names))
  const names = value(await openNames(other.kept, other.file, phrase))
  value(await bringNames(other.kept, names, { bytes: old, passphrase: phrase }))
  value(await withdraw(one.kept, later(2), 'R1'))
  expect(await bringNames(one.kept, one.names, { bytes: old, passphrase: phrase })).toMatchObject({
    value: { added: [], left: 1 },
  })
  expect([...one.names.rows.keys()]).toEqual(['R2'])
  value(
    await mergeArchive(
      other.kept,
      later(3),
      value(await openArchive(value(await archiveOf(one.kept, passphrase)), passphrase)),
    ),
  )
  expect(value(await namesIn(other.kept, names))).toEqual([luz])
  expect(value(await bringNames(other.kept, names, { bytes: old, passphrase: phrase })).left).toBe(1)
  const file = readFileSync(join(other.data, `${one.place.book}.names`))
  const read = value(await openNames(other.kept, other.file, phrase))
  expect([[...read.rows.keys()], file.length < old.length]).toEqual([['R2'], true])
  for (const { kept } of [one, other]) await kept.store.close()
})
