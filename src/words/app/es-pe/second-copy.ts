/** Words in Spanish: the second copy. */
import type { Words } from '../../words.ts'

export const secondCopyWords: Words = {
  'app.secondCopy': 'Segunda copia',
  'app.keptOutside': 'También guardado fuera: {moment}',
  'app.toSend': 'Falta enviar: {count}',
  'app.toSendLong':
    'Falta enviar: {count}. La última vez fue {moment}: abra Chinu cerca de la computadora que guarda la copia.',
  'app.sendNow': 'Enviar ahora',
  'app.secondCopyHow':
    'El libro está solo aquí. Para guardarlo también en una computadora, abra ahí «chinu start» y, en este navegador, la dirección que da.',
  'app.bringing': 'Hablando con la computadora que guarda la copia. Un momento.',
  'app.halfHere':
    'El libro llegó solo en parte. Encienda la computadora que lo guarda y pruebe otra vez; nada se perdió.',
  'app.noServer':
    'La computadora que guarda la copia no contesta. Lo escrito aquí está guardado; pruebe más tarde.',
  'app.otherPractice':
    'Aquí ya hay otra práctica. Para traer la de la computadora, tire primero esta en Ajustes, Practicar.',
}
