/** The fictional texts with their coding, and what the article prints: all as texts of their respondents. */
import { articleWords, source } from './quotes.ts'
import { markedText, type MarkedText } from './marked-text.ts'
import { codeOf } from './people.ts'
import { anselmo } from './texts/anselmo.ts'
import { delia } from './texts/delia.ts'
import { gladys } from './texts/gladys.ts'
import { hilario } from './texts/hilario.ts'
import { hortensia } from './texts/hortensia.ts'
import { nieves } from './texts/nieves.ts'
import { olinda } from './texts/olinda.ts'
import { petrona } from './texts/petrona.ts'
import { ruth } from './texts/ruth.ts'
import { tomasa } from './texts/tomasa.ts'
import { toribio } from './texts/toribio.ts'
import { wilson } from './texts/wilson.ts'
import { yeny } from './texts/yeny.ts'
import { yolanda } from './texts/yolanda.ts'

export type PracticeText = MarkedText & {
  readonly transcript: string
  readonly respondent: string
  readonly label: string
  readonly language: 'es' | 'en'
  readonly isFictional: boolean
}

/** So that nobody takes it for what a person said, wherever it is copied to. */
const preface = '[Texto ficticio, escrito para practicar. Nadie de aquí existe.]\n\n'

const fictional = (pseudonym: string, marked: string): PracticeText => {
  const respondent = codeOf(pseudonym)
  return {
    ...markedText(`${preface}${marked}`),
    ...{ transcript: `T-${respondent}`, respondent, label: `Ficticia: ${pseudonym}` },
    ...{ language: 'es', isFictional: true },
  }
}

/** A couple, read by two coders who do not see each other. */
export const doubleCoded: readonly PracticeText[] = [fictional('Delia', delia), fictional('Hilario', hilario)]

/** Read by one coder; among them are two more couples, and a mother with her daughter. */
export const singleCoded: readonly PracticeText[] = [
  ...[fictional('Nieves', nieves), fictional('Hortensia', hortensia), fictional('Yolanda', yolanda)],
  ...[fictional('Toribio', toribio), fictional('Ruth', ruth), fictional('Gladys', gladys)],
  ...[fictional('Wilson', wilson), fictional('Petrona', petrona), fictional('Olinda', olinda)],
  ...[fictional('Anselmo', anselmo), fictional('Yeny', yeny)],
]

/** Names still stand in it: somebody is to take them out. */
export const notCleared: PracticeText = fictional('Tomasa', tomasa)

/** What the article prints of somebody, with its source in the text itself. */
export const fromArticle: readonly PracticeText[] = articleWords.map(
  ({ pseudonym, kind, words, codes }, place) => {
    const respondent = codeOf(pseudonym)
    const before = articleWords.slice(0, place).filter((other) => other.pseudonym === pseudonym).length
    const said = kind === 'quotation' ? `“${words}”` : words
    const marked = `[A ${kind} from the article: ${source}.]\n\n${pseudonym.toUpperCase()}: {${codes.join(' ')}|${said}}`
    return {
      ...markedText(marked),
      ...{ transcript: `CITA-${respondent}-${before + 1}`, respondent, language: 'en' as const },
      ...{ label: `Cita del artículo: ${pseudonym}`, isFictional: false },
    }
  },
)
