/** Words for kin, in Spanish and in Aymara, and titles behind which a name stands; folded. */

const spanish = `
esposo esposa marido conviviente pareja enamorado enamorada novio novia hijo hija hijos hijas hijito hijita hijitos hijitas papa mama papas
mamas padres papito mamita papacito mamacita hermano hermana hermanos hermanas hermanito hermanita abuelo abuela abuelos abuelita
abuelito nieto nieta nietos nietas nietecito tio tia tios tias tiito tiita sobrino sobrina sobrinos sobrinas primo prima primos primas
suegro suegra suegros cuñado cuñada cuñados cuñadas nuera nueras yerno yernos compadre comadre compadres comadres padrino madrina
padrinos ahijado ahijada ahijados padrastro madrastra hijastro hijastra bisabuelo bisabuela concuñado concuñada consuegro consuegra
gemelo gemela viudo viuda bebe bebito wawa wawas guagua`
/** Only where somebody’s stands before them: `mi mujer`, but not `una mujer`. */
const somebodys = 'mujer señor señora viejo vieja padre madre señorita chico chica joven'
const aymara = `
chacha jilata jila kullaka awki tata tayka yuqa yuqalla phucha imilla achachila achichi awicha apachi allchhi ipa lari larita tiyu
yuxcha tullqa awkchi ipala masano jisk’ajila sullka warmi wawa jisa`

const wordsOf = (list: string): readonly string[] =>
  list
    .replaceAll('’', '')
    .split(/\s+/)
    .filter((word) => word !== '')

export const kinWords: ReadonlySet<string> = new Set(wordsOf(spanish))
export const kinWhereOwned: ReadonlySet<string> = new Set(wordsOf(somebodys))
export const possessives: ReadonlySet<string> = new Set(
  wordsOf('mi mis tu tus su sus nuestro nuestra nuestros nuestras'),
)
/** Stems: Aymara says whose by an ending, `chachaja`, `phuchamampi`. */
export const aymaraKin: ReadonlySet<string> = new Set(wordsOf(aymara).filter((word) => word !== 'jisa'))
/** What follows one of these is a name, whether it has a capital or not. */
export const titles: ReadonlySet<string> = new Set(wordsOf('don doña dona'))
/** What follows one of these with a capital is a name. */
export const addresses: ReadonlySet<string> = new Set(
  wordsOf(
    'señor señora señorita sr sra srta ing ingeniero ingeniera profesor profesora profe doctor doctora dr dra licenciada licenciado hermano hermana',
  ).concat(
    wordsOf(
      'padre madre sor compañera compañero socia socio vecina vecino presidenta presidente tesorera secretaria alcalde alcaldesa',
    ),
  ),
)
/** Endings of Aymara, of which a word may carry several: whose, where, with whom, and what the sentence does with it. */
export const aymaraEndings =
  /^(?:naka|ja|ma|pa|sa|xa|x|wa|w|n|na|ru|r|ta|t|taki|tak|mpi|mp|kama|kam|nkiri|nkir|nkirinaka|layku|layk|sti|ki|k|raki|rak|puni|pun|jama|jam|ti|xay|ni|s|cha|ch|y|ya|pini|nkiwa|tawa|axa?|awa?)+$/

/** The word for kin that an Aymara word begins with, where endings follow it that say whose. */
export const stemOfKin = (word: string): string | undefined => {
  for (let length = word.length - 1; length >= 4; length -= 1) {
    const stem = word.slice(0, length)
    if (aymaraKin.has(stem) && aymaraEndings.test(word.slice(length))) return stem
  }
  return undefined
}
