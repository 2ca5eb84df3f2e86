/** What opening, keeping and carrying a study says, in Spanish. */
import type { Words } from '../../words.ts'

export const keepingEsPE: Words = {
  'study.archiveDamaged': 'Ese archivo no es una copia entera de un estudio, o está dañado. Pida otra copia.',
  'study.archiveDoesNotOpen':
    'Esa frase no abre la copia, o el archivo cambió. Escríbala otra vez, con calma.',
  'study.archiveNewer': 'Esa copia es de una versión más nueva de Chinu. Actualice el programa.',
  'study.noName': 'Falta el nombre de {respondent}.',
  'study.otherNames': 'Esa tabla de nombres es de otro estudio.',
  'study.otherStudy': 'La copia es de otro estudio ({book}). Aquí no se junta.',
  'study.samePassphrase': 'La tabla de nombres lleva otra frase, distinta de la del estudio. Elija una.',
  'study.wrongNamesPassphrase': 'Esa frase no abre la tabla de nombres. Escríbala otra vez, con calma.',
  'study.badNote': 'Una nota del estudio no tiene su forma ({field}). No se escribió.',
  'study.notAStudy': 'El libro {book} no es un estudio. Revise --data y --book.',
  'study.shredded': 'Lo de {about} se borró para siempre, y ya no se anota nada con ese código.',
  'study.wrongPassphrase': 'Esa frase no abre el estudio. Escríbala otra vez, con calma.',
  'study.archiveTooLarge':
    'Las grabaciones no caben en un solo archivo (más de {most} MB). Saque el archivo sin grabaciones.',
  'study.notSound':
    'Ese archivo no es un sonido que Chinu conozca. Sirven webm, ogg, m4a, mp3, aac, wav, flac, amr y 3gp.',
  'study.recordingTooLong': 'La grabación pasa de {most} MB. Pártala en dos.',
  'study.soundDamaged': 'La parte {piece} de la grabación {recording} no es la que se guardó.',
  'study.soundNotHere': 'El sonido de la grabación {recording} no está en esta copia.',
}
