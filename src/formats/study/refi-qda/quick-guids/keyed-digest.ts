/** A quick keyed digest for ids by the ten thousand: Chaskey-12 (Mouha et al. 2014; ISO/IEC 29192-6), of UTF-16 units, low byte first. */

/** 128 bits, as four signed words. */
export type Words = { readonly a: number; readonly b: number; readonly c: number; readonly d: number }

const rounds = 12
/** Units in a block of 16 bytes. */
const block = 8
const none: Words = { a: 0, b: 0, c: 0, d: 0 }

/** The digest of any text under one key; different keys have nothing to do with each other. */
export const keyedDigest = (key: Words): ((text: string) => Words) => {
  const whole = doubled(key)
  const padded = doubled(whole)
  return (text) => {
    let state = key
    for (let from = 0; from === 0 || from < text.length; from += block) {
      const left = text.length - from
      const last = left === block ? whole : padded
      state = absorbed(state, blockAt(text, from), left > block ? none : last)
    }
    return state
  }
}

/** Doubling in GF(2¹²⁸), as the standard makes the keys of the last block. */
const doubled = ({ a, b, c, d }: Words): Words => ({
  a: (a << 1) ^ (d < 0 ? 0x87 : 0),
  b: (b << 1) | (a >>> 31),
  c: (c << 1) | (b >>> 31),
  d: (d << 1) | (c >>> 31),
})

/** Behind the text stands a one, then nothing but zeros. */
const unitAt = (text: string, place: number): number =>
  place < text.length ? text.charCodeAt(place) : Number(place === text.length)

const wordAt = (text: string, place: number): number => unitAt(text, place) | (unitAt(text, place + 1) << 16)

const blockAt = (text: string, from: number): Words => ({
  a: wordAt(text, from),
  b: wordAt(text, from + 2),
  c: wordAt(text, from + 4),
  d: wordAt(text, from + 6),
})

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

const absorbed = (state: Words, given: Words, mask: Words): Words => {
  let a = state.a ^ given.a ^ mask.a
  let b = state.b ^ given.b ^ mask.b
  let c = state.c ^ given.c ^ mask.c
  let d = state.d ^ given.d ^ mask.d
  for (let round = 0; round < rounds; round += 1) {
    a = (a + b) | 0
    b = turned(b, 5) ^ a
    a = turned(a, 16)
    c = (c + d) | 0
    d = turned(d, 8) ^ c
    a = (a + d) | 0
    d = turned(d, 13) ^ a
    c = (c + b) | 0
    b = turned(b, 7) ^ c
    c = turned(c, 16)
  }
  return { a: a ^ mask.a, b: b ^ mask.b, c: c ^ mask.c, d: d ^ mask.d }
}
