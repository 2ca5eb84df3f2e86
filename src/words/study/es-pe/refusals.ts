/** What a study refuses, or finds contradictory, in Spanish. */
import type { Words } from '../../words.ts'

export const refusalWords: Words = {
  'study.badNote': 'Esta anotación no tiene su forma ({field}). Actualiza el programa.',
  'study.notAStudy': 'Este libro ({book}) no es de un estudio. Elige otro.',
  'study.shredded': 'Lo de {about} se borró porque se retiró: ya no se anota nada más.',
  'study.wrongPassphrase': 'Con esa frase no se abre. Mira si falta una palabra y prueba otra vez.',
  'study.clearedTwice': 'El texto {transcript} quedó listo dos veces. Vale la primera; compárenlas.',
  'study.interviewBegun': 'La entrevista {interview} ya empezó. Sigue desde donde estaba.',
  'study.roundTwice': 'La ronda {round} se abrió dos veces. Vale la primera.',
  'study.transcriptTwice': 'El texto {transcript} llegó dos veces. Vale el primero.',
  'study.unknownCode': 'No conozco el código {code}. Tráelo primero, o elige otro.',
  'study.unknownFrame': 'No conozco la lista {frame}. Escríbela primero.',
  'study.unknownInterview': 'No conozco la entrevista {interview}. Empieza por preguntar si están solas.',
  'study.unknownReport': 'No conozco el informe {report}. Mira su código en la lista.',
  'study.unknownResearcher': 'No conozco a {researcher}. Que se anote primero en el proyecto.',
  'study.unknownRound': 'No conozco la ronda {round}. Mira su código en la lista.',
  'study.unknownTranscript': 'No conozco el texto {transcript}. Tráelo primero.',
}
