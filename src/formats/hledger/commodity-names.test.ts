/** Names for codes that accountants' programs cannot read. */
import { expect, test } from 'vitest'
import { commodityNames } from './commodity-names.ts'

const names = (...goods: string[]) =>
  Object.fromEntries(commodityNames({ currencies: new Set(['PEN', 'USD']), goods: new Set(goods) }))

test('[HL8] letters keep their name; digits become words, hyphens go', () => {
  expect(names('CHULLO', 'Chompa', 'CHOMPA2', 'ALP-10')).toEqual({
    CHULLO: 'CHULLO',
    Chompa: 'Chompa',
    CHOMPA2: 'CHOMPADOS',
    'ALP-10': 'ALPUNOCERO',
  })
})

test('[HL8] no two codes are called the same, whatever order they come in', () => {
  const codes = ['A-1', 'A1', 'AUNO', 'AUNOX', 'PEN', 'USD', 'and', 'm']
  const expected = {
    'A-1': 'AUNOXX',
    A1: 'AUNOXXX',
    AUNO: 'AUNO',
    AUNOX: 'AUNOX',
    PEN: 'PENX',
    USD: 'USDX',
    and: 'andX',
    m: 'mX',
  }
  expect(names(...codes)).toEqual(expected)
  expect(names(...codes.toReversed())).toEqual(expected)
})
