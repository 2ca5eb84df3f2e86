/** What a sound begins with. */
import { expect, test } from 'vitest'
import { soundMediaOf } from './sound-media.ts'

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)),
    ),
  )

test('[KS20] a sound is known by its first bytes, and anything else is none', () => {
  const known = {
    'audio/webm': bytes(0x1a, 0x45, 0xdf, 0xa3, 'xxxxxxxx'),
    'audio/ogg': bytes('OggS', 0, 2),
    'audio/mp4': bytes(0, 0, 0, 32, 'ftypM4A '),
    'audio/3gpp': bytes(0, 0, 0, 32, 'ftyp3gp4'),
    'audio/wav': bytes('RIFF', 1, 2, 3, 4, 'WAVE'),
    'audio/flac': bytes('fLaC', 0),
    'audio/amr': bytes('#!AMR\n'),
    'audio/mpeg': bytes('ID3', 4),
    'audio/aac': bytes(0xff, 0xf1, 0x50),
  }
  for (const [media, head] of Object.entries(known)) expect(soundMediaOf(head)).toBe(media)
  expect(soundMediaOf(bytes(0xff, 0xfb, 0x90))).toBe('audio/mpeg')
  for (const head of [
    bytes(),
    bytes('RIFF', 1, 2, 3, 4, 'AVI '),
    bytes('%PDF-1.7'),
    bytes('PK', 3, 4),
    bytes(0xff, 0xd8),
  ])
    expect(soundMediaOf(head)).toBeUndefined()
})
