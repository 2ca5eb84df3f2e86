/** Choosing a passage by keys: by turn, sentence or word; with Shift the choice grows or shrinks from where it began. */
import {
  codePointsOf,
  pointOf,
  unitOf,
  type CodePoints,
  type Span,
} from '../../../core/study/interviews/code-points.ts'
import type { Turn } from '../../../core/study/interviews/turns.ts'

export type Grain = 'turn' | 'sentence' | 'word'
/** `anchor`: what was chosen first, which stays in the choice while it grows. */
export type Choice = Span & { readonly anchor: Span }
export type Move = { readonly grain: Grain; readonly way: 1 | -1; readonly isGrowing: boolean }
export type Matter = {
  readonly points: CodePoints
  readonly turns: readonly Turn[]
  /** Each within one turn, in order. */
  readonly sentences: readonly Span[]
}

export const choiceOf = ({ from, to }: Span): Choice => ({ from, to, anchor: { from, to } })

/** Nothing changes where there is nothing further that way. With nothing chosen it begins where somebody stands. */
export const moved = (
  matter: Matter,
  choice: Choice | null,
  move: Move,
  stand: number | null = null,
): Choice | null => {
  if (!choice) return stand === null ? first(matter, move) : fromStand(matter, move, stand)
  return move.isGrowing ? grown(matter, choice, move) : stepped(matter, choice, move)
}

const first = (matter: Matter, { grain, way }: Move): Choice | null => {
  const turn = way === 1 ? matter.turns[0] : matter.turns.at(-1)
  if (!turn) return null
  const unit = unitsOf(matter, turn, grain).at(way === 1 ? 0 : -1)
  return unit ? choiceOf(unit) : null
}

/** What lies at a place of the text, whichever way; the last of its turn where nothing follows in it. */
const fromStand = (matter: Matter, { grain, way }: Move, stand: number): Choice | null => {
  const turn = matter.turns[turnAt(matter.turns, stand)]
  const units = turn ? unitsOf(matter, turn, grain) : []
  const unit = units.find(({ to }) => to > stand) ?? units.at(-1)
  return unit ? choiceOf(unit) : first(matter, { grain, way, isGrowing: false })
}

/** From a whole turn or sentence a smaller step leads into it; from anything else to what lies beside it. */
const stepped = (matter: Matter, choice: Span, move: Move): Choice | null => {
  const inside = isWhole(matter, choice) ? withinChoice(matter, choice, move) : undefined
  const { from, to } = choice
  const unit =
    inside ?? (move.way === 1 ? unitAfter(matter, to, move.grain) : unitBefore(matter, from, move.grain))
  return choiceOf(unit ?? { from, to })
}

const isWhole = ({ turns, sentences }: Matter, { from, to }: Span): boolean =>
  turns.some((turn) => turn.said === from && turn.to === to) ||
  sentences.some((sentence) => sentence.from === from && sentence.to === to)

const withinChoice = (matter: Matter, { from, to }: Span, { grain, way }: Move): Span | undefined => {
  const turn = matter.turns[turnAt(matter.turns, from)]
  const inside = (turn ? unitsOf(matter, turn, grain) : []).filter(
    (unit) => from <= unit.from && unit.to <= to && unit.to - unit.from < to - from,
  )
  return inside.at(way === 1 ? 0 : -1)
}

/** The far end moves: away from the anchor the choice grows, towards it it shrinks. */
const grown = (matter: Matter, choice: Choice, move: Move): Choice => {
  const { anchor } = choice
  const isAfter = choice.to > anchor.to || (choice.from === anchor.from && move.way === 1)
  return isAfter
    ? { anchor, from: anchor.from, to: Math.max(anchor.to, newEnd(matter, choice, move)) }
    : { anchor, to: anchor.to, from: Math.min(anchor.from, newBegin(matter, choice, move)) }
}

const newEnd = (matter: Matter, { anchor, to }: Choice, { grain, way }: Move): number => {
  const unit = way === 1 ? unitAfter(matter, to, grain) : unitBefore(matter, to, grain)
  return trimmed(matter, anchor.from, (way === 1 ? unit?.to : unit?.from) ?? to)
}

const newBegin = (matter: Matter, { from }: Choice, { grain, way }: Move): number => {
  if (way === -1) return unitBefore(matter, from, grain)?.from ?? from
  const unit = unitAfter(matter, from, grain)
  return (unit && unitAfter(matter, unit.to, grain)?.from) ?? unit?.to ?? from
}

/** Without the spaces at its end. */
const trimmed = ({ points }: Matter, from: number, to: number): number => {
  const text = points.text.slice(unitOf(points, from), unitOf(points, to))
  return from + codePointsOf(text.trimEnd()).length
}

export const turnAt = (turns: readonly Turn[], point: number): number => {
  let place = 0
  while (place + 1 < turns.length && (turns[place + 1]?.from ?? Infinity) <= point) place += 1
  return place
}

const unitAfter = (matter: Matter, point: number, grain: Grain): Span | undefined => {
  for (let place = turnAt(matter.turns, point); place < matter.turns.length; place += 1) {
    const turn = matter.turns[place]
    const unit = turn && unitsOf(matter, turn, grain).find(({ from, to }) => from >= point && to > point)
    if (unit) return unit
  }
  return undefined
}

const unitBefore = (matter: Matter, point: number, grain: Grain): Span | undefined => {
  for (let place = turnAt(matter.turns, point); place >= 0; place -= 1) {
    const turn = matter.turns[place]
    const before = turn && unitsOf(matter, turn, grain).filter(({ from, to }) => to <= point && from < point)
    const unit = before?.at(-1)
    if (unit) return unit
  }
  return undefined
}

const words = new Intl.Segmenter('es-PE', { granularity: 'word' })

/** The units of one turn that hold a letter or a figure, in code points, without spaces around them. */
const unitsOf = ({ points, sentences }: Matter, turn: Turn, grain: Grain): readonly Span[] => {
  if (grain === 'turn') return turn.to > turn.said ? [{ from: turn.said, to: turn.to }] : []
  if (grain === 'sentence') return sentences.filter(({ from, to }) => turn.said <= from && to <= turn.to)
  const start = unitOf(points, turn.said)
  const text = points.text.slice(start, unitOf(points, turn.to))
  return [...words.segment(text)].flatMap(({ segment, index }) => {
    if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(segment)) return []
    const begin = start + index
    return [{ from: pointOf(points, begin), to: pointOf(points, begin + segment.length) }]
  })
}

/** The next turn, after a place, over which no passage lies; from the beginning where none follows. */
export const nextUncoded = (
  { turns }: Pick<Matter, 'turns'>,
  coded: readonly Span[],
  after: number,
): Turn | undefined => {
  const isCoded = (turn: Turn): boolean =>
    coded.some(({ from, to }) => from < turn.to && Math.max(to, from + 1) > turn.said)
  const open = turns.filter((turn) => turn.to > turn.said && !isCoded(turn))
  return open.find(({ said }) => said >= after) ?? open[0]
}
