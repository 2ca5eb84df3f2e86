/** Recordings on the screens and at the command line, in Spanish. */
import type { Words } from '../../words.ts'

export const recordingsEsPE: Words = {
  'recordings.title': 'Grabaciones',
  'recordings.what':
    'Se guardan selladas, cada una con su propia llave. El nombre del archivo no se guarda. Borre después la copia que quede en la grabadora.',
  'recordings.record': 'Grabar',
  'recordings.running': 'Grabando',
  'recordings.stop': 'Parar',
  'recordings.cannot': 'Este navegador no graba. Grabe con otro aparato y traiga el archivo al terminar.',
  'recordings.bring': 'Traer una grabación',
  'recordings.bringing': 'Sellando…',
  'recordings.hear': 'Escuchar la del {day}',
  'recordings.listen': 'Escuchar',
  'recordings.shut': 'Cerrar',
  'recordings.opening': 'Abriendo…',
  'recordings.play': 'Seguir',
  'recordings.pause': 'Pausa',
  'recordings.back': '{seconds} s atrás',
  'recordings.speed': 'Velocidad',
  'recordings.endCut': 'Completarla',
  'recordings.due': 'Toca borrarla desde el {day}.',
  'recordings.erase': 'Borrar',
  'recordings.eraseNow': 'Borrar para siempre',
  'recordings.eraseWritten': 'Su texto ya está limpio. La grabación no vuelve.',
  'recordings.eraseUnwritten': 'Todavía no hay un texto limpio. Lo que dijo se pierde con la grabación.',
  'recordings.noErases': 'Con un no se borran sus grabaciones, y no vuelven. Lo demás se queda.',
  'recordings.noTerm': 'Falta acordar cuándo se borran.',
  'recordings.sameDay': 'Se borran el mismo día en que su texto queda limpio.',
  'recordings.term':
    '{days, plural, one {Se borran un día después de que su texto queda limpio.} other {Se borran # días después de que su texto queda limpio.}}',
  'recordings.days': 'Días',
  'recordings.daysHint': 'Después de que el texto queda limpio. Con 0, el mismo día.',
  'recordings.dueNow': '{count, plural, one {Hay una que ya toca borrar.} other {Hay # que ya toca borrar.}}',
  'recordings.archiveWith': 'Con las grabaciones',
  'recordingStands.kept': 'completa',
  'recordingStands.cut': 'se cortó; lo grabado está',
  'recordingStands.silent': 'su permiso terminó; ya no se escucha',
  'recordingStands.erased': 'borrada el {day}',
  'studyApp.noMicrophone':
    'No se pudo abrir el micrófono. Dele permiso en el navegador, o grabe con otro aparato.',
  'study.recordingKept':
    'La grabación {recording} quedó sellada en {book}. El archivo de fuera bórrelo usted.',
  'study.recordingGone': 'La grabación {recording} se borró.',
  'study.soundOut': 'Sonido sin sellar: {file}. Bórrelo cuando ya no lo necesite.',
}
