import { expect, test } from 'vitest'
import { askWho, me } from '../../parts/app.ts'
import { recentCodes, used } from './recent-codes.ts'

test('[WS58] the codes that one coder used last are not offered to the next one', () => {
  me.value = { researcher: 'KS', label: 'Katia', roles: ['coder'] }
  used('c1', 'Burlas')
  expect(recentCodes.value).toHaveLength(1)
  askWho()
  me.value = { researcher: 'NL', label: 'Nieves', roles: ['coder'] }
  expect(recentCodes.value).toEqual([])
})
