/** Random edits of a study, as people make them: texts come, passages are coded and uncoded, codes move, memos are written. */
import type { CodingEvent } from '../../src/core/study/coding/events.ts'
import { upFrom } from '../../src/core/study/coding/codebook.ts'
import { countPoints } from '../../src/core/study/interviews/code-points.ts'
import { guidNumber, withText } from './archive.ts'
import { bring, day as on, fold, type Made } from './made-study.ts'

type Chance = () => number
type Body<Type extends CodingEvent['type']> = Extract<CodingEvent, { type: Type }>['body']

const signs = [
  ...[
    'a',
    'e',
    'ñ',
    ' ',
    ' ',
    '.',
    'á',
    'e\u0301',
    '🧶',
    '👩🏽‍🌾',
    '🇵🇪',
    'ch’',
    '\r\n',
    '\n',
    '\r',
    '\uFEFF',
    '<',
    '&',
    '"',
    ']]>',
    '\t',
    '\u0007',
  ],
]
const whole = (chance: Chance, below: number): number => Math.floor(chance() * below)
const one = <T>(chance: Chance, list: readonly T[]): T | undefined => list[whole(chance, list.length)]
const words = (chance: Chance, most: number): string =>
  Array.from({ length: 1 + whole(chance, most) }, () => one(chance, signs)).join('')
/** Names and definitions come without what XML forbids or a reader trims, and with LF. */
const name = (chance: Chance): string =>
  words(chance, 12).replaceAll(/\r\n?/g, '\n').replaceAll('\u0007', '').trim() || 'sin nombre'

let lastId = 0
const id = (): string => `x${(lastId += 1)}`

type Edit = (made: Made, chance: Chance) => void

const writeCode = (made: Made, body: Partial<Body<'coding.codeWritten'>>, chance: Chance): void => {
  const known = made.study.coding.codes.get(body.code ?? '')
  const fresh = {
    parent: null,
    name: name(chance),
    isCodable: chance() < 0.8,
    isSensitive: false,
    color: null,
    place: 0,
    guid: null,
    examples: [],
  }
  const {
    retired: _retired,
    mergedInto: _merged,
    ...kept
  } = known ?? { ...fresh, code: id(), retired: null, mergedInto: null }
  fold(made, { type: 'coding.codeWritten', v: 1, body: { on, ...kept, ...body } })
}

const newCode: Edit = (made, chance) => {
  const parent = chance() < 0.5 ? null : (one(chance, [...made.study.coding.codes.keys()]) ?? null)
  const color = chance() < 0.5 ? null : `#${whole(chance, 0xffffff).toString(16).padStart(6, '0')}`
  const further =
    chance() < 0.4 ? { definition: name(chance), include: name(chance), examples: [name(chance)] } : {}
  writeCode(made, { parent, color, place: whole(chance, 5), isSensitive: chance() < 0.2, ...further }, chance)
}
const rename: Edit = (made, chance) => {
  const code = one(chance, [...made.study.coding.codes.keys()])
  if (code !== undefined) writeCode(made, { code, name: name(chance) }, chance)
}
const nest: Edit = (made, chance) => {
  const { codes } = made.study.coding
  const code = one(chance, [...codes.keys()])
  const parent = one(chance, [...codes.keys(), null]) ?? null
  if (code === undefined || (parent !== null && upFrom(codes, parent).some((above) => above.code === code)))
    return
  writeCode(made, { code, parent, place: whole(chance, 5) }, chance)
}
/** Coded with a code of the study, or merely commented. */
const marked = (made: Made, chance: Chance): string => {
  const code = one(chance, [...made.study.coding.codes.keys()])
  return code === undefined || chance() < 0.3 ? '<Description>comentario</Description>' : ''
}
/** Now and then the text comes with who said it: a case with values, the text, and what is selected in it. */
const casesOn = (made: Made, chance: Chance, selections: number): { first: number; before?: string } => {
  const first = 1000 * (lastId += 1)
  if (chance() < 0.5) return { first }
  const variable = guidNumber(first + 1)
  const values = [
    `<TextValue>${chance() < 0.5 ? 'socia' : ''}</TextValue>`,
    '<IntegerValue>34</IntegerValue>',
    '',
  ]
  const refs = Array.from(
    { length: selections },
    (_, place) => `<SelectionRef targetGUID="${guidNumber(first + 100 + place)}"/>`,
  )
  const inner = `<VariableValue><VariableRef targetGUID="${variable}"/>${one(chance, values) ?? ''}</VariableValue><SourceRef targetGUID="${guidNumber(first)}"/>${refs.join('')}`
  const type = chance() < 0.5 ? 'Integer' : 'Text'
  const before = `<Variables><Variable guid="${variable}" name="v${made.texts.size}" typeOfVariable="${type}"/></Variables><Cases><Case guid="${guidNumber(first + 2)}" name="R${first}">${inner}</Case></Cases>`
  return { first, before }
}
/** A text as another program wrote it, with BOM and CRLF, and selections counted in its own way. */
const newText: Edit = (made, chance) => {
  if (made.texts.size >= 5) return
  const bom = chance() < 0.3 ? '\uFEFF' : ''
  const raw = Array.from({ length: 1 + whole(chance, 6) }, () => words(chance, 20)).join(
    one(chance, ['\n', '\r\n']),
  )
  const source = `${bom}${raw}`
  const points = countPoints(source) - (source.startsWith('\uFEFF') ? 1 : 0)
  const spans = Array.from(
    { length: whole(chance, 4) },
    () => [whole(chance, points), whole(chance, points)] as const,
  )
  const ordered = spans.map(([a, b]) => [Math.min(a, b), Math.max(a, b), '', marked(made, chance)] as const)
  bring(made, withText(source, ordered, casesOn(made, chance, spans.length)))
}
const select: Edit = (made, chance) => {
  const { codes, selections } = made.study.coding
  const [transcript, text] = one(chance, [...made.texts]) ?? []
  if (transcript === undefined || text === undefined || codes.size === 0 || selections.size > 60) return
  const points = countPoints(text)
  const made2 = Array.from({ length: 1 + whole(chance, 3) }, () => {
    const [a, b] = [whole(chance, points + 1), whole(chance, points + 1)]
    const code = one(chance, [...codes.keys()]) ?? ''
    return {
      selection: id(),
      code,
      from: Math.min(a, b),
      to: Math.max(a, b),
      coder: one(chance, ['ana', 'eva']) ?? '',
    }
  })
  fold(made, { type: 'coding.selected', v: 1, body: { on, transcript, selections: made2 } })
}
const unselect: Edit = (made, chance) => {
  const gone = one(chance, [...made.study.coding.selections.values()])
  if (!gone) return
  const { selection, transcript } = gone
  fold(made, { type: 'coding.unselected', v: 1, body: { on, transcript, selection } })
}
const memo: Edit = (made, chance) => {
  const { codes, selections, memos } = made.study.coding
  if (memos.size > 25) return
  const transcript = one(chance, [...made.texts.keys()])
  const points = countPoints(made.texts.get(transcript ?? '') ?? '')
  const [a, b] = [whole(chance, points + 1), whole(chance, points + 1)]
  const abouts: Body<'coding.memoWritten'>['about'][] = [
    { kind: 'study' },
    ...[one(chance, [...codes.keys()])].flatMap((code) =>
      code === undefined ? [] : [{ kind: 'code', id: code } as const],
    ),
    ...[one(chance, [...selections.keys()])].flatMap((key) =>
      key === undefined ? [] : [{ kind: 'selection', id: key } as const],
    ),
    ...(transcript === undefined
      ? []
      : [
          { kind: 'transcript', id: transcript } as const,
          { kind: 'passage', transcript, from: Math.min(a, b), to: Math.max(a, b) } as const,
        ]),
  ]
  const about = one(chance, abouts) ?? { kind: 'study' }
  const titled = chance() < 0.5 ? { title: name(chance) } : {}
  fold(made, {
    type: 'coding.memoWritten',
    v: 1,
    body: { on, memo: id(), text: name(chance), ...titled, about },
  })
}
const erase: Edit = (made, chance) => {
  const gone = one(chance, [...made.study.coding.memos.keys()])
  if (gone !== undefined) fold(made, { type: 'coding.memoErased', v: 1, body: { on, memo: gone } })
}

const edits: readonly Edit[] = [
  ...[newCode, newCode, rename, nest, nest, newText, newText, select, select, select, select],
  ...[unselect, unselect, memo, memo, erase],
]
export const editOnce: Edit = (made, chance) => one(chance, edits)?.(made, chance)
