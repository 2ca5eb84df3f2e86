/** Turns and sentences: who speaks where, whatever way the transcriber wrote it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePointsOf, sliceOf, type Span } from './code-points.ts'
import { sentencesOf } from './sentences.ts'
import { turnsOf } from './turns.ts'

const spoken = (text: string) => {
  const points = codePointsOf(text)
  return turnsOf(text).map(({ speaker, said, to }) => [speaker, sliceOf(points, { from: said, to })])
}
const sentences = (text: string) => {
  const points = codePointsOf(text)
  return sentencesOf(text).map((span) => sliceOf(points, span))
}

test('[PS3] labels of many kinds begin a turn; lines without one go on', () => {
  expect(
    spoken(
      [
        ...['Entrevista del martes', '', 'E: ¿Cómo empezó? 🧶', 'FLAVIA: De niña.', 'Mi mamá me enseñó.', ''],
        ...[
          'Entrevistadora: ¿Y después?',
          'Flavia (59): Después, el grupo.',
          'P1 - Sí.',
          '[00:12:05] R2: No.',
        ],
        ...[
          '00:13 - MARÍA C.: Bueno.',
          'Flavia (59): Así.',
          'Traductora: Dice que sí.',
          'Rosa 00:14',
          'Así es.',
        ],
        ...['Rosa 00:15', 'Pues sí.'],
      ].join('\n'),
    ),
  ).toEqual([
    [null, 'Entrevista del martes'],
    ['E', '¿Cómo empezó? 🧶'],
    ['FLAVIA', 'De niña.\nMi mamá me enseñó.'],
    ['Entrevistadora', '¿Y después?'],
    ['Flavia (59)', 'Después, el grupo.'],
    ['P1', 'Sí.'],
    ['R2', 'No.'],
    ['MARÍA C.', 'Bueno.'],
    ['Flavia (59)', 'Así.'],
    ['Traductora', 'Dice que sí.'],
    ['Rosa', 'Así es.'],
    ['Rosa', 'Pues sí.'],
  ])
})

test('[PS3] what only looks like a label does not: a sentence with a colon, a time of day, a lone name', () => {
  expect(
    spoken(
      'E: ¿Qué dijo?\nEntonces le dije: vamos.\nMire: así es.\nMire: otra vez.\nA las 10:30 salimos.\nCamacani: ahí vivo yo.\n— Y nada más.',
    ),
  ).toHaveLength(1)
})

test('[PS3] where every line begins with a name and a colon each is a speaker, though named once', () => {
  expect(spoken('Karla: ¿Cómo deciden en casa?\n\nPablo: Conversamos los dos. Ella guarda.\n')).toEqual([
    ['Karla', '¿Cómo deciden en casa?'],
    ['Pablo', 'Conversamos los dos. Ella guarda.'],
  ])
  for (const text of [
    'Karla: ¿Cómo deciden en casa?',
    'Karla: ¿Cómo?\nPablo: Los dos.\nY así.',
    'Karla: ¿Cómo?\nMire: así es.',
  ])
    expect(turnsOf(text)).toHaveLength(1)
})

test('[PS4] sentences stay within a turn; abbreviations, initials and small letters do not end one', () => {
  expect(
    sentences(
      'E: ¿Conoce a la Sra. Ticona? ¿Y a Juan P. Mamani?\nR: Sí… claro. Cobré S/. 50 y punto. «No hay más.» Eso\nes todo\n\nY ya',
    ),
  ).toEqual([
    ...[
      '¿Conoce a la Sra. Ticona?',
      '¿Y a Juan P. Mamani?',
      'Sí… claro.',
      'Cobré S/. 50 y punto.',
      '«No hay más.»',
    ],
    ...['Eso\nes todo', 'Y ya'],
  ])
})

const piece = fc.constantFrom(
  ...[
    'E: ',
    'ROSA: ',
    'P1 - ',
    'sí',
    '. ',
    '? ',
    '\n',
    '\n\n',
    '🧶',
    'e\u0301',
    'Sra.',
    ' ',
    '[00:12] ',
    'Ana: ',
    '12:30',
  ],
)
const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''))

const coversAll = (written: string, spans: readonly Span[], begin = 0): boolean => {
  const characters = Array.from(written)
  let at = begin
  for (const { from, to } of spans) {
    if (from < at || to <= from || characters.slice(at, from).join('').trim() !== '') return false
    at = to
  }
  return characters.slice(at).join('').trim() === ''
}

test('[PS3] [PS4] turns follow each other, sentences fill what is said in them, and nothing written falls between', () => {
  fc.assert(
    fc.property(text, (written) => {
      const turns = turnsOf(written)
      expect(coversAll(written, turns)).toBe(true)
      const all = sentencesOf(written)
      for (const { said, from, to } of turns) {
        expect(from <= said && said <= to).toBe(true)
        const here = all.filter((span) => span.from >= said && span.to <= to)
        expect(coversAll(Array.from(written).slice(0, to).join(''), here, said)).toBe(true)
      }
      expect(all.every((span) => turns.some(({ said, to }) => said <= span.from && span.to <= to))).toBe(true)
    }),
    { seed: 20260504, numRuns: 2000 },
  )
})

test('[PS3] a transcript of three hundred thousand characters is parted at once', () => {
  const long = 'E: ¿Cómo fue? 🧶\nFLAVIA: Fue así, despacio. Con las compañeras.\n'.repeat(4500)
  expect(turnsOf(long)).toHaveLength(9000)
  expect(sentencesOf(long)).toHaveLength(13_500)
})

test('[PS3] what stands for a name since the text was cleared is a label still', () => {
  const text = 'ENTREVISTADORA: ¿Y antes?\n[nombre]: No salía. [nombre] decía que no.\n[nombre]: Ahora sí.'
  expect(turnsOf(text).map(({ speaker }) => speaker)).toEqual(['ENTREVISTADORA', '[nombre]', '[nombre]'])
})
