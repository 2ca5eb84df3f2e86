/** Size of letters, language and which book lies open, remembered by this phone and nowhere else. */
import { signal } from '@preact/signals'
import type { BookKind } from '../book/shelf.ts'
import { loadWords, type PageLanguage } from './words.ts'

export type Letters = '1' | '2' | '3'
export const letters = signal<Letters>('1')

export const setLetters = (size: Letters): void => {
  letters.value = size
  document.documentElement.dataset['size'] = size
  localStorage.setItem('letters', size)
}

export const setLanguage = async (wanted: PageLanguage): Promise<void> => {
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

/** What was chosen before; Spanish and the smallest letters where nothing was. */
export const rememberedPreferences = async (): Promise<void> => {
  const size = localStorage.getItem('letters')
  if (size === '2' || size === '3') setLetters(size)
  await loadWords(localStorage.getItem('language') === 'en' ? 'en' : 'es')
}
