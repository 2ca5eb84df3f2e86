/** Taking something out of the study, in Spanish. */
import type { Words } from '../../words.ts'

export const outEsPE: Words = {
  'out.title': 'Sacar',
  'out.lead': 'Solo sale lo que puede salir, y queda anotado a quién va.',
  'out.go': 'Sacar un archivo',
  'out.what': '¿Qué se saca?',
  'out.csv': 'Tablas CSV',
  'out.xlsx': 'Tablas Excel',
  'out.refiQda': 'Textos REFI-QDA',
  'out.tablesAre': 'Temas, citas y cuentas de personas. Ningún nombre, seudónimo ni código de nadie.',
  'out.projectIs':
    'Los textos enteros con lo codificado, y con seudónimos: solo para quien también cuida lo que le confían.',
  'out.withMemos': 'Con las notas del equipo',
  'out.quotesLeave': '{quotes, plural, one {Sale una cita.} other {Salen # citas.}}',
  'out.noneStays': 'Ninguna cita se queda.',
  'out.textsLeave': '{sources, plural, one {Sale un texto.} other {Salen # textos.}}',
  'out.withoutConsent':
    '{count, plural, one {Un texto se queda} other {# textos se quedan}}: sin permiso de archivo.',
  'out.heldBack':
    '{count, plural, one {# texto se queda: está retenido, de una segunda entrevista en una casa.} other {# textos se quedan: están retenidos, de segundas entrevistas en una casa.}}',
  'out.notCleared':
    '{count, plural, one {Un texto se queda} other {# textos se quedan}}: todavía con nombres, o no está aquí.',
  'out.memosLeave': '{count, plural, one {Va una nota} other {Van # notas}}: léalas antes de entregar.',
  'out.memosStay': '{count, plural, one {Una nota se queda.} other {# notas se quedan.}}',
  'out.covered':
    'En títulos, temas, casos y notas {count, plural, one {va tapado un lugar} other {van tapados # lugares}}.',
  'out.wordsFound': 'Nombres fuera de los textos',
  'out.wordsCovered':
    'La búsqueda ve esto en títulos, temas, casos y notas. Sale tapado, con [nombre] o [lugar], mientras nadie diga que no nombra a ninguna persona.',
  'out.wordsMayStay': 'Los leí: pueden salir así',
  'out.people': 'Lleva palabras o cuentas de {people, plural, one {una persona} other {# personas}}.',
  'out.label': '¿Qué es?',
  'out.labelHint': 'Así se llamará en el registro; sin nombres.',
  'out.audience': '¿A quién va?',
  'out.audienceHint': 'Para pedirlo de vuelta si alguna persona se retira.',
  'out.take': 'Anotar y sacar',
  'out.working': 'Preparando…',
  'out.taken':
    'Quedó anotado, y {name} está donde el navegador guarda sus archivos. Ahí ya no lo cuida Chinu: cuídelo usted.',
  'out.leadOnly': 'Saca archivos quien dirige el estudio. Aquí se ve lo que ya salió.',
  'out.issued': 'Lo que ya salió',
  'out.noneIssued': 'Todavía no salió nada.',
  'out.heldBy': 'Lo tiene {audience}, desde el {day}.',
  'out.isOut': 'Ninguna de ellas se ha retirado.',
  'out.isToRecall': 'Hay que pedirlo de vuelta.',
  'out.recalledOn': 'Se pidió de vuelta el {day}.',
}
