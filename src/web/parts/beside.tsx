/** The Aymara term beside a Spanish word, where one is sure: small, and never alone. */
import type { JSX } from 'preact'
import { aymaraBeside } from './words.ts'

export const Beside = ({ text }: { readonly text: string }): JSX.Element | null => {
  const term = aymaraBeside(text)
  return term === undefined ? null : (
    <span class="beside" lang="ay">
      {term}
    </span>
  )
}
