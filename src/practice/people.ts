/** The people of the practice story: who joined, posts with terms, households, skills, hours offered. */
import type { GroupEvent } from '../core/group/events.ts'
import type { Post } from '../core/group/people/events.ts'
import { addDays, weekOfDay, type Day } from '../core/kernel/day.ts'
import { ago, beganAgo, kinOfQuality, officer, roundOfWomen, told, type Scene, type Step } from './step.ts'

/** The first day: all join, two households are linked, seven take posts. */
export const peopleJoin = (scene: Scene): readonly Step[] => {
  const on = ago(scene, beganAgo)
  const joined = scene.women.map((person): GroupEvent => ({
    type: 'people.joined',
    v: 1,
    body: { on, person, village: 'JULI' },
  }))
  const linked = [
    ...[officer.quality, kinOfQuality].map((person) => ({ person, household: 'H1' })),
    ...[officer.export, 'S15'].map((person) => ({ person, household: 'H2' })),
  ].map(({ person, household }): GroupEvent => ({
    type: 'people.householdLinked',
    v: 1,
    body: { on, person, household },
  }))
  const posts = Object.entries(officer).map(([post, person]) => ({ post, person }))
  const taken = posts.flatMap(({ post, person }): GroupEvent[] =>
    isPost(post)
      ? [{ type: 'people.postTaken', v: 1, body: { on, person, post, until: untilOf(scene, post) } }]
      : [],
  )
  return [told(officer.president, ...joined, ...linked), told(officer.president, ...taken)]
}

const isPost = (name: string): name is keyof typeof officer => Object.hasOwn(officer, name)

/** Terms end with the year that follows; the export post changes hands soon. */
const untilOf = ({ today }: Scene, post: Post): Day =>
  post === 'export' ? addDays(today, 24) : `${Number(today.slice(0, 4)) + 1}-12-31`

const chulloMinutes = [270, 300, 330, 285, 315, 300, 300, 255, 300, 330, 345, 270, 300, 285, 315, 390, 240]
const traineeMinutes = 450

/** Each woman's own minutes for what she can make; two of nineteen learn to knit chullos. */
export const peopleShowSkills = (scene: Scene): readonly Step[] => {
  const on = ago(scene, beganAgo - 1)
  const shown = scene.women.flatMap((person, place) => {
    const seat = place % roundOfWomen
    const own = chulloMinutes[seat] ?? traineeMinutes
    return [
      { person, article: 'CHULLO', minutes: own },
      ...(seat % 2 === 0 ? [{ person, article: 'CHALINA', minutes: own + 105 }] : []),
      ...(seat % 3 === 1 ? [] : [{ person, article: 'GUANTES', minutes: own - 60 }]),
    ]
  })
  const learning = scene.women.filter((_, place) => isTraineeSeat(place))
  return [
    told(
      officer.president,
      ...shown.map((skill): GroupEvent => ({ type: 'people.skillShown', v: 1, body: { on, ...skill } })),
      ...learning.map((person): GroupEvent => ({
        type: 'people.trainingBegun',
        v: 1,
        body: { on, person, article: 'CHULLO' },
      })),
    ),
  ]
}

const isTraineeSeat = (place: number): boolean => chulloMinutes[place % roundOfWomen] === undefined

const weekHours = [10, 12, 14, 8, 12, 16, 10, 12, 8, 14]
const weeksAhead = 10

/** Each woman offers hours for every week since the beginning and ten to come: in planting time some fewer. */
export const peopleOfferHours = (scene: Scene): readonly Step[] => {
  const on = ago(scene, beganAgo - 1)
  const weeks = Array.from({ length: beganAgo / 7 + weeksAhead }, (_, week) => addDays(on, 7 * week))
  return scene.women.map((person, place) => {
    const hours = weekHours[place % weekHours.length] ?? 0
    const offers = weeks.map((day, week): GroupEvent => ({
      type: 'people.hoursOffered',
      v: 1,
      body: {
        ...{ on, person, week: weekOfDay(day) },
        minutes: 60 * (week > beganAgo / 7 && (place + week) % 6 === 0 ? hours - 4 : hours),
      },
    }))
    return told(person, ...offers)
  })
}
