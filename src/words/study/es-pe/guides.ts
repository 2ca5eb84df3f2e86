/** The guides in Spanish: writing and reading them. */
import type { Words } from '../../words.ts'

export const guidesEsPE: Words = {
  'guides.lead': 'Preguntas para conversar, en los idiomas en que se conversa.',
  'guides.add': 'Escribir una guía',
  'guides.none': 'Todavía no hay ninguna guía. Con tres o cuatro preguntas abiertas basta para empezar.',
  'guides.row': '{questions, plural, one {# pregunta} other {# preguntas}} · versión {version}',
  'guides.sensitive': 'delicada',
  'guides.unchecked': 'Traducción no revisada',
  'guides.noWords': 'sin palabras en {language} todavía: esto es castellano',
  'guides.lacks':
    'En {language} faltan todavía {questions, plural, one {# pregunta} other {# preguntas}} y {probes, plural, one {# para profundizar} other {# para profundizar}}; se muestran en castellano.',
  'guides.writtenIn': 'Idiomas en que se escribe, con el castellano',
  'guides.addProbe': 'Otra para profundizar',
  'guides.probe': 'Para profundizar {place}',
  'guides.probeIn': '{place}, en {language}',
  'guides.dropProbe': 'Quitar la {place}',
  'guides.change': 'Cambiar la guía',
  'guides.new': 'Una guía nueva',
  'guides.noViolence':
    'Aquí no se pregunta por violencia. Si alguien cuenta algo así, está la nota para quien cuida.',
  'guides.readIn': 'Leerla en',
  'guides.checked': 'Traducciones que alguien revisó',
  'guides.isSensitive': 'Es delicada: a una sola mujer de cada casa',
  'guides.ethicsWhy':
    'Una guía delicada necesita la aprobación de un comité de ética, adónde acudir, y una entrevistadora capacitada.',
  'guides.approval': 'Quién la aprobó, con qué número',
  'guides.referrals': 'Adónde acudir, una línea para cada lugar',
  'guides.isTrained': 'Quien pregunta está capacitada',
  'guides.addQuestion': 'Otra pregunta',
  'guides.question': 'Pregunta {place}',
  'guides.hint': 'Para quien pregunta',
  'guides.hintHint': 'No se lee en voz alta.',
}
