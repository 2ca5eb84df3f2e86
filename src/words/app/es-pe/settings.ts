/** Words in Spanish: settings, copies and practice. */
import type { Words } from '../../words.ts'

export const settingsWords: Words = {
  'app.endPractice': 'Tirar la práctica',
  'app.endPracticeSure': 'Toque otra vez: se borra',
  'app.goPractise': 'Practicar',
  'app.practiceHow':
    'Un grupo de mentira con pedidos, hilo y pagos, para aprender sin miedo. Nada de lo que haga ahí entra en su libro, y nunca llega a ser un libro de verdad.',
  'app.practiceInside':
    'Esto es práctica: mujeres y cuentas inventadas. Su libro, si ya lo tiene, espera sin cambios.',
  'app.practiceMark': 'Práctica · grupo de mentira',
  'app.practiceTitle': 'Practicar',
  'app.practiseAnew': 'Empezar de nuevo',
  'app.practiseAnewSure': 'Toque otra vez: se borra y empieza',
  'app.toFirstDay': 'Abrir nuestro libro',
  'app.toOurBook': 'Ir a nuestro libro',
}
