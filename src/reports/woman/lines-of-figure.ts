/** The entries behind a woman's figure, line by line: they sum up to it exactly, and what was taken back lies apart. */
import { sum } from '../../core/kernel/amounts.ts'
import { referenceOf, type Recorded } from '../../core/kernel/entry.ts'
import type { GroupBook } from '../../core/group/book.ts'
import { inJournalOrder, onOf, type Ordered } from '../../core/group/journal-order.ts'
import { replay } from '../../core/group/replay.ts'
import { heldGrams, yarnAccount } from '../../core/group/yarn/yarn.ts'
import { statementOf } from '../statement.ts'
import { apart, type Apart } from './taken-back.ts'
import { namesHer, toldOfHer, type Figure, type Told } from './told-of-her.ts'

export type FigureLine = Omit<Told, 'figure' | 'about'> & { readonly ref: string; readonly on: string }
/** The figure itself, in céntimos or grams, and the lines behind it. */
export type LinesOfFigure = Apart<FigureLine> & { readonly amount: number }
export type OfFigure = {
  readonly person: string
  readonly figure: Figure
  /** The lot, for yarn. */
  readonly about?: string
}

/** What the folded book says of a figure; of money received the entries alone tell. */
export const figureOf = (group: GroupBook, { person, figure, about = '' }: OfFigure): number | undefined => {
  const { owedCentimos, advanceCentimos, savingsCentimos } = statementOf(group, person)
  switch (figure) {
    case 'owed':
      return owedCentimos
    case 'advance':
      return advanceCentimos
    case 'savings':
      return savingsCentimos
    case 'yarn':
      return heldGrams(yarnAccount(group.yarn, person, about))
    case 'received':
      return undefined
  }
}

/**
 * The lines of a figure in journal order, from the entries that can be about her (`namesHer`). Nothing where these
 * alone do not explain it, because a box was short or a decision did not stand: then the whole book is asked.
 */
export const linesOfFigure = (
  group: GroupBook,
  hers: readonly Recorded[],
  of: OfFigure,
): LinesOfFigure | undefined => {
  const told = linesTold(group, hers, of)
  const reckoned = sum(told.map((line) => line.amount))
  const amount = figureOf(group, of) ?? reckoned
  return amount === reckoned ? { amount, ...folded(group, told) } : undefined
}

/** The same by replaying the whole book: exact whatever was short or did not stand. */
export const linesByReplay = (
  group: GroupBook,
  entries: readonly Recorded[],
  of: OfFigure,
): LinesOfFigure => {
  const counted = countedLines(entries, group.money.ledger.currency, of)
  return { amount: figureOf(group, of) ?? sum(counted.map((line) => line.amount)), ...folded(group, counted) }
}

/** Her entries as they were told, without asking whether each could be posted whole. */
const linesTold = (group: GroupBook, hers: readonly Recorded[], of: OfFigure): readonly FigureLine[] =>
  inJournalOrder(
    hers.filter((entry) => namesHer(entry, of.person)),
    group.closings,
  ).flatMap((ordered) => linesOf(ordered.entry, of))

const linesOf = (entry: Ordered['entry'], { person, figure, about = '' }: OfFigure): readonly FigureLine[] =>
  toldOfHer(entry, person)
    .filter((told) => told.figure === figure && told.about === about)
    .map(({ figure: _figure, about: _about, ...told }) => ({
      ...{ ref: referenceOf(entry), on: onOf(entry), ...told },
    }))

/** What each entry truly moved. */
const countedLines = (
  entries: readonly Recorded[],
  currency: string,
  of: OfFigure,
): readonly FigureLine[] => {
  const lines: FigureLine[] = []
  let before = 0
  const after = (group: GroupBook, entry: Recorded): void => {
    const now = figureOf(group, of) ?? 0
    const moved = now - before
    before = now
    const told = linesOf(entry, of)
    if (moved === sum(told.map((line) => line.amount))) lines.push(...told)
    else if (moved !== 0)
      lines.push({ ref: referenceOf(entry), on: onOf(entry), amount: moved, what: 'partly' })
  }
  replay(entries, { currency, after })
  return lines
}

const folded = ({ corrected }: GroupBook, lines: readonly FigureLine[]): Apart<FigureLine> =>
  apart(corrected, lines, ({ amount }) => amount)
