/** A quick keyed digest for ids by the ten thousand: Chaskey-12 (Mouha et al. 2014; ISO/IEC 29192-6), of UTF-16 units, low byte first. */

/** 128 bits, as four signed words. */
export type Words = { readonly a: number; readonly b: number; readonly c: number; readonly d: number }

const rounds = 12
/** Units in a block of 16 bytes. */
const block = 8

/** The digest of any text under one key; different keys have nothing to do with each other. */
export const keyedDigest = (key: Words): ((text: string) => Words) => {
  const whole = doubled(key)
  const padded = doubled(whole)
  return (text) => {
    // One object for all blocks: thousands of small ones would cost more than the reckoning.
    const state = { ...key }
    let from = 0
    for (; text.length - from > block; from += block) {
      mix(state, text, from)
      permute(state)
    }
    const last = text.length - from === block ? whole : padded
    mix(state, text, from)
    add(state, last)
    permute(state)
    add(state, last)
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

type State = { -readonly [Word in keyof Words]: number }

const add = (state: State, { a, b, c, d }: Words): void => {
  state.a ^= a
  state.b ^= b
  state.c ^= c
  state.d ^= d
}

/** Takes in the block that begins at a unit. */
const mix = (state: State, text: string, from: number): void => {
  state.a ^= wordAt(text, from)
  state.b ^= wordAt(text, from + 2)
  state.c ^= wordAt(text, from + 4)
  state.d ^= wordAt(text, from + 6)
}

const wordAt = (text: string, place: number): number => unitAt(text, place) | (unitAt(text, place + 1) << 16)

/** Behind the text stands a one, then nothing but zeros. */
const unitAt = (text: string, place: number): number =>
  place < text.length ? text.charCodeAt(place) : Number(place === text.length)

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by))

const permute = (state: State): void => {
  let { a, b, c, d } = state
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
  state.a = a
  state.b = b
  state.c = c
  state.d = d
}
