/** The walls stand in the real tree. */
import { expect, test } from 'vitest'
import { violations } from './walls.ts'

test('no file breaks a wall', () => {
  expect(violations('.').map(({ path, sentence }) => `${path} ${sentence}`)).toEqual([])
})
