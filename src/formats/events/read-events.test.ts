/** There and back: what is exported is read whole, and one planted fault is named with its line. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { family } from '../../../test/long.ts'
import { firstEntries } from '../../core/book/genesis.ts'
import { decideOpenBook } from '../../core/book/open-book.ts'
import { streams, type Entry, type NewEvent, type Stream } from '../../core/kernel/entry.ts'
import { newWriter, write, type Writer } from '../../core/kernel/writer.ts'
import { openMemory } from '../../storage/memory.ts'
import { entryLine, eventsText, headsOf } from './event-lines.ts'
import { readEvents } from './read-events.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const devices = ['boxphoneaa', 'storephone', 'laptopaaaa'] as const
const hash = 'c'.repeat(64)

const opened = (): readonly Entry[] => {
  const decided = decideOpenBook({
    ...{ on: '2026-03-02', kind: 'group', currency: 'PEN', timeZone: 'America/Lima', practice: false },
    ...{ random: '0'.repeat(32), device: 'boxphoneaa', publicKey: 'B'.repeat(87) },
  })
  if (!decided.ok) throw new Error(decided.error.code)
  const entries = firstEntries({ device: 'boxphoneaa', clock: 1e15, by: 'M01' }, decided.value)
  if (!entries.ok) throw new Error('not canonical')
  return entries.value
}
const book = opened()[0]?.hash ?? ''

const on = '2026-03-03'
const kinds: Readonly<Record<string, readonly [Stream, NewEvent]>> = {
  yarn: ['book', { type: 'yarn.issued', v: 1, body: { on, lot: 'L1', to: [{ person: 'M01', grams: 500 }] } }],
  pay: ['book', { type: 'money.withdrawn', v: 1, body: { on, centimos: 90000 } }],
  unknown: [
    'book',
    { type: 'sharing.imagined', v: 3, body: { on, words: 'ñandú \u2028 "\\', deep: [{ a: 1 }] } },
  ],
  name: [
    'vault',
    { type: 'vault.itemSealed', v: 1, body: { on, person: 'M01', item: 'name', sealed: hash } },
  ],
  newer: ['vault', { type: 'vault.itemSealed', v: 2, body: { on, other: true } }],
}

type Step = { readonly device: (typeof devices)[number]; readonly kind: string; readonly wait: number }

/** A book written on three devices in turns, in the order in which one of them received it. */
const bookOf = (steps: readonly Step[]): Entry[] => {
  const entries = [...opened()]
  const last = entries.at(-1)
  if (!last) throw new Error('no book')
  const pens = new Map<string, Writer>([
    [
      'book/boxphoneaa',
      { book, stream: 'book', device: 'boxphoneaa', seq: last.seq, hash: last.hash, clock: last.clock },
    ],
  ])
  for (const { device, kind, wait } of steps) {
    const [stream, event] = kinds[kind] ?? ['book', { type: 'no.kind', v: 1, body: {} }]
    const pen = pens.get(`${stream}/${device}`) ?? newWriter(book, stream, device, 0)
    const done = write(pen, { by: 'M01', wallMillis: 1e12 + wait }, [event])
    if (!done.ok) throw new Error(JSON.stringify(done.error))
    pens.set(`${stream}/${device}`, done.value.writer)
    entries.push(...done.value.entries)
  }
  return entries
}

const steps = fc.array(
  fc.record<Step>({
    device: fc.constantFrom(...devices),
    kind: fc.constantFrom(...Object.keys(kinds)),
    wait: fc.nat(1e6),
  }),
  { maxLength: 40 },
)
const seed = 20260302

test('[EV1] [EV2] export, import: the same entries and heads, and the same bytes again', () => {
  const seen: Record<string, number> = {}
  fc.assert(
    fc.property(steps, (made) => {
      const entries = bookOf(made)
      const text = eventsText(book, entries)
      const read = readEvents(bytes(text), { book })
      expect(read).toEqual({ ok: true, value: { book, heads: headsOf(entries), entries } })
      if (read.ok) expect(eventsText(read.value.book, read.value.entries)).toBe(text)
      for (const { kind } of made) seen[kind] = (seen[kind] ?? 0) + 1
    }),
    { seed, numRuns: family(1000) },
  )
  console.log('events there and back:', JSON.stringify(seen))
})

test('[EV2] a store takes what was read in the order of the file, and exports the same bytes', async () => {
  const made = ['yarn', 'name', 'pay', 'newer', 'unknown'].flatMap((kind, wait) =>
    devices.map((device): Step => ({ device, kind, wait })),
  )
  const arrived = bookOf(made)
  const text = eventsText(book, arrived)
  const read = readEvents(bytes(text))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const store = openMemory(book)
  expect(await store.append(read.value.entries)).toEqual({
    ok: true,
    value: { added: arrived.length, known: 0 },
  })
  expect(await store.heads()).toEqual(read.value.heads)
  const kept: Entry[] = []
  for (const stream of streams) for await (const batch of store.entries(stream)) kept.push(...batch)
  const byStream = streams.flatMap((stream) => arrived.filter((entry) => entry.stream === stream))
  expect(eventsText(book, kept)).toBe(eventsText(book, byStream))
})

/** The planted bug of the law above: a reader that believes each line would take all of these. */
test('[EV4] one line dropped, swapped with the next of its chain, or a figure changed, is named with a line', () => {
  const seen: Record<string, number> = {}
  const count = (code: string): number => (seen[code] = (seen[code] ?? 0) + 1)
  fc.assert(
    fc.property(steps, fc.nat(), fc.constantFrom('drop', 'swap', 'change'), (made, chance, fault) => {
      const entries = bookOf([...made, { device: 'boxphoneaa', kind: 'yarn', wait: 1 }])
      const lines = eventsText(book, entries).trimEnd().split('\n')
      const place = 1 + (chance % (lines.length - 1))
      const line = lines[place] ?? ''
      const entry = entries[place - 1]
      const next = entries.findIndex(
        (other, at) => at >= place && other.device === entry?.device && other.stream === entry.stream,
      )
      if (fault === 'drop') lines.splice(place, 1)
      else if (fault === 'change') lines[place] = line.replace(/"on":"2026-03-0\d"/, '"on":"2026-03-09"')
      else if (next === -1) return
      else [lines[place], lines[next + 1]] = [lines[next + 1] ?? '', line]
      const read = readEvents(bytes(lines.join('\n')))
      if (read.ok) throw new Error(`${fault} of line ${place + 1} was not seen`)
      count(`${fault}: ${read.error.code}`)
      const named = Number(read.error.figures['line'])
      if (fault !== 'drop') expect(named).toBe(place + 1)
      else expect(named).toBe(next === -1 ? lines.length + 1 : next + 1)
    }),
    { seed, numRuns: family(2000) },
  )
  console.log('faults named:', JSON.stringify(seen))
})

const small = bookOf([
  { device: 'boxphoneaa', kind: 'yarn', wait: 5 },
  { device: 'storephone', kind: 'name', wait: 5 },
])
const text = eventsText(book, small)
const refusal = (given: string | Uint8Array, options = {}) => {
  const read = readEvents(typeof given === 'string' ? bytes(given) : given, options)
  return read.ok ? 'read' : { code: read.error.code, line: read.error.figures['line'] }
}
const changed = (from: string | RegExp, to: string): string => {
  const other = text.replace(from, to)
  expect(other).not.toBe(text)
  return other
}

test('[EV1] a line shows the reference, the header, the body as an object and the hash', () => {
  const line = entryLine(small[2]!)
  expect(JSON.parse(line)).toEqual({
    ...{ id: 'boxphoneaa.3', book, stream: 'book', device: 'boxphoneaa', seq: 3, clock: small[2]!.clock },
    ...{ by: 'M01', type: 'yarn.issued', v: 1, hash: small[2]!.hash },
    body: { on, lot: 'L1', to: [{ person: 'M01', grams: 500 }] },
  })
  expect(Object.keys(JSON.parse(line) as object)).toEqual(Object.keys(JSON.parse(line) as object).sort())
})

test('[EV3] BOM, CRLF, a missing or a spare line end are read', () => {
  const read = readEvents(bytes(text))
  expect(read.ok).toBe(true)
  const others = [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.trimEnd(), `${text}\n\r\n`]
  for (const other of others) expect(readEvents(bytes(other))).toEqual(read)
})

test('[EV4] one gram changed, a line lost inside or at the end, a chain in the wrong order', () => {
  expect(refusal(changed('500', '501'))).toEqual({ code: 'storage.chainBroken', line: 4 })
  const lines = text.trimEnd().split('\n')
  expect(refusal([...lines.slice(0, 2), ...lines.slice(3)].join('\n'))).toEqual({
    code: 'storage.gap',
    line: 3,
  })
  expect(refusal(lines.slice(0, -1).join('\n'))).toEqual({ code: 'events.headDiffers', line: 5 })
  expect(refusal([...lines.slice(0, 4), lines[3], lines[4]].join('\n'))).toEqual({
    code: 'storage.gap',
    line: 5,
  })
})

test('[EV5] a file cut off at any byte, or another kind of file, is refused and never throws', () => {
  const whole = bytes(text)
  for (let length = 0; length < whole.length - 1; length += 1) {
    expect(refusal(whole.slice(0, length))).toMatchObject({ line: expect.any(Number) as number })
  }
  const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
  expect(refusal(utf16)).toEqual({ code: 'formats.notUtf8', line: 1 })
  const latin1 = new Uint8Array(Buffer.from(changed('L1', 'ñ'), 'latin1'))
  expect(refusal(latin1)).toEqual({ code: 'formats.notUtf8', line: 4 })
  for (const other of ['', '\n\n', '[]', 'null', '"x"', '7', '{}', '{"format":"chinu-season","version":1}'])
    expect(refusal(other)).toMatchObject({ line: 1 })
})

test.each([
  ['a newer version', changed('"version":1', '"version":2'), 'events.newerVersion', 1],
  ['version 0', changed('"version":1', '"version":0'), 'events.notEventsFile', 1],
  ['a stray field in the first line', changed('{"book"', '{"name":"x","book"'), 'events.notEventsFile', 1],
  ['no first line', text.slice(text.indexOf('\n') + 1), 'events.notEventsFile', 1],
  ['a device named __proto__', changed('{"storephone"', '{"__proto__"'), 'events.notEventsFile', 1],
  [
    'an entry of another book',
    changed(/"book":"[0-9a-f]{64}","by":"M01"(?!.*grams)/, `"book":"${hash}","by":"M01"`),
    'storage.foreignBook',
    3,
  ],
  ['a stray field', changed('"by":"M01"', '"by":"M01","name":"x"'), 'entry.malformed', 2],
  [
    'a stray field with a name of every object',
    changed('"by":"M01"', '"by":"M01","constructor":"Juana"'),
    'entry.malformed',
    2,
  ],
  ['a wrong id', changed('"id":"boxphoneaa.2"', '"id":"boxphoneaa.3"'), 'entry.malformed', 3],
  ['no id', changed('"id":"boxphoneaa.2",', ''), 'entry.malformed', 3],
  ['a number beyond 2^53', changed('500', '9007199254740993'), 'entry.malformed', 4],
  ['a fraction', changed('500', '500.5'), 'entry.malformed', 4],
  ['a negative amount in a known event', changed('500', '-500'), 'storage.chainBroken|kernel.badField', 4],
  ['a stream that is none', changed('"stream":"vault"', '"stream":"other"'), 'entry.malformed', 5],
  ['an empty line inside', changed('\n', '\n\n'), 'formats.notJson', 2],
])('[EV5] refused: %s', (_, given, code, line) => {
  const found = refusal(given)
  expect(found).toEqual({ code: expect.stringMatching(new RegExp(`^(${code})$`)) as string, line })
})

test('[EV5] a file that is meant for another book is refused at once', () => {
  expect(refusal(text, { book: hash })).toEqual({ code: 'storage.foreignBook', line: 1 })
})

/** Rightly hashed, and still not to be let in. */
const sealed = (events: readonly NewEvent[], pen: Partial<Writer> = {}): string => {
  const last = small[2]!
  const writer = { ...newWriter(book, 'book', 'boxphoneaa', last.clock), seq: 3, hash: last.hash, ...pen }
  const done = write(writer, { by: 'M01', wallMillis: 0 }, events)
  if (!done.ok) throw new Error('not canonical')
  return eventsText(book, [...small, ...done.value.entries])
}

test('[EV6] a known event must be to its schema, though its hash is right; unknown types and versions are kept', () => {
  const wrong = { type: 'money.withdrawn', v: 1, body: { on, centimos: -5 } }
  expect(refusal(sealed([wrong]))).toEqual({ code: 'kernel.badField', line: 6 })
  const named = {
    type: 'vault.itemSealed',
    v: 1,
    body: { on, person: 'M01', item: 'name', sealed: hash, name: 'Juana' },
  }
  expect(refusal(sealed([named], { stream: 'vault', seq: 0, hash: book }))).toEqual({
    code: 'kernel.badField',
    line: 6,
  })
  const hidden = { type: 'money.withdrawn', v: 1, body: { on, centimos: 5, constructor: 'Juana' } }
  expect(refusal(sealed([hidden]))).toEqual({ code: 'kernel.badField', line: 6 })
  expect(refusal(sealed([{ type: 'money.withdrawn', v: 99, body: { on } }]))).toBe('read')
  expect(refusal(sealed([{ type: 'sharing.imagined', v: 1, body: { on } }]))).toBe('read')
})

test('[EV7] entries may be backdated, but a device’s clock only goes up', () => {
  const earlier = { type: 'money.withdrawn', v: 1, body: { on: '2020-01-01', centimos: 5 } }
  expect(refusal(sealed([earlier]))).toBe('read')
  expect(refusal(sealed([earlier], { clock: small[2]!.clock - 1 }))).toEqual({
    code: 'events.clockGoesBack',
    line: 6,
  })
})

test('[EV8] a book without its genesis entry is refused', () => {
  const other = small.filter(({ device }) => device === 'storephone')
  expect(refusal(eventsText(book, other))).toEqual({ code: 'chain.noGenesis', line: 3 })
  expect(refusal(eventsText(book, []))).toEqual({ code: 'chain.noGenesis', line: 2 })
})
