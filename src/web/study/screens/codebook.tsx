/** The codebook: themes as they are nested, each with its words and counts; written, moved, retired and merged in place. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Codebook as Book, CodeTold } from '../calls/codebook.ts'
import { ask, place, write } from '../parts/app.ts'
import type { Key } from '../parts/keys.tsx'
import { List } from '../parts/list.tsx'
import { Placed } from '../parts/place.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import { CordSign } from '../text/cord-sign.tsx'
import { cordsOf } from '../text/shown-mark.ts'
import { CodeCard } from './codebook/code-card.tsx'
import { NewCode } from './codebook/new-code.tsx'
import '../css/found.css'
import '../css/text.css'

const keys = (): readonly Key[] => [
  { keys: 'Alt ↑ ↓', word: say('codebook.keyMove') },
  { keys: 'Alt ← →', word: say('codebook.keyNest') },
]

export const Codebook = (): JSX.Element => {
  const book = useAnswer(() => ask('codebook'), 'codebook')
  const [opened, open] = useState(place.value.about)
  return (
    <Placed title={say('codebook.title')} lead={say('codebook.lead')} keys={keys()}>
      {book?.codes.length === 0 && <p class="next">{say('codebook.none')}</p>}
      {book && book.codes.length > 0 && <Tree {...{ book, opened, open }} />}
      {book?.mayWrite && <NewCode codes={book.codes} made={open} />}
    </Placed>
  )
}

type Shown = { readonly book: Book; readonly opened: string; readonly open: (code: string) => void }

const Tree = ({ book, opened, open }: Shown): JSX.Element => {
  const cords = cordsOf(book.codes)
  return (
    <List label={say('codebook.title')}>
      {book.codes.map((code) => (
        <li key={code.code} data-code={code.code} data-depth={Math.min(5, code.depth)} class="code-row">
          <button
            class="row"
            data-row
            data-retired={!code.isInUse}
            aria-expanded={code.code === opened}
            onClick={() => open(code.code === opened ? '' : code.code)}
            onKeyDown={(event) => moveByKey(event, book, code)}
          >
            <CordSign {...(cords.get(code.code) ?? { yarn: 'coal', twist: 'plain' })} />
            <span class="grow">
              <b class="name">{code.name}</b>
              {code.isSensitive && <span class="small"> · {say('codebook.sensitive')}</span>}
              {!code.isInUse && <span class="small"> · {say('codebook.retired')}</span>}
            </span>
            <span class="small counted">
              {say('codebook.counts', { people: code.below.tellers, passages: code.below.selections })}
            </span>
          </button>
          {code.code === opened && <CodeCard {...{ code, book }} />}
        </li>
      ))}
    </List>
  )
}

/** Alt with arrows moves a code among those beside it, under the one above it, or up to where its parent lies. */
const moveByKey = (event: KeyboardEvent, { codes, mayWrite }: Book, code: CodeTold): void => {
  if (!event.altKey || !mayWrite || !event.key.startsWith('Arrow')) return
  event.preventDefault()
  event.stopPropagation()
  const { name } = code
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    const way = event.key === 'ArrowDown' ? 1 : -1
    const back = way === 1 ? -1 : 1
    void write(ask('moveCode', { code: code.code, way }), {
      word: say('codebook.moved', { code: name }),
      undo: () => ask('moveCode', { code: code.code, way: back }),
    })
    return
  }
  const parent = event.key === 'ArrowRight' ? siblingAbove(codes, code) : grandparent(codes, code)
  if (parent === undefined) return
  void write(ask('writeCode', { code: code.code, name, parent }), {
    word: say('codebook.moved', { code: name }),
    undo: () => ask('writeCode', { code: code.code, name, parent: code.parent }),
  })
}

const siblingAbove = (codes: readonly CodeTold[], code: CodeTold): string | undefined => {
  const beside = codes.filter(({ parent, isInUse }) => parent === code.parent && isInUse)
  return beside[beside.findIndex((one) => one.code === code.code) - 1]?.code
}

const grandparent = (codes: readonly CodeTold[], code: CodeTold): string | null | undefined =>
  code.parent === null ? undefined : (codes.find((one) => one.code === code.parent)?.parent ?? null)
