/** Names of commodities that hledger and ledger both read without quotes: letters only, each standing for one code. */
import { byText } from '../../core/kernel/text-order.ts'

/** Words of ledger's expressions, and its built-in units of time: as a commodity it refuses them, or reckons in hours. */
const takenByLedger = new Set(['and', 'or', 'not', 'div', 'true', 'false', 'if', 'else', 'h', 'm', 's'])
const digitNames = ['CERO', 'UNO', 'DOS', 'TRES', 'CUATRO', 'CINCO', 'SEIS', 'SIETE', 'OCHO', 'NUEVE']

const isPortable = (code: string): boolean => /^[A-Za-z]+$/.test(code) && !takenByLedger.has(code)

/** What a code would be called if nothing else were called so: its digits as words, no hyphens. */
const spelledOut = (code: string): string =>
  code.replaceAll('-', '').replaceAll(/\d/g, (digit) => digitNames[Number(digit)] ?? '')

/**
 * A name for each code. Codes of letters keep theirs; the others are spelled out, in plain order, with an X for
 * each that would be called the same. Goods that have a currency's code give way to the currency.
 */
export const commodityNames = ({
  currencies,
  goods,
}: {
  readonly currencies: ReadonlySet<string>
  readonly goods: ReadonlySet<string>
}): ReadonlyMap<string, string> => {
  const kept = [...goods].filter((code) => isPortable(code) && !currencies.has(code))
  const names = new Map(kept.map((code) => [code, code]))
  const taken = new Set([...currencies, ...kept])
  for (const code of [...goods].filter((code) => !names.has(code)).sort(byText)) {
    let name = spelledOut(code)
    while (taken.has(name) || !isPortable(name)) name += 'X'
    names.set(code, name)
    taken.add(name)
  }
  return names
}
