/** Fifty invented members, with the letters that stores and searches stumble over. */

const given = [
  'Ñusta',
  'Asunción',
  'Sabina',
  'K’anti',
  'Juana',
  'Wara',
  'Inés',
  'Ch’aska',
  'Qhantati',
  'Rosalía',
]
const family = ['Ñahui Mamani', 'Quispe Choque', 'Chuquimamani T’ika', 'Añamuro Ccopa', 'Lipa Yana’ira']

/** Ten given names with five family names each. */
export const names: readonly string[] = given.flatMap((first) => family.map((last) => `${first} ${last}`))

/** How a name may lie in a file: in UTF-8, in both orders of UTF-16, and in Latin-1, as browsers keep short texts. */
const encodingsOf = (name: string): readonly Buffer[] => {
  const little = Buffer.from(name, 'utf16le')
  const isLatin = [...name].every((letter) => letter.charCodeAt(0) < 256)
  const latin = isLatin ? [Buffer.from(name, 'latin1')] : []
  return [Buffer.from(name, 'utf8'), little, Buffer.from(little).swap16(), ...latin]
}

/** Which of the names, or of their parts, lie anywhere in these bytes. */
export const namesFoundIn = (bytes: Buffer, wanted: readonly string[]): readonly string[] =>
  [...new Set([...wanted, ...given, ...family])].filter((name) =>
    encodingsOf(name).some((encoded) => bytes.includes(encoded)),
  )
