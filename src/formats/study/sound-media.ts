/** Which kind of sound a file is, by the bytes that it begins with: its name and what a browser says of it count for nothing. */
import type { SoundMedia } from '../../core/study/interviews/events.ts'

/** Enough of a file's beginning to know it by. */
export const headLength = 12

type Sign = { readonly media: SoundMedia; readonly fits: (head: Uint8Array) => boolean }

const text = (head: Uint8Array, from: number, wanted: string): boolean =>
  [...wanted].every((letter, place) => head[from + place] === letter.charCodeAt(0))
const starts =
  (wanted: string) =>
  (head: Uint8Array): boolean =>
    text(head, 0, wanted)

/** MPEG audio begins with 11 ones (ISO 11172-3); its two layer bits are 0 in AAC's ADTS (ISO 13818-7) and nowhere else. */
const hasSync = ([first, second = 0]: Uint8Array): boolean => first === 0xff && (second & 0xe0) === 0xe0
const isAdts = (head: Uint8Array): boolean => hasSync(head) && ((head[1] ?? 0) & 0x16) === 0x10

const signs: readonly Sign[] = [
  { media: 'audio/webm', fits: ([a, b, c, d]) => a === 0x1a && b === 0x45 && c === 0xdf && d === 0xa3 },
  { media: 'audio/ogg', fits: starts('OggS') },
  { media: 'audio/3gpp', fits: (head) => text(head, 4, 'ftyp3g') },
  { media: 'audio/mp4', fits: (head) => text(head, 4, 'ftyp') },
  { media: 'audio/wav', fits: (head) => text(head, 0, 'RIFF') && text(head, 8, 'WAVE') },
  { media: 'audio/flac', fits: starts('fLaC') },
  { media: 'audio/amr', fits: starts('#!AMR') },
  { media: 'audio/mpeg', fits: starts('ID3') },
  { media: 'audio/aac', fits: isAdts },
  { media: 'audio/mpeg', fits: hasSync },
]

/** Nothing where it is no sound that we know. */
export const soundMediaOf = (head: Uint8Array): SoundMedia | undefined =>
  signs.find(({ fits }) => fits(head))?.media
