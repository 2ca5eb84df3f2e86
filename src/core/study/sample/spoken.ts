/** Words that are read aloud, as the study’s people write them in each language: Spanish always, the others where somebody wrote them. */
import type { StudyLanguage } from './events.ts'

export type Spoken = { readonly [Language in StudyLanguage]?: string | undefined }
export type SpokenInSpanish = { readonly es: string } & {
  readonly [Language in Exclude<StudyLanguage, 'es'>]?: string | undefined
}

/** What a keyboard has in place of the apostrophe of the Aymara and Quechua alphabets. */
const otherApostrophes = /['‘ʼ`´]/g

/** Without blanks around; in Aymara and Quechua with the apostrophe of their alphabets, whatever was typed. */
export const asSpoken = (language: StudyLanguage, text: string): string =>
  language === 'ay' || language === 'qu' ? text.trim().replace(otherApostrophes, '’') : text.trim()

/** The same of every language; one that nobody wrote is left out. */
export const spoken = ({ es, ay, qu, en }: Spoken): SpokenInSpanish => ({
  ...written('ay', ay),
  ...written('qu', qu),
  ...written('en', en),
  es: asSpoken('es', es ?? ''),
})

const written = (language: Exclude<StudyLanguage, 'es'>, text: string | undefined): Spoken => {
  const said = asSpoken(language, text ?? '')
  return said === '' ? {} : { [language]: said }
}
