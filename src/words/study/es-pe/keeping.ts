/** What opening, keeping and carrying a study says, in Spanish. */
import type { Words } from '../../words.ts'

export const keepingEsPE: Words = {
  'study.badNote': 'Una nota del estudio no tiene su forma ({field}). No se escribió.',
  'study.notAStudy': 'El libro {book} no es un estudio. Revise --data y --book.',
  'study.shredded': 'Lo de {about} se borró para siempre, y ya no se anota nada con ese código.',
  'study.wrongPassphrase': 'Esa frase no abre el estudio. Escríbala otra vez, con calma.',
}
