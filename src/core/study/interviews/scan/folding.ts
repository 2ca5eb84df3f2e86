/** Words made alike, so that a name is found however it was typed: case, accents and the apostrophes of Aymara fall away; ñ stays. */

const apostrophes = /[’'ʼ‘´`ʻ]/g

/** `Ch’ärka`, `CH'ARKA` and `chʼarka` are `charka`; `niña` stays `niña`. */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(apostrophes, '')
    .replaceAll(/(?<!n)\u0303|[\u0300-\u0302\u0304-\u036F]/g, '')
    .normalize('NFC')
