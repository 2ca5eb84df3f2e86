/** How lines, times and reasons of a share-out are said on the screen: no income, and no other woman's name. */
import { moreInWords, type Telling } from '../../../reports/sharing/share-out-in-words.ts'
import type { SharedWoman } from '../../../reports/sharing/share-page.ts'
import { articleName, colourName, iconOfArticle, lineWord } from '../../parts/codes.ts'
import type { IconName } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'

export const colourWord = (line: string): string => colourName(line.split('/')[2] ?? '')

export const lineIcon = (line: string): IconName => iconOfArticle(articleOf(line))

const articleOf = (line: string): string => line.split('/')[1] ?? line

/** What somebody knits, without its colours: a skill is of an article. */
export const articlesIn = (lines: readonly string[]): string =>
  [...new Set(lines.map((line) => articleName(articleOf(line)).toLocaleLowerCase('es-PE')))].join(', ')

type Lines = readonly { readonly id: string }[]

/** Whether the colour alone tells the lines apart. */
export const isOneArticle = (lines: Lines): boolean =>
  new Set(lines.map(({ id }) => articleOf(id))).size === 1

export const tellingOf = (fairness: Telling['fairness'], lines: Lines): Telling => {
  const byColour = lines.length > 1 && isOneArticle(lines)
  const line = byColour ? (id: string): string => colourWord(id).toLocaleLowerCase('es-PE') : lineWord
  return { say, fairness, member: () => '', line }
}

/** Hours and minutes, as people say them. */
export const timeWord = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (rest === 0) return say('app.hours', { hours })
  return hours === 0 ? say('share.minutes', { minutes: rest }) : say('share.time', { hours, minutes: rest })
}

export const moreWord = (telling: Telling, { more }: SharedWoman): string | undefined =>
  more && moreInWords(telling, more)
