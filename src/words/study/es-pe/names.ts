/** The table of names in Spanish: who is who, behind a passphrase of its own. */
import type { Words } from '../../words.ts'

export const namesEsPE: Words = {
  'names.title': 'Nombres',
  'names.lead': 'Quién es quién, en un archivo aparte con su propia frase. De una en una.',
  'names.notYours': 'Los nombres los abre quien dirige o entrevista.',
  'names.nobody': 'Todavía no hay nadie en Personas.',
  'names.choose': 'Elija a alguien de la lista. Solo su nombre se muestra.',
  'names.has': 'con nombre',
  'names.hasNot': 'sin nombre',
  'names.of': 'Quién es {name}',
  'names.name': 'Nombre y apellidos',
  'names.contact': 'Cómo encontrarla',
  'names.contactHint': 'Un teléfono, o por dónde se llega. Puede quedar vacío.',
  'names.kept': 'Guardado',
  'names.tells': '«{pseudonym}» es también un nombre de verdad de esta tabla. Elija otro seudónimo.',
  'names.changePseudonym': 'Cambiar el seudónimo',
  'names.remove': 'Quitar este nombre',
  'names.removeWhat':
    'Se borra de este archivo quién es {name} y cómo encontrarla. Nadie lo puede devolver; lo demás del estudio queda.',
  'names.removeNow': 'Quitar el nombre',
  'names.new':
    'Todavía no hay tabla de nombres. Hágala con una frase distinta de la del estudio. Nadie puede devolvérsela si la olvida.',
  'names.passphrase': 'Frase de los nombres',
  'names.passphraseOther': 'No es la del estudio.',
  'names.passphraseMissing': 'Falta la frase.',
  'names.make': 'Hacer la tabla',
  'names.hers': 'Su nombre',
  'names.open': 'Abrir los nombres',
  'names.begin': 'Hacer la tabla de nombres',
  'names.shut': 'Cerrar los nombres',
  'names.searched': 'Los nombres de la tabla también se buscan en este texto.',
  'names.notSearched': 'La tabla de nombres está cerrada: los nombres de verdad que ya sabe no se buscan.',
  'names.compared': 'Los nombres están abiertos: el seudónimo se compara con los de verdad.',
  'names.notCompared':
    'La tabla de nombres está cerrada: el seudónimo no se compara con los nombres de verdad.',
  'studyApp.namesShut': 'La tabla de nombres está cerrada. Ábrala con su frase.',
}
