/** What guides and interviews refuse or find, in Spanish. */
import type { Words } from '../../words.ts'

export const interviewsEsPE: Words = {
  'study.askAlone': 'Antes de preguntar hace falta saber, hoy mismo, si está a solas.',
  'study.checkedOutAlready': 'De la entrevista {interview} ya se preguntó cómo está quien entrevistó.',
  'study.clearedTwice':
    'El texto {transcript} ya quedó limpio en otra copia, de otra manera. Vale el primero.',
  'study.ethicsMissing':
    'Una guía delicada necesita la aprobación de un comité de ética, los servicios que ayudan y una entrevistadora capacitada. Complete la guía {guide}.',
  'study.ethicsWithoutNeed':
    'La guía {guide} no está marcada como delicada, y lleva una aprobación. Márquela, o quite la aprobación.',
  'study.householdAsked': 'En la casa de {respondent} ya se preguntó a otra persona con una guía delicada.',
  'study.householdDrawnAlready': 'En la casa {household} ya se sorteó a quién preguntar.',
  'study.householdDrawnTwice':
    'En la casa {household} dos copias sortearon a mujeres distintas. Vale la primera; con la otra no se pregunta.',
  'study.heldBack':
    'El texto «{text}» está retenido: en esa casa ya se había preguntado a otra con una guía delicada. Quien dirige decide.',
  'study.noReason': 'Falta por qué se deja leer la entrevista {interview}. Escríbalo.',
  'study.notHeldBack': 'La entrevista {interview} no está retenida. Revise el código.',
  'study.noConsentToInterview': '{respondent} no ha dicho que sí a la entrevista para este día.',
  'study.noConsentToRecording':
    '{respondent} no ha dicho que sí a la grabación. Sin ella también se puede conversar.',
  'study.noQuestions': 'A la guía {guide} le faltan las preguntas.',
  'study.noWomanThere': 'En la casa {household} no hay ninguna mujer entre las personas del estudio.',
  'study.noWords': 'Falta el texto de la nota.',
  'study.notRecorded': 'La entrevista {interview} empezó sin grabación.',
  'study.notToBeAsked': 'En la entrevista {interview} ya se preguntó. Déjela para otro día, o siga.',
  'study.oneDoesNotFollow':
    'En la casa {household} la mujer sorteada no sale de la semilla. Revise el sorteo.',
  'study.oneNotDrawn': 'En la casa {household} falta sortear a quién se pregunta con una guía delicada.',
  'study.otherStage': 'La entrevista {interview} no está en ese punto ({stage}).',
  'study.otherWasDrawn':
    'En la casa de {respondent} salió otra mujer en el sorteo. A ella no se le pregunta con esta guía.',
  'study.ownCommunity': '{researcher} es de la misma comunidad que {respondent}. Que pregunte otra persona.',
  'study.questionTwice': 'En la guía {guide} la pregunta {item} está dos veces. Déjela una vez.',
  'study.sensitiveForWomen': 'La guía {guide} es delicada y se usa solo con mujeres.',
  'study.spanishMissing': 'En la guía {guide}, en {item}, hay palabras sin su castellano. Escríbalo también.',
  'study.staysSensitive': 'La guía {guide} está marcada como delicada, y así se queda. Haga otra guía.',
  'study.transcriptTwice': 'El texto {transcript} llegó dos veces. Vale el primero.',
  'study.unknownGuide': 'No hay guía {guide}. Revise el código.',
  'study.unknownInterview': 'No hay entrevista {interview} con esa persona. Revise el código.',
  'study.unknownQuestion': 'En la guía de la entrevista {interview} no hay pregunta {item}.',
  'study.unknownTranscript': 'No hay texto {transcript}. Revise el código.',
  'study.notWrittenDown':
    'De la grabación {recording} todavía no hay un texto limpio. Si nadie la va a escribir, dígalo al borrarla.',
  'study.recordingDoesNotFollow':
    'De la grabación {recording} llegó algo que no sigue. Vale lo que había antes.',
  'study.recordingEmpty': 'La grabación está vacía. No se guardó nada.',
  'study.recordingErased': 'La grabación {recording} se borró el {on}.',
  'study.recordingTwice': 'La grabación {recording} llegó dos veces. Vale la primera.',
  'study.recordingWhole': 'La grabación {recording} ya está completa.',
  'study.unknownRecording': 'No hay grabación {recording}. Revise el código.',
}
