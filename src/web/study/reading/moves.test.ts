/** Choosing by keys: turn, sentence, word; growing and shrinking; the next turn without a code. */
import { expect, test } from 'vitest'
import { codePointsOf, sliceOf } from '../../../core/study/interviews/code-points.ts'
import { sentencesOf } from '../../../core/study/interviews/sentences.ts'
import { turnsOf } from '../../../core/study/interviews/turns.ts'
import { moved, nextUncoded, type Choice, type Grain, type Matter } from './moves.ts'

const matter = (): Matter => {
  const text = 'E: ¿Y en casa?\nF: Mi esposo cocina 🍲. Antes no.\nE: Gracias.'
  const points = codePointsOf(text)
  return { points, turns: turnsOf(text), sentences: sentencesOf(text) }
}
const walk = (steps: string, start: Choice | null = null) => {
  const of = matter()
  let choice = start
  const seen: string[] = []
  for (const step of steps.split(' ')) {
    const grain: Grain = step.includes('t') ? 'turn' : step.includes('s') ? 'sentence' : 'word'
    choice = moved(of, choice, { grain, way: step.startsWith('-') ? -1 : 1, isGrowing: step.includes('+') })
    seen.push(choice ? sliceOf(of.points, choice) : '')
  }
  return seen
}

test('[WS53] turn by turn, sentence by sentence, word by word', () => {
  expect(walk('t t t t')).toEqual(['¿Y en casa?', 'Mi esposo cocina 🍲. Antes no.', 'Gracias.', 'Gracias.'])
  expect(walk('t s s s')).toEqual(['¿Y en casa?', 'Mi esposo cocina 🍲.', 'Antes no.', 'Gracias.'])
  expect(walk('t w w -w')).toEqual(['¿Y en casa?', 'Y', 'en', 'Y'])
  expect(walk('t s -w')).toEqual(['¿Y en casa?', 'Mi esposo cocina 🍲.', '🍲'])
  expect(walk('t t -s -s')).toEqual([
    '¿Y en casa?',
    'Mi esposo cocina 🍲. Antes no.',
    'Antes no.',
    'Mi esposo cocina 🍲.',
  ])
})

test('[WS53] with Shift the choice grows from where it began, and shrinks again', () => {
  expect(walk('t t w w w+ w+ w+ -w+')).toEqual([
    '¿Y en casa?',
    'Mi esposo cocina 🍲. Antes no.',
    'Mi',
    'esposo',
    'esposo cocina',
    'esposo cocina 🍲',
    'esposo cocina 🍲. Antes',
    'esposo cocina 🍲.',
  ])
  expect(walk('t t t+')).toEqual([
    '¿Y en casa?',
    'Mi esposo cocina 🍲. Antes no.',
    'Mi esposo cocina 🍲. Antes no.\nE: Gracias.',
  ])
  expect(walk('t t w w -w+ -w+ w+')).toEqual([
    '¿Y en casa?',
    'Mi esposo cocina 🍲. Antes no.',
    'Mi',
    'esposo',
    'Mi esposo',
    'casa?\nF: Mi esposo',
    'Mi esposo',
  ])
})

test('[WS120] with nothing chosen, keys go on from where somebody stands', () => {
  const of = matter()
  const from = (stand: number, grain: Grain) => {
    const choice = moved(of, null, { grain, way: 1, isGrowing: false }, stand)
    return choice && sliceOf(of.points, choice)
  }
  expect(from(30, 'turn')).toBe('Mi esposo cocina 🍲. Antes no.')
  expect(from(41, 'sentence')).toBe('Antes no.')
  expect(from(25, 'word')).toBe('esposo')
  expect(from(15, 'word')).toBe('Mi')
  expect(from(0, 'turn')).toBe('¿Y en casa?')
})

test('[WS56] the next turn without a code, going round', () => {
  const of = matter()
  expect(nextUncoded(of, [{ from: 18, to: 30 }], 15)?.said).toBe(51)
  expect(nextUncoded(of, [{ from: 18, to: 30 }], 52)?.said).toBe(3)
  expect(nextUncoded(of, [{ from: 0, to: 59 }], 0)).toBeUndefined()
})
