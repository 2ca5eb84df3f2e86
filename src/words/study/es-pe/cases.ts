/** The cases in Spanish. */
import type { Words } from '../../words.ts'

export const casesEsPE: Words = {
  'cases.title': 'Casos',
  'cases.lead':
    'De quién son los textos que no son de nadie del estudio, como los que trae un proyecto de otra parte.',
  'cases.none': 'No hay ningún caso. Las personas del estudio no lo necesitan.',
  'cases.new': 'Un caso nuevo',
  'cases.name': 'Cómo se llama',
  'cases.nameHint': 'Ningún nombre de verdad.',
  'cases.texts': 'Sus textos',
  'cases.textsOf': 'Textos: {texts}',
  'cases.variable': 'Dato {place}',
  'cases.value': 'Valor del dato {place}',
  'cases.addValue': 'Otro dato',
}
