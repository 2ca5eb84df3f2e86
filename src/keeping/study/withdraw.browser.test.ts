/** Withdrawal in Chromium: no record of any database of this origin opens to a word of hers afterwards. */
import { expect, test } from 'vitest'
import { acting, later, passphrase, tellAll, value, wordsOf } from '../../../test/study/all-of-her.ts'
import { everyRecord, everySeal, hexOf } from '../../../test/study/every-record.ts'
import { stateToText } from '../../core/kernel/plain.ts'
import { openBrowser } from '../../storage/browser.ts'
import { sealedFileInBrowser } from '../../storage/browser/sealed-file.ts'
import { newKeys } from '../../sync/keys.ts'
import { keepName, namesEnding, namesIn, openNames } from './key-table.ts'
import { keepSnapshot, openStudy, readText } from './kept-study.ts'
import { newStudy } from './new-study.ts'
import { archiveOf, openArchive } from './study-archive.ts'
import { withdraw } from './withdraw.ts'

const hers = Object.values(wordsOf('R1'))
const found = (text: string) => hers.filter((word) => text.includes(word))

test('[KS11] [KS13] in Chromium: no record, archive or fold yields a word of hers, and her name does not open', async () => {
  const keys = await newKeys({ extractable: false })
  const made = value(
    await newStudy(keys, { ...acting, timeZone: 'America/Lima', practice: true, passphrase }),
  )
  const store = value(await openBrowser({ book: made.book }))
  value(await made.fill(store))
  value(await store.append(made.entries))
  const opening = { device: keys.device, passphrase }
  const kept = value(await openStudy(store, opening))
  const texts = await tellAll(kept, 'R1')
  await tellAll(kept, 'R2')
  value(await keepSnapshot({ ...kept, sinceSnapshot: 400 }))
  const names = value(
    await openNames(kept, sealedFileInBrowser(made.book, namesEnding), 'otra frase para los nombres'),
  )
  value(await keepName(kept, names, { respondent: 'R1', name: 'Rosa Condori Pari', contact: '951 000 111' }))
  expect(value(await namesIn(kept, names))).toHaveLength(1)
  const copy = value(await openArchive(value(await archiveOf(kept, passphrase)), passphrase))
  const seals = copy.sealed.filter(({ person }) => person.endsWith('R1')).map(({ bytes }) => hexOf(bytes))
  const before = await everySeal()
  expect(seals.length).toBeGreaterThan(8)
  expect(seals.every((seal) => before.has(seal))).toBe(true)

  value(await withdraw(kept, later(1), 'R1'))
  const after = await everySeal()
  expect(seals.filter((seal) => after.has(seal))).toEqual([])
  const records = JSON.stringify(await everyRecord())
  expect(found(records)).toEqual([])
  expect(records).not.toContain('Condori')
  expect(value(await namesIn(kept, names))).toEqual([])
  expect(found(stateToText(kept.study))).toEqual([])
  for (const text of texts) expect(await readText(kept, text)).toMatchObject({ ok: false })
  const later2 = value(await openArchive(value(await archiveOf(kept, passphrase)), passphrase))
  expect([...later2.sealed, ...later2.keys].filter(({ person }) => person.endsWith('R1'))).toEqual([])
  await store.close()
  const again = value(await openBrowser({ book: made.book }))
  expect(found(stateToText(value(await openStudy(again, opening)).study))).toEqual([])
  expect(await again.personKey('R1')).toBeUndefined()
  await again.close()
})
