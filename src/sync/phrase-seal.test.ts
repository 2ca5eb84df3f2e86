/** A seal by phrase: it opens with the phrase and with nothing else. */
import { expect, test } from 'vitest'
import { openWithPhrase, phraseOf, sealWithPhrase } from './phrase-seal.ts'

const bytes = new TextEncoder().encode('Rosa Condori · S/ 146.70 · '.repeat(400))
const phrase = 'la llama camina despacio'

test('[KE11] what was sealed with a phrase opens with it, however the keyboard wrote it', async () => {
  const sealed = await sealWithPhrase(bytes, phrase)
  if (!sealed.ok) throw new Error('sealed')
  expect(new TextDecoder('latin1').decode(sealed.value)).not.toContain('Rosa')
  expect(await openWithPhrase(sealed.value, '  La  llama camina DESPACIO ')).toEqual({
    ok: true,
    value: bytes,
  })
  expect(phraseOf('Ñandu\u0301  x')).toBe('ñandú x')
  const twice = await sealWithPhrase(bytes, phrase)
  expect(twice).not.toEqual(sealed)
})

test('[KE12] a wrong phrase, a short one, a cut or changed file are refused', async () => {
  expect(await sealWithPhrase(bytes, 'corta')).toMatchObject({ error: { code: 'copy.phraseShort' } })
  const sealed = await sealWithPhrase(bytes, phrase)
  if (!sealed.ok) throw new Error('sealed')
  const whole = sealed.value
  const code = async (file: Uint8Array, typed = phrase) => {
    const opened = await openWithPhrase(file, typed)
    return opened.ok ? 'ok' : opened.error.code
  }
  expect(await code(whole, 'la llama camina')).toBe('copy.doesNotOpen')
  expect(await code(whole.slice(0, -1))).toBe('copy.doesNotOpen')
  for (const at of [12, 30, 45, whole.length - 1]) {
    const changed = Uint8Array.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await code(changed)).toBe('copy.doesNotOpen')
  }
  const other = Uint8Array.from(whole)
  other[0] = 0
  expect([await code(other), await code(new Uint8Array(3))]).toEqual(['copy.damaged', 'copy.damaged'])
})
