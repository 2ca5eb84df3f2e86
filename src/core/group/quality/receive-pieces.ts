/** Receiving: what a woman brings and how it came out, told in one; delivered and checked stay two facts. */
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { sheetOf } from '../catalogue/catalogue.ts'
import { isNearKin } from '../people/people.ts'
import { decideCheckPieces, decideDeliver, type CheckAreas, type CheckPieces } from './check-pieces.ts'
import type { QualityEvent } from './events.ts'
import { countOfLine, countOfPieces, type PiecesUnderWay, type QualityState } from './quality.ts'
import { yarnInPieces, type Weighed } from './yarn-in-pieces.ts'

export type ReceivePieces = Pick<CheckPieces, 'on' | 'person' | 'article' | 'order' | 'colour' | 'source'> & {
  /** Who checks them. */
  readonly by: string
  readonly results: readonly { readonly result: CheckPieces['result']; readonly pieces: number }[]
  readonly weighed?: readonly Weighed[]
  /** What is under way by line, by the entries. */
  readonly underWay: PiecesUnderWay
}

/**
 * Pieces that waited already are checked first; what is beyond them is delivered now. Both are written, or neither.
 * Refused: nothing to receive, her own pieces or near kin's, more mended pieces of a line than were sent back of it, and
 * what a check refuses.
 */
export const decideReceive = (areas: CheckAreas, command: ReceivePieces): Result<readonly QualityEvent[]> => {
  const { by, person, article, source, weighed = [] } = command
  const results = command.results.filter(({ pieces }) => pieces > 0)
  if (results.length === 0) return refuse('quality.nothingBrought', { person, article })
  if (isNearKin(areas.people, person, by)) return refuse('quality.notHerOwn', { by, person })
  const sheet = sheetOf(areas.catalogue, article)
  if (!sheet.ok) return sheet
  const all = results.reduce((sum, { pieces }) => sum + pieces, 0)
  const { inRepair } = countOfLine(command.underWay, person, command)
  if (source === 'repair' && all > inRepair) {
    return refuse('quality.notSentBack', { person, article, pieces: all, inRepair: Math.max(0, inRepair) })
  }
  const delivered = decideBrought(areas, command)
  if (!delivered.ok) return delivered

  const about = aboutOf(command)
  const pieces = results.map((one) => one.pieces)
  const yarn = yarnInPieces(areas.yarn, sheet.value.sheet, { ...about, source, pieces, weighed })
  const after = {
    ...areas,
    quality: source === 'new' ? withBrought(areas.quality, command, all) : areas.quality,
  }
  const events = [...delivered.value]
  for (const [place, one] of results.entries()) {
    const check = decideCheckPieces(after, { ...about, source, ...one, yarn: yarn[place] ?? [] })
    if (!check.ok) return check
    events.push(...check.value)
  }
  return ok(events)
}

/**
 * Her delivery alone: it stands where a vote that the check needs is missing. Nothing where all of it waited already, or
 * comes back from repair.
 */
export const decideBrought = (areas: CheckAreas, command: ReceivePieces): Result<readonly QualityEvent[]> => {
  const { person, article, source, results } = command
  if (source === 'repair') return ok([])
  const all = results.reduce((sum, { pieces }) => sum + pieces, 0)
  const ofLine = countOfLine(command.underWay, person, command).unchecked
  const waiting = Math.min(ofLine, countOfPieces(areas.quality, person, article).unchecked)
  const pieces = all - Math.max(0, waiting)
  return pieces <= 0 ? ok([]) : decideDeliver(areas, { ...aboutOf(command), pieces })
}

type About = Pick<ReceivePieces, 'on' | 'person' | 'article' | 'order' | 'colour'>

const aboutOf = ({ on, person, article, order, colour }: ReceivePieces): About => ({
  ...{ on, person, article },
  ...(order === undefined ? {} : { order }),
  ...(colour === undefined ? {} : { colour }),
})

/** The pieces as they wait once they are delivered. */
const withBrought = (
  quality: QualityState,
  { person, article }: ReceivePieces,
  unchecked: number,
): QualityState => {
  const { inRepair } = countOfPieces(quality, person, article)
  const hers = new Map(quality.pieces.get(person)).set(article, { unchecked, inRepair })
  return { ...quality, pieces: new Map(quality.pieces).set(person, hers) }
}
