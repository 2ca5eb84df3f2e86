/** How lines, times and reasons of a share-out are said on the screen: no income, and no other woman's name. */
import { moreInWords, type Telling } from '../../../reports/share-out-in-words.ts'
import type { SharedWoman } from '../../../reports/share-page.ts'
import type { IconName } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'

/** An article in one colour, as people call it. */
export const lineWord = (line: string): string => {
  const [, article = line, colour = ''] = line.split('/')
  return `${article} ${colour}`.trim().toLocaleLowerCase('es-PE')
}

const drawn: readonly (readonly [RegExp, IconName])[] = [
  [/chull|gorr/i, 'hat'],
  [/chomp|chal(?!in)|poncho/i, 'sweater'],
  [/chalin|bufand/i, 'scarf'],
  [/guant|mit/i, 'gloves'],
]

export const lineIcon = (line: string): IconName =>
  drawn.find(([pattern]) => pattern.test(line.split('/')[1] ?? line))?.[1] ?? 'yarn'

export const tellingOf = (fairness: Telling['fairness']): Telling => ({
  ...{ say, fairness, member: () => '', line: lineWord },
})

/** Hours and minutes, as people say them. */
export const timeWord = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (rest === 0) return say('app.hours', { hours })
  return hours === 0 ? say('share.minutes', { minutes: rest }) : say('share.time', { hours, minutes: rest })
}

export const moreWord = (telling: Telling, { more }: SharedWoman): string | undefined =>
  more && moreInWords(telling, more)
