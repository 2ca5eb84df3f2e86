/** Words in Spanish: settings, copies and practice. */
import type { Words } from '../../words.ts'

export const settingsWords: Words = {
  'app.endPractice': 'Tirar la práctica',
  'app.endPracticeSure': 'Toque otra vez: se borra',
  'app.goPractise': 'Practicar',
  'app.practiceHow':
    'Un grupo de mentira con pedidos, lana y pagos, para aprender sin miedo. Nada de lo que haga ahí entra en su libro, y nunca llega a ser un libro de verdad.',
  'app.practiceInside':
    'Esto es práctica: mujeres y cuentas inventadas. Su libro, si ya lo tiene, espera sin cambios.',
  'app.practiceMark': 'Práctica · grupo de mentira',
  'app.practiceTitle': 'Practicar',
  'app.practiseAnew': 'Empezar de nuevo',
  'app.practiseAnewSure': 'Toque otra vez: se borra y empieza',
  'app.toFirstDay': 'Abrir nuestro libro',
  'app.toOurBook': 'Ir a nuestro libro',
  'app.bringCopy': 'Traer una copia',
  'app.bringCopyHow':
    'Elija el archivo de la copia (chinu-….bin) y escriba su frase. Primero se mira de quién es; todavía no se guarda nada.',
  'app.chooseFile': 'Elegir archivo',
  'app.copiedOn': 'Última: {on}',
  'app.copy': 'Copia',
  'app.copyHow':
    'Un solo archivo con todo el libro y los nombres, cerrado con una frase. Sirve para seguir si este teléfono se pierde. Guárdelo fuera de este teléfono.',
  'app.copyMade':
    'Copia hecha: {name}, {kilobytes} kB. Está en las descargas. Pásela a otro teléfono o a una memoria.',
  'app.copyTells':
    'La copia llega hasta el {until}: {entries, plural, one {# anotación} other {# anotaciones}}.',
  'app.haveCopy': 'Tengo una copia',
  'app.makeCopy': 'Guardar copia',
  'app.makingCopy': 'Cerrando la copia…',
  'app.neverCopied': 'Todavía ninguna desde este teléfono',
  'app.noFile': 'Falta el archivo. Toque «Elegir archivo» y busque la copia.',
  'app.openCopy': 'Abrir la copia',
  'app.openingCopy': 'Abriendo…',
  'app.phrase': 'Frase de la copia',
  'app.phraseHow':
    'Cinco palabras o más que nadie adivine. Escríbala en papel y guárdela en otro lugar: sin la frase nadie abre la copia, tampoco nosotras.',
  'app.sendCopy': 'Enviarla con otra aplicación',
  'app.whoBrings':
    '¿Quién la trae? Su nombre queda anotado. Este teléfono sigue con el libro; en el anterior ya no anoten.',
  'copy.bookIsHere': 'Este libro ya está en este teléfono. No hace falta traerlo.',
  'copy.damaged':
    'Este archivo no es una copia de Chinu, o está incompleto. Busque otro archivo; nada se guardó.',
  'copy.doesNotOpen':
    'La frase no abre este archivo, o el archivo está cortado o cambiado. Revise la frase palabra por palabra; nada se guardó.',
  'copy.newerVersion':
    'La copia es de una versión más nueva de Chinu. Actualice la aplicación y pruebe otra vez.',
  'copy.phraseShort': 'La frase es corta. Use al menos {shortest} letras; mejor cinco palabras.',
  'app.actDone': 'Listo',
  'app.actEntry': 'Anotado en el libro: {entry}',
  'app.actText':
    'El {on}, {from} entrega el cargo a {to}, que lo toma hasta el {until}. Las dos firmaron en el teléfono.',
  'app.actTitle': 'Acta de entrega',
  'app.actWriter': 'Lo anota {name}.',
  'app.handOver': 'Entregar cargo',
  'app.handOverHow': 'De la que sale a la que entra, con sus dos firmas',
  'app.handOverTold': '{from} entrega a {to}, hasta el {until}.',
  'app.herTerm': '¿Hasta cuándo lo toma {name}?',
  'app.iSign': 'Firmo yo, {name}',
  'app.noPostYet': 'Todavía nadie tiene cargo. Se dan en Reunión, en Cargos.',
  'app.printAct': 'Imprimir para firmar',
  'app.sealHandOver': 'Mantener: entregar',
  'app.signed': '{name} firmó',
  'app.signsLeaving': '{name} entrega: toque su dibujo y ponga su clave.',
  'app.signsTaking': '{name} recibe: toque su dibujo y ponga su clave.',
  'app.signsWriting': 'Presidenta o secretaria lo anota: toque su dibujo y ponga su clave.',
  'app.whichPost': '¿Qué cargo se entrega?',
  'app.whoIsNext': '¿Quién lo toma? Mejor la que ya aprende al lado de {name}.',
  'people.notHers': '{person} no tiene hoy el cargo {posts}. Elija a la que lo tiene.',
  'people.ownSuccessor': '{person} ya lo tiene. Elija a otra; para alargar su tiempo use Cargos.',
}
