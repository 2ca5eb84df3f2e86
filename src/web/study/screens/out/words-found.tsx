/** Names beside the texts: what the search finds in titles, codes, cases and memos leaves covered, unless somebody read it. */
import type { JSX } from 'preact'
import { ask, write } from '../../parts/app.ts'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'

export const WordsFound = (): JSX.Element | null => {
  const words = useAnswer(() => ask('wordsFound'), 'wordsFound')
  if (!words || words.length === 0) return null
  return (
    <section class="card stack" data-words-found={words.length}>
      <h2>{say('out.wordsFound')}</h2>
      <p>{say('out.wordsCovered')}</p>
      <ul class="reasons">
        {words.map(({ kind, words: said, found }) => (
          <li key={`${kind} ${said}`}>
            {say(`wordsOf.${kind}`)}: <b>{found.join(', ')}</b> <span class="quoted">“{said}”</span>
          </li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="press" onClick={() => void write(ask('letWordsStay'))}>
          {say('out.wordsMayStay')}
        </button>
      </div>
    </section>
  )
}
