/** Searching the texts: words whatever their accents, each hit in its sentence, one press from its place. */
import { useEffect, useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { HitTold } from '../calls/found.ts'
import { ask, go, refused } from '../parts/app.ts'
import { WordsField } from '../parts/field.tsx'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { say } from '../parts/words.ts'
import '../css/found.css'

type Found = { readonly hits: readonly HitTold[]; readonly total: number }
const pauseMillis = 180

export const Search = (): JSX.Element => {
  const [words, type] = useState('')
  const found = useSearch(words)
  return (
    <Placed title={say('search.title')} lead={say('search.lead')}>
      <WordsField label={say('search.words')} value={words} set={type} name="search" max={120} />
      {found && (
        <p role="status">
          {say('search.found', {
            count: found.total,
            texts: new Set(found.hits.map((hit) => hit.transcript)).size,
          })}
        </p>
      )}
      <List label={say('search.title')}>
        {found?.hits.map((hit) => (
          <li key={`${hit.transcript} ${hit.from}`}>
            <button
              class="row hit"
              data-row
              onClick={() => go('reading', hit.transcript, `${hit.from}-${hit.to}`)}
            >
              <span class="grow">
                {hit.before}
                <mark>{hit.found}</mark>
                {hit.after}
              </span>
              <span class="small">{hit.teller}</span>
            </button>
          </li>
        ))}
      </List>
    </Placed>
  )
}

/** Asked a moment after the last letter; an answer that comes too late is not shown. */
const useSearch = (words: string): Found | undefined => {
  const [found, setFound] = useState<Found>()
  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(() => {
      if (words.trim().length < 2) return setFound(undefined)
      void ask('search', { words }).then((result) => {
        if (!isWanted) return
        if (result.ok) setFound(result.value)
        else refused.value = result.error
      })
    }, pauseMillis)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [words])
  return found
}
