/** The palette: which codes letters call for. */
import { expect, test } from 'vitest'
import { asName, isNamed, matching } from './matching.ts'

const offered = [
  ['k1', 'Tareas de la casa', 'Casa'],
  ['k2', 'Él cocina', 'Casa'],
  ['k3', 'Dinero propio', 'Dinero'],
  ['k4', 'Quién decide', 'Dinero'],
  ['k5', 'Chacha’warmi', 'Casa'],
].map(([code = '', name = '', top = '']) => ({ code, name, path: `${top} > ${name}` }))
const codes = (typed: string, recent: readonly string[] = []) =>
  matching(offered, typed, recent).map(({ code }) => code)

test('[WS54] letters call for codes without regard to accents, capitals and apostrophes', () => {
  expect(codes('el coc')).toEqual(['k2'])
  expect(codes('QUIEN')).toEqual(['k4'])
  expect(codes("chacha'w")).toEqual(['k5'])
  expect(codes('zz')).toEqual([])
})

test('[WS54] a name that begins so stands before a word that does, and both before a theme above', () => {
  expect(codes('d')).toEqual(['k3', 'k1', 'k4'])
  expect(codes('ca')).toEqual(['k1', 'k2', 'k5'])
  expect(codes('dinero')).toEqual(['k3', 'k4'])
})

test('[WS54] codes used last come first while nothing is typed', () => {
  expect(codes('', ['k4', 'k2'])).toEqual(['k4', 'k2', 'k1', 'k3', 'k5'])
})

test('[WS54] a new code is offered where none bears the name; a passage lends its own words', () => {
  expect(isNamed(offered, 'el COCINA ')).toBe(true)
  expect(isNamed(offered, 'Él')).toBe(false)
  expect(asName('ya no tengo que pedir\ny él')).toBe('ya no tengo que pedir')
  expect(asName('Al principio se reían de él, sus amigos le decían saco largo, pero ya')).toBe(
    'Al principio se reían de él, sus amigos le decían saco…',
  )
})

test('[WS55] words lent to a code are cut between characters, also between emoji', () => {
  const name = asName(`a${'🧶'.repeat(80)}`)
  expect(/^a🧶+…$/u.test(name)).toBe(true)
  expect([...name]).toHaveLength(31)
})
