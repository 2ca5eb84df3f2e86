/** Words that somebody would know as hers. */
import { expect, test } from 'vitest'
import { repeatedWords } from './repeated-words.ts'

const text = 'FLAVIA: Antes, él decía: «¿para qué vas a tejer si no sirves?».\nAhora ya no dice nada.'

test('[CD18] six words in a row are hers, whatever accents, capitals and marks', () => {
  expect(repeatedWords(['Ejemplo: PARA QUE VAS A TEJER, SI no'], text)).toBe('para que vas a tejer si')
  expect(repeatedWords(['el decia para que vas a'.normalize('NFD')], text)).toBe('el decia para que vas a')
  expect(repeatedWords(['sirves ahora ya no dice nada'], text)).toBe('sirves ahora ya no dice nada')
  expect(repeatedWords(['para qué vas a tejer'], text)).toBeUndefined()
  expect(repeatedWords(['para qué vas a tejer', 'si no sirves'], text)).toBeUndefined()
  expect(repeatedWords(['El esposo se burla de su trabajo y ella deja de ir'], text)).toBeUndefined()
  expect(repeatedWords([], text)).toBeUndefined()
})
