/** The least single change that would give a member more pay, with the pieces that would then come to her. */
import type { Answer, Answering, Asked, Reason } from './answer.ts'
import { lotWith } from './givers.ts'
import { roomOf } from './own-limits.ts'
import type { LineNow, MemberNow } from './standing.ts'

/** One thing that would be otherwise; numbers are the new ones, hours those added. */
export type Change =
  | {
      readonly kind: 'hours'
      readonly centihours: number
      readonly fromWeek: number
      readonly toWeek: number
    }
  | { readonly kind: 'mostLines'; readonly mostLines: number }
  | { readonly kind: 'most'; readonly line: string; readonly most: number }
  | { readonly kind: 'lotSmaller'; readonly line: string; readonly lot: number }
  | { readonly kind: 'learn'; readonly line: string; readonly centihours: number }
  | { readonly kind: 'moreOrdered'; readonly line: string; readonly pieces: number }

/** Pieces that would come to her: some of them from one holder, the others from those left. */
export type Gain = {
  readonly line: string
  readonly pieces: number
  readonly from?: { readonly member: string; readonly pieces: number }
}

export type Counterfactual = { readonly change: Change; readonly gain: Gain }

/** One way, and how much it asks: of one kind the one that asks least is taken, between equals the first. */
type Way = Counterfactual & { readonly asks: number }
type Look = {
  readonly answer: Answering
  readonly now: MemberNow
  readonly lineNow: LineNow
  readonly reason: Reason
}
type Kind = (look: Look) => Way | undefined

/** The first kind of SW7 by which some paid line would give her more; none where one gives her more already. */
export const changeForMore = (
  answer: Answering,
  now: MemberNow,
  lines: readonly LineNow[],
  reasons: readonly Reason[],
): Counterfactual | undefined => {
  const looks = lines.flatMap((lineNow, at): Look[] => {
    const reason = reasons[at]
    return reason && lineNow.line.payCentimos > 0 && reason.code !== 'byHand'
      ? [{ answer, now, lineNow, reason }]
      : []
  })
  if (looks.some(({ reason }) => isThere(reason.code))) return undefined
  for (const kind of kinds) {
    const least = looks.flatMap((look) => kind(look) ?? []).reduce(lesser, undefined)
    if (least) return { change: least.change, gain: least.gain }
  }
  return undefined
}

const lesser = (least: Way | undefined, way: Way): Way => (least && least.asks <= way.asks ? least : way)

const isThere = (code: Reason['code']): boolean => code === 'free' || code === 'open'

/** What she would gain if the answer were yes. */
const gainOf = (line: string, { step: { pieces }, because }: Answer): Gain | undefined => {
  if (because.code === 'free') return { line, pieces }
  if (because.code !== 'open') return undefined
  return { line, pieces, from: { member: because.from, pieces: because.pieces } }
}

const wayBy = (
  { answer, now, lineNow }: Look,
  asked: Omit<Asked, 'skill'> & { readonly skill?: Asked['skill'] },
  change: Change,
  asks: number,
): Way | undefined => {
  const skill = asked.skill ?? now.skills.get(lineNow.line.id)
  const gain = skill && gainOf(lineNow.line.id, answer(now, lineNow, { ...asked, skill }))
  return gain && { change, gain, asks }
}

const hours: Kind = (look) => {
  if (look.reason.code !== 'time') return undefined
  const { startWeek: fromWeek, dueWeek: toWeek } = look.lineNow.line
  const centihours = look.reason.centihoursShort
  return wayBy(
    look,
    { moreCentihours: centihours },
    { kind: 'hours', centihours, fromWeek, toWeek },
    centihours,
  )
}

const mostLines: Kind = (look) => {
  if (look.reason.code !== 'lines') return undefined
  const allowed = look.now.held.size + 1
  return wayBy(look, { mostLines: allowed }, { kind: 'mostLines', mostLines: allowed }, 1)
}

const most: Kind = (look) => {
  if (look.reason.code !== 'most') return undefined
  const { line, lot } = look.lineNow
  const held = look.now.held.get(line.id) ?? 0
  const allowed = held + (held > 0 ? 1 : lot)
  return wayBy(
    look,
    { most: allowed },
    { kind: 'most', line: line.id, most: allowed },
    allowed - look.reason.most,
  )
}

/** The largest smaller lot that helps. Where not even single pieces would, for her limits or her turn, no lot does. */
const lotSmaller: Kind = (look) => {
  const { answer, now, lineNow, reason } = look
  const { line, lot: before } = lineNow
  const skill = now.skills.get(line.id)
  if (!skill || before === 1 || (now.held.has(line.id) && reason.code !== 'lot')) return undefined
  if (neverByLot.has(answer(now, lineNow, { skill, lot: 1 }).because.code)) return undefined
  const largest = now.held.has(line.id) ? before - 1 : Math.min(before - 1, roomOf(now, lineNow))
  for (let lot = largest; lot >= 1; lot -= 1) {
    const way = wayBy(look, { lot }, { kind: 'lotSmaller', line: line.id, lot }, before - lot)
    if (way) return way
  }
  return undefined
}

const neverByLot: ReadonlySet<string> = new Set(['none', 'most', 'lines', 'time', 'whole', 'turn'])

/** As a trainee, as slow as the slowest. */
const learn: Kind = (look) => {
  const { line, learnersCentihours: centihours } = look.lineNow
  if (look.reason.code !== 'skill' || centihours === undefined) return undefined
  const skill = { line: line.id, centihours, qualityMillionths: 0, trainee: true }
  return wayBy(look, { skill }, { kind: 'learn', line: line.id, centihours }, 0)
}

const moreOrdered: Kind = (look) => {
  const { line, left, holders } = look.lineNow
  const held = look.now.held.get(line.id) ?? 0
  const pieces = line.pieces === 0 || held > 0 ? 1 : line.lot - left
  // Where a line has fewer pieces than its lot, more pieces make the lot larger: it must fit whoever has some.
  const lot = Math.min(line.lot, line.pieces + pieces)
  const fits = holders.every(
    ({ now, pieces: own }) =>
      own + (now === look.now ? 1 : 0) >= lot || lotWith(lot, now.kept.get(line.id)?.pieces) < lot,
  )
  return pieces > 0 && fits
    ? wayBy(look, { ordered: pieces }, { kind: 'moreOrdered', line: line.id, pieces }, pieces)
    : undefined
}

const kinds: readonly Kind[] = [hours, mostLines, most, lotSmaller, learn, moreOrdered]
