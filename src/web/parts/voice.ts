/** The voice of the app: clips that women recorded, by the key of each word; the phone's own Spanish voice fills in. */
import * as v from 'valibot'
import { hashOfText } from '../../core/kernel/hash.ts'
import { preferredVoice } from './preferences.ts'
import { keyOf, language, wordsOfVoice } from './words.ts'

const clip = v.object({
  file: v.pipe(v.string(), v.regex(/^[\w-]+(?:\/[\w-]+)*\.(?:webm|m4a|wav)$/)),
  ms: v.number(),
  bytes: v.number(),
  /** Of the text that the clip says: where the text changed, the clip is not played. */
  textHash: v.string(),
  /** A draft is heard in the studio only. */
  state: v.picklist(['draft', 'heard', 'approved']),
  by: v.array(v.string()),
  dialect: v.optional(v.string()),
})
const manifest = v.record(v.string(), clip)
const voiceNames = v.array(v.pipe(v.string(), v.regex(/^(?:es-PE|ay-PE|en)\/[\w-]+$/)))
type Manifest = v.InferOutput<typeof manifest>

/** One for the whole app: a new word cuts off the one before, and nothing waits in line behind it. */
const audio = new Audio()
let turn = 0
const manifests = new Map<string, Manifest>()

/** The words on a part of a screen, as keys in their order; what holds a figure or a name is none, and stays silent. */
export const keysIn = (root: Element): readonly string[] => {
  const parts = [root, ...root.querySelectorAll(':scope *:not([lang="ay"])')]
  const texts = parts.flatMap((part) => [
    ...[...part.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent),
    ...(part.matches('.bar [aria-label]') ? [] : [part.getAttribute('aria-label')]),
  ])
  return texts.flatMap((text) => keyOf(text?.trim() ?? '') ?? [])
}

/** Says the words one after another. `cut`: something else was tapped meanwhile. `noVoice`: none of them can be said. */
export const speakAll = async (keys: readonly string[]): Promise<'spoken' | 'noVoice' | 'cut'> => {
  silence()
  const now = turn
  const voice = (await voices())[0]
  let said = 0
  for (const key of keys) {
    if (turn !== now) return 'cut'
    const file = voice === undefined ? undefined : await fileOf(voice, key)
    if (turn !== now) return 'cut'
    if (file !== undefined ? await play(file) : await sayByPhone(key)) said += 1
  }
  if (turn !== now) return 'cut'
  return said > 0 ? 'spoken' : 'noVoice'
}

export const silence = (): void => {
  turn += 1
  audio.pause()
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel()
}

/** The voices that this app was given, the chosen one first, then those of the page's language. */
export const voices = async (): Promise<readonly string[]> => {
  const told = v.safeParse(voiceNames, await json('voice/voices.json'))
  const spoken = language.value === 'es' ? 'es-PE' : 'en'
  const rank = (voice: string): number =>
    voice === preferredVoice.value ? 0 : voice.startsWith(spoken) ? 1 : 2
  return told.success ? told.output.sort((one, other) => rank(one) - rank(other)) : []
}

const fileOf = async (voice: string, key: string): Promise<string | undefined> => {
  let known = manifests.get(voice)
  if (!known) {
    const parsed = v.safeParse(manifest, await json(`voice/${voice}/manifest.json`))
    known = parsed.success ? parsed.output : {}
    manifests.set(voice, known)
  }
  const told = known[key]
  const isOfText = told?.textHash === hashOfText(wordsOfVoice(voice, key))
  return told && isOfText && told.state !== 'draft' ? `./voice/${voice}/${told.file}` : undefined
}

const json = async (place: string): Promise<unknown> => {
  try {
    const answer = await fetch(`./${place}`)
    return answer.ok ? await answer.json() : undefined
  } catch {
    // Offline, and never fetched before: there is no such voice on this phone.
    return undefined
  }
}

/** Answers when the clip is over or was cut off; false where it cannot be played. */
const play = (file: string): Promise<boolean> =>
  new Promise((resolve) => {
    audio.onended = audio.onpause = () => resolve(true)
    audio.onerror = () => resolve(false)
    audio.src = file
    audio.play().catch(() => resolve(false))
  })

/** The phone's own voice, in Spanish and only where it lives on the phone: no word goes elsewhere to be spoken. */
const sayByPhone = (key: string): Promise<boolean> =>
  new Promise((resolve) => {
    const own =
      'speechSynthesis' in globalThis && language.value === 'es'
        ? speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^es\b/.test(lang))
        : undefined
    if (!own) return resolve(false)
    const words = new SpeechSynthesisUtterance(wordsOfVoice('es-PE', key))
    words.voice = own
    words.lang = own.lang
    words.onend = () => resolve(true)
    words.onerror = () => resolve(false)
    speechSynthesis.speak(words)
  })
