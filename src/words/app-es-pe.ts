/** What the app shows in Spanish. Short, kind, in the second person. */
import type { Words } from './words.ts'

export const appEsPE: Words = {
  'app.addName': 'Añadir',
  'app.back': 'Volver',
  'app.bookHere': 'El libro en este teléfono',
  'app.change': 'Cambiar',
  'app.changeVersion': 'Cambiar a la nueva',
  'app.elsewhere':
    'El libro está abierto en otra ventana de este teléfono. Para usarlo aquí, toque abajo: la otra lo suelta y nada se pierde.',
  'app.failed': 'El libro no se pudo abrir. Nada se borró. Pruebe otra vez.',
  'app.firstDay': 'Primer día',
  'app.firstDayHow':
    'Escriba los nombres de las socias. La primera abre el libro. Los nombres quedan cerrados con llave en este teléfono.',
  'app.hours': '{hours} h',
  'app.keptHere': 'Guardado aquí · {entries} anotaciones',
  'app.keysGone':
    'Este navegador ya no tiene las llaves del libro. Use otro teléfono del grupo, o una copia.',
  'app.language': 'Lengua',
  'app.less': 'Menos',
  'app.letters': 'Letra',
  'app.lettersOf': 'Tamaño de letra {size}',
  'app.members': 'Socias',
  'app.more': 'Más',
  'app.myTime': 'Mi tiempo',
  'app.name': 'Nombre',
  'app.newMember': 'Nueva socia',
  'app.newVersion': 'Hay una versión nueva. Está en Ajustes; cambie cuando quiera.',
  'app.nobodyYet': 'Falta un nombre. Escriba al menos el de una socia.',
  'app.notOpen': 'El libro no está abierto en esta ventana. Vuelva a abrirlo.',
  'app.notPersisted':
    'El navegador no prometió guardar el libro si falta espacio. Instale Chinu en la pantalla de inicio y deje espacio libre.',
  'app.openBook': 'Abrir el libro ({count})',
  'app.owed': 'Me deben',
  'app.persisted': 'El navegador prometió no borrar el libro.',
  'app.practice': 'Práctica: un grupo de mentira para aprender.',
  'app.room': 'Ocupa {used} MB; hay sitio para {room} MB.',
  'app.savings': 'Mi ahorro',
  'app.settings': 'Ajustes',
  'app.tapToRemove': 'Toque un nombre para quitarlo.',
  'app.time': 'Tiempo que ofrece',
  'app.tryAgain': 'Probar otra vez',
  'app.useHere': 'Usar aquí',
  'app.weekOf': 'Semana del {day}',
  'app.who': '¿Quién?',
}
