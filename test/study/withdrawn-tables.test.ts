/** What a study’s tables, search and files hold of somebody who was shredded: nothing. */
import { expect, test } from 'vitest'
import type { Result } from '../../src/core/kernel/result.ts'
import { csvText } from '../../src/formats/study/tables/csv-text.ts'
import { outgoingSheets } from '../../src/formats/study/tables/outgoing-sheets.ts'
import { clearedTexts } from '../../src/keeping/study/cleared-texts.ts'
import { openStudy, shred, type KeptStudy } from '../../src/keeping/study/kept-study.ts'
import { codesList } from '../../src/reports/study/codes-list.ts'
import { quotesOf } from '../../src/reports/study/quotes.ts'
import { searchTexts } from '../../src/reports/study/search.ts'
import { viewStudy } from '../../src/reports/study/study-view.ts'
import { openBook } from '../../src/storage/data-folder.ts'
import { sayStudy } from '../../src/words/study/say-study.ts'
import { ownFolder } from '../cli/program.ts'
import { keepTold, passphrase } from './kept-told.ts'
import { ToldStudy } from './told-study.ts'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const on = '2026-06-01'
const told = () => {
  const one = new ToldStudy().code('voice', { name: 'Voz' })
  for (let n = 1; n <= 6; n += 1)
    one.person(`r${n}`, `Palabra${n} mía.`, { household: `h${n}` }).select(`t-r${n}`, `Palabra${n}`, 'voice')
  return one
}

/** Everything that can be read of a study, as one text. */
const allOf = async (kept: KeptStudy): Promise<string> => {
  const texts = value(await clearedTexts(kept))
  const view = viewStudy(kept.study, kept.study.coding.selections.values())
  const say = (key: string, figures = {}) => sayStudy('es', key, figures)
  const { sheets, respondents } = outgoingSheets(view, texts, { on, say })
  const found = searchTexts(texts, { words: 'palabra1' })
  const inside = [codesList(view), quotesOf(view, texts, {}), found.hits, respondents]
  return JSON.stringify(inside) + sheets.map(csvText).join('')
}

test('[RT10] who was shredded stands in no table, no search and no file, now and when it is opened again', async () => {
  const folder = ownFolder()
  const book = await keepTold(folder, told())
  const store = value(openBook(folder, book))
  const kept = value(await openStudy(store, { device: 'aaaaaaaaaa', passphrase }))
  expect(await allOf(kept)).toContain('Palabra1')
  value(await shred(kept, { by: 'ana', on, wallMillis: Date.UTC(2026, 5, 1) }, ['r1']))
  const again = value(await openStudy(store, { device: 'aaaaaaaaaa', passphrase }))
  for (const one of [kept, again]) {
    const all = await allOf(one)
    expect(all).not.toMatch(/Palabra1|P-r1|"r1"|t-r1/)
    expect(all).toContain('Palabra2')
    expect(all).toContain('Voz,,,,5')
  }
  await store.close()
})
