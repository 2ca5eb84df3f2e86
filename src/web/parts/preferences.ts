/** Size of letters, language, voice and which book lies open, remembered by this phone and nowhere else. */
import { signal } from '@preact/signals'
import type { BookKind } from '../book/shelf.ts'
import { isAymaraBeside, loadWords, type PageLanguage } from './words.ts'

export type Letters = '1' | '2' | '3'
export const letters = signal<Letters>('1')

export const setLetters = (size: Letters): void => {
  letters.value = size
  document.documentElement.dataset['size'] = size
  localStorage.setItem('letters', size)
}

export const setLanguage = async (wanted: PageLanguage): Promise<void> => {
  isAymaraBeside.value = localStorage.getItem('aymara') !== 'no'
  preferredVoice.value = localStorage.getItem('voice') ?? undefined
  await loadWords(wanted)
  localStorage.setItem('language', wanted)
}

/** Which book to open; none where nobody ever changed it. */
export const wantedBook = (): { readonly wanted?: BookKind } => {
  const wanted = localStorage.getItem('book')
  return wanted === 'ours' || wanted === 'practice' ? { wanted } : {}
}

export const rememberBook = (kind: BookKind): void => {
  localStorage.setItem('book', kind)
}

export const setAymara = (beside: boolean): void => {
  isAymaraBeside.value = beside
  localStorage.setItem('aymara', beside ? 'beside' : 'no')
}

/** The voice that she chose, as `es-PE/rosa1`; none until she does. */
export const preferredVoice = signal<string | undefined>(undefined)

export const setVoice = (voice: string): void => {
  preferredVoice.value = voice
  localStorage.setItem('voice', voice)
}

/** What was chosen before; Spanish and the smallest letters where nothing was. */
export const rememberedPreferences = async (): Promise<void> => {
  const size = localStorage.getItem('letters')
  if (size === '2' || size === '3') setLetters(size)
  isAymaraBeside.value = localStorage.getItem('aymara') !== 'no'
  preferredVoice.value = localStorage.getItem('voice') ?? undefined
  await loadWords(localStorage.getItem('language') === 'en' ? 'en' : 'es')
}
