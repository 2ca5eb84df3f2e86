/** Words in Spanish: checking a statement's code. They are read after the start. */
import type { Words } from '../../words.ts'

export const checkCodeWords: Words = {
  'code.title': 'Comprobar un código',
  'code.small': 'Si la hoja de una socia es la que dio este libro',
  'code.how': 'Escriba las diez letras y cifras que están al pie de la hoja.',
  'code.word': 'Código de la hoja',
  'code.check': 'Comprobar',
  'code.noCode': 'Un código tiene diez letras y cifras. Mírelo otra vez.',
  'code.unknown': 'Este libro no dio ninguna hoja con ese código. Mire otra vez letra por letra.',
  'code.right': 'La hoja es de este libro: {name}, hasta el {day}. Compare las cifras.',
  'code.differs': 'El libro dio esa hoja a {name} el {day}, pero ya no dice lo mismo. Véanlo en reunión.',
}
