/** A share-out's reasons for people: each member in at most three lines and one of what would change, and why a line is short. */
import type { MemberReasons } from '../core/share-out/reasons.ts'
import type { LineShortage } from '../core/share-out/shortage.ts'
import type { Reason } from '../core/share-out/why/answer.ts'
import type { Counterfactual } from '../core/share-out/why/change-for-more.ts'
import { linesOf, type ReasonLine } from '../core/share-out/why/lines-of-reasons.ts'
import type { Giving } from '../core/share-out/why/passing.ts'
import type { Level } from '../core/share-out/why/standing.ts'
import { say, type Language } from '../words/say.ts'

/** How members, lines and money are named to people. */
export type Telling = {
  readonly language: Language
  readonly fairness: 'income' | 'share'
  readonly money: (centimos: number) => string
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
  return [
    say(telling.language, 'why.stands', { member: telling.member(member), pieces, before, now }),
    ...linesOf(reasons.reasons).map((line) => `  ${lineInWords(telling, line)}`),
    ...(more ? [`  ${moreInWords(telling, more)}`] : []),
  ]
}

/** Two sentences for each short line: why, and what to do. */
export const shortagesInWords = (telling: Telling, all: readonly LineShortage[]): string =>
  all
    .map((shortage) => `${shortageInWords(telling, shortage)} ${remedyInWords(telling, shortage)}\n`)
    .join('')

const levelInWords = ({ language, fairness, money }: Telling, { centimos, of }: Level): string =>
  fairness === 'share'
    ? say(language, 'why.ofWish', { percent: Math.round((centimos / of) * 1000) / 10 })
    : money(centimos)

const hoursInWords = (centihours: number): string => String(centihours / 100)

const weeksInWords = ({ language }: Telling, first: number, last: number): string =>
  first === last ? say(language, 'why.week', { first }) : say(language, 'why.weeks', { first, last })

const lineInWords = (telling: Telling, { parts }: ReasonLine): string =>
  parts.map((part) => partInWords(telling, part)).join(' ')

/** Reasons of one code in one sentence. */
const partInWords = (telling: Telling, part: ReasonLine['parts'][number]): string => {
  const { language } = telling
  const items = part.slice(0, named).map((reason) => itemInWords(telling, reason))
  const rest = part.length - items.length
  const others = rest > 0 ? [say(language, 'why.others', { rest })] : []
  const [first] = part
  return say(language, `why.${first.code}`, {
    items: [...items, ...others].join(', '),
    ...(first.code === 'lines' ? { mostLines: first.mostLines } : {}),
    ...(first.code === 'turn' ? { own: levelInWords(telling, first.own) } : {}),
  })
}

/** A line with its figure. */
const itemInWords = (telling: Telling, reason: Reason): string => {
  const figure = figureInWords(telling, reason)
  const line = telling.line(reason.line)
  return figure === undefined ? line : `${line} (${figure})`
}

const figureInWords = (telling: Telling, reason: Reason): string | undefined => {
  const { language } = telling
  switch (reason.code) {
    case 'byHand':
      return String(reason.pieces)
    case 'most':
      return String(reason.most)
    case 'time':
      return say(language, 'why.lackOfHours', {
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

const moreInWords = (telling: Telling, { change, gain }: Counterfactual): string => {
  const { language } = telling
  const from = say(language, gain.from ? 'more.passedOn' : 'more.left')
  const figures: Figures = { line: telling.line(gain.line), gained: gain.pieces, from }
  switch (change.kind) {
    case 'hours': {
      const weeks = weeksInWords(telling, change.fromWeek, change.toWeek)
      return say(language, 'more.hours', { ...figures, weeks, hours: hoursInWords(change.centihours) })
    }
    case 'mostLines':
      return say(language, 'more.mostLines', { ...figures, mostLines: change.mostLines })
    case 'most':
      return say(language, 'more.most', { ...figures, most: change.most })
    case 'lotSmaller':
      return say(language, 'more.lotSmaller', { ...figures, lot: change.lot })
    case 'learn':
      return say(language, 'more.learn', figures)
    case 'moreOrdered':
      return say(language, 'more.moreOrdered', { ...figures, pieces: change.pieces })
  }
}

const shortageInWords = (telling: Telling, shortage: LineShortage): string => {
  const { language } = telling
  const { blocked } = shortage
  const limits = (['byHand', 'most', 'lines', 'lot'] as const)
    .filter((limit) => blocked[limit] > 0)
    .map((limit) => say(language, `limit.${limit}`, { members: blocked[limit] }))
  return say(language, `short.${shortage.reason}`, {
    line: telling.line(shortage.line),
    pieces: shortage.pieces,
    hours: hoursInWords(shortage.hoursShortCentihours),
    limits: limits.join(', '),
  })
}

const remedyInWords = (telling: Telling, { line, pieces, remedy }: LineShortage): string => {
  const { language } = telling
  if (remedy.kind === 'none') return say(language, 'remedy.none', { pieces })
  const { giving } = remedy
  const figures: Figures = {
    line: telling.line(line),
    given: giving.pieces,
    passing: passingInWords(telling, giving),
  }
  switch (remedy.kind) {
    case 'give':
    case 'pass':
      return say(language, `remedy.${remedy.kind}`, figures)
    case 'lotSmaller':
      return say(language, 'remedy.lotSmaller', { ...figures, lot: remedy.lot })
    case 'mostLines':
      return say(language, 'remedy.mostLines', { ...figures, mostLines: remedy.mostLines })
    case 'most':
      return say(language, 'remedy.most', { ...figures, most: remedy.most })
    case 'later':
      return say(language, 'remedy.later', { ...figures, week: remedy.dueWeek })
    case 'hours': {
      const weeks = weeksInWords(telling, remedy.fromWeek, remedy.toWeek)
      return say(language, 'remedy.hours', { ...figures, weeks, hours: hoursInWords(remedy.centihours) })
    }
    case 'learn': {
      const free = hoursInWords(remedy.centihoursFree)
      const piece = hoursInWords(remedy.pieceCentihours)
      return say(language, 'remedy.learn', { ...figures, free, piece, members: remedy.members })
    }
  }
}

const passingInWords = ({ language, line }: Telling, { passes }: Giving): string =>
  passes ? say(language, 'remedy.passing', { other: line(passes.line), passed: passes.pieces }) : ''
