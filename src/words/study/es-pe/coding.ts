/** What coding refuses or finds, in Spanish. */
import type { Words } from '../../words.ts'

export const codingEsPE: Words = {
  'study.caseOfSeveral':
    'Un caso no junta textos de varias personas: no se podría borrar a una sola. Haga uno por persona.',
  'study.caseStays': 'Un caso se queda con sus textos. Haga otro.',
  'study.noCaseName': 'Al caso le falta un nombre. Póngale uno que no sea de nadie.',
  'study.caseTells':
    'El dato «{variable}» de {case} parece un documento, un teléfono, un lugar o una fecha. Escríbalo sin eso.',
  'study.codeBelowItself': '{code} no puede quedar debajo de sí mismo. Elija otro lugar.',
  'study.codedAfterLock':
    'Una selección ({selection}) cambió en otro aparato lo que ya estaba cerrado. No cuenta.',
  'study.codedAlready': 'Ese pasaje ya lo codificó con {code}.',
  'study.codedBeforeRound':
    'En «{text}» una de las dos ya codificó con esos temas, y la otra pudo verlo. Elija otro texto.',
  'study.codeInRound': 'Con {code} están codificando dos personas sin verse. Espere a que ambas cierren.',
  'study.codeIsHeading': '{code} es solo un título. Elija un tema de debajo.',
  'study.codeMerged': 'El tema {code} se unió a otro. Use ese.',
  'study.codeNameTaken': 'Ya hay un tema «{name}» en ese lugar. Elija otro nombre.',
  'study.codeRetired': 'El tema {code} ya no se usa. Elija otro, o escríbalo de nuevo para volver a usarlo.',
  'study.locked': 'En «{text}» ya cerró su parte. Lo cerrado no cambia; para seguir, abran otra ronda.',
  'study.lockedAlready': 'Ya cerró su parte de esta ronda.',
  'study.memoStays': 'Una nota se queda con aquello de lo que habla. Escriba otra.',
  'study.mergeLosesMark': 'Lo que se une es delicado, y {code} no lleva esa marca. Márquelo primero.',
  'study.noSuchRound': 'No hay ronda {round}. Revise el código.',
  'study.notACoder': '{coder} no codifica en este estudio. Dele esa función, o elija a otra persona.',
  'study.notCleared': 'En el texto {transcript} todavía puede haber nombres. Resuélvalos primero.',
  'study.notHers': 'Eso es de otra persona. Hable con ella, o con quien dirige el estudio.',
  'study.nothingSelected': 'Falta el pasaje. Elija primero unas palabras del texto.',
  'study.outsideText': 'Ese lugar queda fuera del texto «{text}». Elíjalo otra vez.',
  'study.repeatsText':
    '«{words}» son palabras de «{text}», y quedarían aquí si ella se retira. Dígalo con otras, o ponga la nota en su pasaje.',
  'study.roundDropped': 'La ronda {round} se dejó: una de las dos ya no codifica. Abran otra.',
  'study.roundGoesOn': 'Las dos de la ronda {round} siguen codificando. Espere a que cierren.',
  'study.roundIsEmpty': 'A la ronda le faltan textos o temas. Elíjalos.',
  'study.roundNeedsTwo': 'Una ronda es de dos personas distintas. Elija a la segunda.',
  'study.noTwoCoders': 'Ningún texto lo codificaron dos personas. Abra una ronda para dos.',
  'study.roundOpen': 'La ronda {round} sigue abierta: falta que ambas cierren. Hasta entonces no se compara.',
  'study.roundTwice': 'Ya hay una ronda {round}. Elija otro código.',
  'study.selectionTwice': 'Ya hay una selección {selection}. No se repitió.',
  'study.textInRound': '«{text}» ya está en una ronda abierta. Espere a que se cierre, o quítelo.',
  'study.textNotHere': 'El texto {transcript} todavía no está en este aparato. Tráigalo primero.',
  'study.unknownCase': 'No hay caso {case} en este estudio. Revise el código.',
  'study.unknownCode': 'No hay tema {code} en este estudio. Revise el código.',
  'study.unknownMemo': 'No encuentro esa nota ({memo}). Ábrala otra vez.',
  'study.unknownRound': 'Usted no está en una ronda {round}. Revise el código.',
  'study.unknownSelection': 'No encuentro esa selección ({selection}). Abra el texto otra vez.',
}
