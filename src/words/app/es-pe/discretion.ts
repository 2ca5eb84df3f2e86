/** Words in Spanish: listening, Aymara beside, meetings, the calendar behind the knot. Short, kind, in the second person. */
import type { Words } from '../../words.ts'

export const discretionWords: Words = {
  'app.listen': 'Escuchar',
  'app.noVoiceYet': 'Todavía no hay voz para estas palabras. Pídale a una compañera que se las lea.',
  'app.voice': 'Voz',
  'app.voicesNone':
    'Todavía no hay voces grabadas en este teléfono. El oído usa la voz en castellano del teléfono, si la tiene.',
  'app.aymara': 'Aymara al lado',
  'app.aymaraYes': 'Sí',
  'app.aymaraNo': 'No',
  'app.inMeeting': 'En reunión',
  'app.openMeeting': 'Abrir la reunión',
  'app.endMeeting': 'Terminar la reunión',
  'app.meetingHow':
    'En reunión el teléfono espera diez minutos antes de preguntar quién lo tiene; en casa, uno. La abren dos cargos.',
  'app.meetingWaits': 'El teléfono espera diez minutos antes de preguntar quién lo tiene.',
  'app.secondOpens': '¿Quién abre la reunión con usted? Que toque su dibujo.',
  'app.nobodyElseOpens': 'Ninguna otra compañera tiene un cargo hoy. Den primero los cargos en Cargos.',
  'app.meetingOfTwo': 'La reunión la abren dos que tienen cargo hoy. Pídalo a otra compañera con cargo.',
  'app.monthBefore': 'Mes anterior',
  'app.monthAfter': 'Mes siguiente',
  'farm.sow': 'Siembra',
  'farm.harvest': 'Cosecha',
  'farm.frost': 'Helada',
  'farm.rain': 'Lluvia',
}
