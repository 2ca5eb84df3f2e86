/** Which quotes a call asks for. */
import { expect, test } from 'vitest'
import { emptyStudy } from '../../core/study/book.ts'
import { viewStudy } from '../../reports/study/study-view.ts'
import { askedFor } from './quote-asked.ts'

const whereOf = (where: string) => {
  const asked = askedFor(viewStudy(emptyStudy(), []), { values: { where }, positionals: [] })
  return asked.ok ? asked.value.filter?.where : asked.error.code
}

test('[RT7] a value is all that stands behind the first sign of equality', () => {
  expect(whereOf('role=husband|son,note=a=b')).toEqual([
    { attribute: 'role', values: ['husband', 'son'] },
    { attribute: 'note', values: ['a=b'] },
  ])
  expect(['=x', 'role', ''].map(whereOf)).toEqual(['cli.call', 'cli.call', 'cli.call'])
})
