/** What consent refuses, in Spanish. */
import type { Words } from '../../words.ts'

export const consentEsPE: Words = {
  'study.consentEnds': 'El permiso de {respondent} terminaría el {until}, antes de empezar. Revise el día.',
  'study.ownWitness': '{witness} no puede ser testigo: tiene que ser otra persona.',
  'study.recalledAlready': 'El informe {report} ya se pidió de vuelta.',
  'study.reportIncomplete': 'Al informe {report} le falta su nombre o a quién se dio. Escríbalo.',
  'study.unknownReport': 'No hay informe {report}. Revise el código.',
  'study.unknownWitness': '{witness} no es del equipo ni del estudio. Elija a otra testigo.',
  'study.withdrew': '{respondent} se retiró del estudio. De ella no se guarda nada más.',
  'study.witnessAtHome':
    '{witness} vive en la misma casa. La testigo tiene que ser alguien de fuera de ella.',
  'study.witnessMissing': 'Para un sí de palabra hace falta una testigo. Elija quién lo oyó.',
  'study.interpreterMissing':
    'En {language} todavía no hay palabras que leer. Ponga quién se lo dijo en su idioma.',
  'study.noAloudWords': 'Faltan las palabras que se leen ({purpose}).',
  'study.otherWordsRead':
    'Las palabras de {purpose} que se leyeron no son ninguna de las que escribió el estudio. Léalas otra vez.',
  'study.ownCheck': '{researcher} tradujo esas palabras. Que las revise otra persona.',
  'study.sameAloudWords': 'Las palabras de {purpose} ya son esas.',
}
