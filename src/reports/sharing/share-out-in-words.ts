/** A share-out's reasons for people: each member in at most three lines and one of what would change, and why a line is short. */
import type { MemberReasons } from '../../core/share-out/reasons.ts'
import type { LineShortage } from '../../core/share-out/shortage.ts'
import type { Reason } from '../../core/share-out/why/answer.ts'
import type { Counterfactual } from '../../core/share-out/why/change-for-more.ts'
import { linesOf, type ReasonLine } from '../../core/share-out/why/lines-of-reasons.ts'
import type { Giving } from '../../core/share-out/why/passing.ts'
import type { Level } from '../../core/share-out/why/standing.ts'

/** How members, lines and money are named to people. */
export type Telling = {
  /** The sentence of a key with its figures, in the language of the one who reads. */
  readonly say: (key: string, figures?: Figures) => string
  readonly fairness: 'income' | 'share'
  /** Without it no level is said: several read along, and a woman's income is hers. */
  readonly money?: (centimos: number) => string
  readonly member: (id: string) => string
  readonly line: (id: string) => string
}

type Figures = Readonly<Record<string, string | number>>

/** Lines of one kind that are named before the rest is only counted. */
const named = 4

/** What each member is told, one paragraph each. */
export const shareOutInWords = (telling: Telling, all: readonly MemberReasons[]): string =>
  all.map((reasons) => `${memberInWords(telling, reasons).join('\n')}\n`).join('\n')

/** What one member is told: how she stands, at most three lines why, and at most one of what would change. */
export const memberInWords = (telling: Telling, reasons: MemberReasons): readonly string[] => {
  const { member, pieces, levelBefore, level, more } = reasons
  const [before, now] = [levelInWords(telling, levelBefore), levelInWords(telling, level)]
  const told = before !== undefined && now !== undefined
  return [
    ...(told ? [telling.say('why.stands', { member: telling.member(member), pieces, before, now })] : []),
    ...linesOf(reasons.reasons).map((line) => `  ${lineInWords(telling, line)}`),
    ...(more ? [`  ${moreInWords(telling, more)}`] : []),
  ]
}

/** Two sentences for each short line: why, and what to do. */
export const shortagesInWords = (telling: Telling, all: readonly LineShortage[]): string =>
  all
    .map((shortage) => `${shortageInWords(telling, shortage)} ${remedyInWords(telling, shortage)}\n`)
    .join('')

const levelInWords = ({ say, fairness, money }: Telling, { centimos, of }: Level): string | undefined =>
  money &&
  (fairness === 'share'
    ? say('why.ofWish', { percent: Math.round((centimos / of) * 1000) / 10 })
    : money(centimos))

const hoursInWords = (centihours: number): string => String(centihours / 100)

const weeksInWords = ({ say }: Telling, first: number, last: number): string =>
  first === last ? say('why.week', { first }) : say('why.weeks', { first, last })

/** Reasons of one kind, in one line. */
export const lineInWords = (telling: Telling, { parts }: ReasonLine): string =>
  parts.map((part) => partInWords(telling, part)).join(' ')

/** Reasons of one code in one sentence. */
const partInWords = (telling: Telling, part: ReasonLine['parts'][number]): string => {
  const { say } = telling
  const items = part.slice(0, named).map((reason) => itemInWords(telling, reason))
  const rest = part.length - items.length
  const others = rest > 0 ? [say('why.others', { rest })] : []
  const [first] = part
  const own = first.code === 'turn' ? levelInWords(telling, first.own) : undefined
  const isKept = first.code === 'turn' && own === undefined
  return say(isKept ? 'why.turnUntold' : `why.${first.code}`, {
    items: [...items, ...others].join(', '),
    ...(first.code === 'lines' ? { mostLines: first.mostLines } : {}),
    ...(own === undefined ? {} : { own }),
  })
}

/** A line with its figure. */
const itemInWords = (telling: Telling, reason: Reason): string => {
  const figure = figureInWords(telling, reason)
  const line = telling.line(reason.line)
  return figure === undefined ? line : `${line} (${figure})`
}

const figureInWords = (telling: Telling, reason: Reason): string | undefined => {
  const { say } = telling
  switch (reason.code) {
    case 'byHand':
      return String(reason.pieces)
    case 'most':
      return String(reason.most)
    case 'time':
      return say('why.lackOfHours', {
        hours: hoursInWords(reason.centihoursShort),
        weeks: weeksInWords(telling, reason.fromWeek, reason.toWeek),
      })
    case 'free':
      return String(reason.left)
    case 'turn':
      return levelInWords(telling, reason.giver)
    case 'lot':
      return String(reason.lot)
    default:
      return undefined
  }
}

/** The one thing by which she would get more. */
export const moreInWords = (telling: Telling, { change, gain }: Counterfactual): string => {
  const { say } = telling
  const from = say(gain.from ? 'more.passedOn' : 'more.left')
  const figures: Figures = { line: telling.line(gain.line), gained: gain.pieces, from }
  switch (change.kind) {
    case 'hours': {
      const weeks = weeksInWords(telling, change.fromWeek, change.toWeek)
      return say('more.hours', { ...figures, weeks, hours: hoursInWords(change.centihours) })
    }
    case 'mostLines':
      return say('more.mostLines', { ...figures, mostLines: change.mostLines })
    case 'most':
      return say('more.most', { ...figures, most: change.most })
    case 'lotSmaller':
      return say('more.lotSmaller', { ...figures, lot: change.lot })
    case 'learn':
      return say('more.learn', figures)
    case 'moreOrdered':
      return say('more.moreOrdered', { ...figures, pieces: change.pieces })
  }
}

/** Why a line is short. */
export const shortageInWords = (telling: Telling, shortage: LineShortage): string => {
  const { say } = telling
  const { blocked } = shortage
  const limits = (['byHand', 'most', 'lines', 'lot'] as const)
    .filter((limit) => blocked[limit] > 0)
    .map((limit) => say(`limit.${limit}`, { members: blocked[limit] }))
  return say(`short.${shortage.reason}`, {
    line: telling.line(shortage.line),
    pieces: shortage.pieces,
    hours: hoursInWords(shortage.hoursShortCentihours),
    limits: limits.join(', '),
  })
}

/** What would give more of a short line. */
export const remedyInWords = (telling: Telling, { line, pieces, remedy }: LineShortage): string => {
  const { say } = telling
  if (remedy.kind === 'none') return say('remedy.none', { pieces })
  const { giving } = remedy
  const figures: Figures = {
    line: telling.line(line),
    given: giving.pieces,
    passing: passingInWords(telling, giving),
  }
  switch (remedy.kind) {
    case 'give':
    case 'pass':
      return say(`remedy.${remedy.kind}`, figures)
    case 'lotSmaller':
      return say('remedy.lotSmaller', { ...figures, lot: remedy.lot })
    case 'mostLines':
      return say('remedy.mostLines', { ...figures, mostLines: remedy.mostLines })
    case 'most':
      return say('remedy.most', { ...figures, most: remedy.most })
    case 'later':
      return say('remedy.later', { ...figures, week: remedy.dueWeek })
    case 'hours': {
      const weeks = weeksInWords(telling, remedy.fromWeek, remedy.toWeek)
      return say('remedy.hours', { ...figures, weeks, hours: hoursInWords(remedy.centihours) })
    }
    case 'learn': {
      const free = hoursInWords(remedy.centihoursFree)
      const piece = hoursInWords(remedy.pieceCentihours)
      return say('remedy.learn', { ...figures, free, piece, members: remedy.members })
    }
  }
}

const passingInWords = ({ say, line }: Telling, { passes }: Giving): string =>
  passes ? say('remedy.passing', { other: line(passes.line), passed: passes.pieces }) : ''
