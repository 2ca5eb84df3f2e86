/** The women of a practice group: invented names, and a code each that tells nothing. */

export type PracticeWoman = { readonly person: string; readonly name: string }

const given = [
  ...['Flavia', 'Rosa', 'María Encarnación', 'Justina', 'Vilma', 'Nancy', 'Lucía', 'Elsa', 'Feliciana'],
  ...['Dominga', 'Benita', 'Yolanda', 'Agripina', 'Sabina', 'Martha', 'Gregoria', 'Norma', 'Teófila'],
  ...['Ruth', 'Basilia', 'Delia', 'Eusebia', 'Hilda', 'Nicolasa', 'Paula', 'Irma', 'Valentina', 'Celia'],
  ...['Ángela', 'Victoria', 'Julia', 'Asunta', 'Luz Marina', 'Primitiva', 'Eva'],
] as const
const family = [
  ...['Mamani', 'Condori', 'Quispe', 'Choque', 'Apaza', 'Calli', 'Ticona', 'Huanca', 'Cutipa', 'Pari'],
  ...['Chambi', 'Coila', 'Nina', 'Aquino', 'Vilca', 'Arocutipa', 'Layme', 'Maquera', 'Anahua', 'Tito'],
  ...['Paxi', 'Yapo', 'Flores', 'Ramos'],
] as const

/** So many women, each name once up to 840 of them. */
export const practiceWomen = (women: number): readonly PracticeWoman[] =>
  Array.from({ length: women }, (_, place) => ({
    person: `S${String(place + 1).padStart(2, '0')}`,
    name: `${given[place % given.length] ?? ''} ${family[place % family.length] ?? ''}`,
  }))
