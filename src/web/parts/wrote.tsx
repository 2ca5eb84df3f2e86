/** That something was written, and what it was, for a few seconds and quietly: no name, no sum. */
import type { JSX } from 'preact'
import { wrote } from './app.ts'
import { Icon } from './icon.tsx'
import { nameOfCode, say } from './words.ts'
import '../css/wrote.css'

export const Wrote = (): JSX.Element | null =>
  wrote.value === undefined ? null : (
    <p class="wrote" role="status" data-wrote={wrote.value}>
      <Icon name="done" size="s" />
      {say('app.wrote', { what: nameOfCode(`wrote.${wrote.value}`, say('app.wroteAny')) })}
    </p>
  )
