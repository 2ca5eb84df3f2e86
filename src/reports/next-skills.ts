/** Who has still to tell what she knits and when she has time, before work can be shared out. */
import { weekOfDay, type Day } from '../core/kernel/day.ts'
import type { GroupBook } from '../core/group/book.ts'
import { membersOn, type Member } from '../core/group/people/people.ts'
import { lineId } from '../core/group/sharing/order-line.ts'

/**
 * Before the first order everybody who told no time, or time and nothing that she knits. Later only where an order that was
 * never shared out has an article for which nobody has both. In the order in which they joined; none where nobody is missing.
 */
export const skillsToTell = (group: GroupBook, on: Day): readonly string[] => {
  const { people, orders } = group
  const members = membersOn(people, on).flatMap((person) => {
    const member = people.members.get(person)
    return member ? [{ person, member }] : []
  })
  const untold = members.filter(({ member }) => !hasTold(member)).map(({ person }) => person)
  if (orders.orders.size === 0) return untold
  const articles = neverShared(group)
  const lacks = articles.some((article) => !members.some(({ member }) => isReady(member, article, on)))
  return lacks ? untold : []
}

/** Who offers no hour need not knit. */
const hasTold = ({ skills, training, offeredMinutes }: Member): boolean =>
  offeredMinutes.size > 0 &&
  (skills.size + training.size > 0 || [...offeredMinutes.values()].every((minutes) => minutes === 0))

const isReady = ({ skills, offeredMinutes }: Member, article: string, on: Day): boolean =>
  skills.has(article) && [...offeredMinutes].some(([week, minutes]) => week >= weekOfDay(on) && minutes > 0)

const neverShared = ({ orders, sharing }: GroupBook): readonly string[] =>
  [...orders.orders].flatMap(([order, { lines }]) =>
    lines
      .filter(({ article, colour }) => !sharing.lines.has(lineId({ order, article, colour })))
      .map(({ article }) => article),
  )
