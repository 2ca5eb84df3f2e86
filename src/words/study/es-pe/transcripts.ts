/** Why a transcript does not come in, or is not cleared yet, in Spanish. */
import type { Words } from '../../words.ts'

export const transcriptsEsPE: Words = {
  'study.alreadyCleared': 'El texto «{text}» ya quedó limpio y no cambia más.',
  'study.badTranscriptCode':
    'El código {transcript} no sirve para un texto. Use hasta 36 letras, números o guiones.',
  'study.emptyReplacement': 'Falta lo que va en lugar del nombre. Escríbalo, o deje el nombre como está.',
  'study.hitsOpen':
    'En «{text}» {open, plural, one {queda # lugar} other {quedan # lugares}} por revisar: nombres, lugares, parientes o números. Diga de cada uno qué va en su lugar o que se queda.',
  'study.hitsOverlap': 'Dos de los lugares marcados se pisan ({from}–{to}). Márquelos por separado.',
  'study.labelIsName': 'El título dice el nombre de alguien. Póngale otro, por ejemplo «Entrevista 12».',
  'study.noLabel': 'Falta el título del texto.',
  'study.notHerInterview':
    'La entrevista {interview} no es de {respondent}, o no llegó a empezar. Elija la suya, o ninguna.',
  'study.outsideTranscript': 'Ese lugar ({from}–{to}) no está en el texto, o no tiene nada resuelto.',
  'study.noTextsToDeclare': 'No hay ningún texto de otro programa que espere. No hace falta declarar nada.',
  'study.notFromProject': '«{text}» no vino de otro programa: sus nombres se sacan aquí, uno por uno.',
  'study.takenOutByNobody': 'Falta quién sacó los nombres: una persona, o el equipo de ese proyecto.',
  'study.replacementIsName':
    '«{replacement}» es el nombre de alguien del estudio. Ponga su seudónimo u otra cosa.',
}
