/** Both accountants' programs accept what is exported, find our balances, and refuse a book changed by hand. */
import { expect } from 'vitest'
import { family } from '../../../test/long.ts'
import { generateSeason } from '../../../test/season/generate-season.ts'
import { bookId, openedWith, publicSeason } from '../../../test/season/season-in-memory.ts'
import { renamed, severalYears } from '../../../test/season/several-years.ts'
import { testWith } from '../../../test/test-with.ts'
import { replay, trialBalance } from '../../core/group/replay.ts'
import type { Recorded } from '../../core/kernel/entry.ts'
import { byHledger, byLedger, objections, type Amounts } from './accountants.contract.ts'
import { hledgerFiles, type Files } from './hledger-files.ts'

const none = { hledger: '', ledger: '' }

const exported = (entries: readonly Recorded[], currency = 'PEN'): Files => {
  const files = hledgerFiles(entries, { book: bookId, currency })
  if (!files.ok) throw new Error(JSON.stringify(files.error))
  return files.value
}

/** What our book holds at the end of a year, in the journal's own words: quantities, or book values. */
const ours = (
  entries: readonly Recorded[],
  year: string,
  text: string,
  value: 'quantity' | 'book',
): Amounts => {
  const names = new Map([...text.matchAll(/^; ([A-Za-z]+) = (\S+)$/gm)].map(([, name, code]) => [code, name]))
  const { ledger } = replay(entries, { currency: 'PEN', through: `${year}-12-31` }).money
  const amounts: Record<string, number> = {}
  for (const { account, commodity, quantity, bookCentimos } of trialBalance(ledger)) {
    const key = `${account} ${value === 'book' ? 'PEN' : (names.get(commodity) ?? commodity)}`
    amounts[key] = (amounts[key] ?? 0) + (value === 'book' ? bookCentimos : quantity)
  }
  return Object.fromEntries(
    Object.entries(amounts)
      .filter(([, amount]) => amount !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Every file alone, each year with its closing in all three ways of reading both, and the balances. */
const expectAccepted = (entries: readonly Recorded[]): string[] => {
  const files = exported(entries)
  for (const text of files.values()) expect(objections([text])).toEqual(none)
  const years = [...files.keys()].filter((name) => !name.endsWith('-closing.journal'))
  for (const name of years) {
    const journal = files.get(name) ?? ''
    const closing = files.get(name.replace('.journal', '-closing.journal'))
    const both = closing === undefined ? [journal] : [journal, closing]
    expect(objections(both)).toEqual(none)
    expect(objections([both.join('')])).toEqual(none)
    const year = name.slice(13, 17)
    for (const texts of [both, [both.join('')]]) {
      const quantities = ours(entries, year, journal, 'quantity')
      expect(byHledger(texts)).toEqual(quantities)
      expect(byLedger(texts)).toEqual(quantities)
      const values = ours(entries, year, journal, 'book')
      expect(byHledger(texts, '-B')).toEqual(values)
      expect(byLedger(texts, '--basis')).toEqual(values)
    }
  }
  return [...files.keys()]
}

const withBoth = testWith('hledger', 'ledger')

withBoth(
  '[HL1] [HL5] the public season is accepted by both, in its parts and together, with our balances',
  () => {
    const { entries } = openedWith(publicSeason())
    const names = expectAccepted(entries)
    expect(names).toEqual(['aaaaaaaaaaaa-2006.journal', 'aaaaaaaaaaaa-2006-closing.journal'])
  },
)

withBoth(
  '[HL6] years follow each other: one without transactions has no file, one does not close, one closes twice',
  () => {
    const rounds = [
      { days: 0, closes: true },
      { days: 60, closes: true },
      { days: 365, closes: false },
      { days: 1300, closes: true },
      { days: 1380, closes: true },
    ]
    const names = expectAccepted(openedWith(severalYears(rounds)).entries)
    const years = ['2006', '2006-closing', '2007', '2009', '2009-closing', '2010', '2010-closing']
    expect(names).toEqual(years.map((year) => `aaaaaaaaaaaa-${year}.journal`))
  },
)

withBoth(
  '[HL8] codes with digits and hyphens, and words that ledger keeps for itself, get names that both accept',
  () => {
    const codes = { ALPNAT: 'ALP-1', CHULLO: 'CHOMPA2', CHOMPA: 'CHOMPADOS' }
    expectAccepted(openedWith(renamed(severalYears([{ days: 0, closes: true }]), codes)).entries)
    expectAccepted(openedWith(renamed(publicSeason(), { ALPNAT: 'h', CHULLO: 'and', CHOMPA: 'USD' })).entries)
  },
)

withBoth('[HL1] generated seasons are accepted', () => {
  for (let seed = 1; seed <= family(60); seed += 1) {
    const season = generateSeason(seed)
    expectAccepted(openedWith({ ...season, group: { bookCurrency: 'PEN' } }).entries)
  }
})

/** A céntimo more on the first line of a transaction in soles, one less on the second; nothing where it has no two. */
const movedIn = (transaction: string): string | undefined => {
  const lines = transaction.split('\n')
  const places = lines.flatMap((line, place) => (/^ {4}\S+ {2}-?\d+\.\d\d PEN$/.test(line) ? [place] : []))
  const [more, less] = places
  if (more === undefined || less === undefined) return undefined
  const by = (line: string, hundredths: number): string =>
    line.replace(/(-?\d+)\.(\d\d) PEN$/, (_, whole: string, part: string) => {
      const amount = Number(whole + part) + hundredths
      const digits = String(Math.abs(amount)).padStart(3, '0')
      return `${amount < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)} PEN`
    })
  return lines.map((line, place) => by(line, place === more ? 1 : place === less ? -1 : 0)).join('\n')
}

withBoth(
  '[HL9] one centimo moved from one posting to another, balanced but wrong, makes each program fail',
  () => {
    const journal = [...exported(openedWith(publicSeason()).entries).values()][0] ?? ''
    const transactions = journal.split('\n\n')
    let moved = 0
    for (const [place, transaction] of transactions.entries()) {
      const wrong = movedIn(transaction)
      if (wrong === undefined) continue
      moved += 1
      const { hledger, ledger } = objections([transactions.with(place, wrong).join('\n\n')])
      expect(hledger).toMatch(/assertion/i)
      expect(ledger).toMatch(/assertion/i)
    }
    expect(moved).toBeGreaterThan(20)
  },
)

withBoth(
  '[HL9] a centimo moved between two members or into a book value, or a gram too many, is found',
  () => {
    const journal = [...exported(openedWith(publicSeason()).entries).values()][0] ?? ''
    const wrongs = [
      journal.replace('M01  -52.88', 'M01  -52.89').replace('M02  -42.49', 'M02  -42.48'),
      journal
        .replace('543.50 USD @@ 1788.11', '543.50 USD @@ 1788.12')
        .replace('Gastos:Banco  41.13', 'Gastos:Banco  41.12'),
      journal.replace('7000 ALPNAT @@ 422.16', '7001 ALPNAT @@ 422.16'),
    ]
    for (const wrong of wrongs) {
      expect(wrong).not.toBe(journal)
      const { hledger, ledger } = objections([wrong])
      expect(hledger).toMatch(/assertion/i)
      expect(ledger).toMatch(/assertion/i)
    }
  },
)
