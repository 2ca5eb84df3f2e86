/** One code opened in the codebook: what it means, when it is used and when not, examples; its quotes; merging and retiring. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { Codebook, CodeTold } from '../../calls/codebook.ts'
import { ask, go, write } from '../../parts/app.ts'
import { SelectField, TickField, WordsField } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'
import { parentsOf } from './new-code.tsx'

type Shown = { readonly code: CodeTold; readonly book: Codebook }

export const CodeCard = ({ code, book }: Shown): JSX.Element => {
  const [doing, turnTo] = useState<'reading' | 'writing' | 'merging'>('reading')
  return (
    <div class="code-card">
      {doing === 'writing' && <WriteCode {...{ code, book }} done={() => turnTo('reading')} />}
      {doing !== 'writing' && <Words code={code} />}
      {doing === 'merging' && <Merge {...{ code, book }} done={() => turnTo('reading')} />}
      {doing === 'reading' && (
        <div class="acts">
          <button class="press strong" onClick={() => go('quotes', code.code)}>
            <Icon name="quote" size="s" />
            {say('codebook.quotes')}
          </button>
          {book.mayWrite && (
            <>
              <button class="press" onClick={() => turnTo('writing')}>
                {say('codebook.write')}
              </button>
              <button class="press" onClick={() => turnTo('merging')}>
                {say('codebook.merge')}
              </button>
              {code.isInUse && <Retire code={code} />}
            </>
          )}
        </div>
      )}
    </div>
  )
}

const wordKeys = ['definition', 'include', 'exclude'] as const

const Words = ({ code }: { readonly code: CodeTold }): JSX.Element => {
  const told = wordKeys.filter((key) => code[key] !== '')
  if (told.length === 0 && code.examples.length === 0) return <p class="small">{say('codebook.noWords')}</p>
  return (
    <dl class="code-words">
      {told.map((key) => (
        <div key={key}>
          <dt>{say(`codebook.${key}`)}</dt>
          <dd>{code[key]}</dd>
        </div>
      ))}
      {code.examples.length > 0 && (
        <div>
          <dt>{say('codebook.examples')}</dt>
          {code.examples.map((example) => (
            <dd key={example} class="quoted">
              {example}
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

const Retire = ({ code }: { readonly code: CodeTold }): JSX.Element => (
  <button
    class="press"
    onClick={() =>
      void write(ask('retireCode', { code: code.code }), {
        word: say('codebook.wasRetired', { code: code.name }),
        undo: () => ask('writeCode', { code: code.code, name: code.name, parent: code.parent }),
      })
    }
  >
    {say('codebook.retire')}
  </button>
)

type Acting = Shown & { readonly done: () => void }

const WriteCode = ({ code, book, done }: Acting): JSX.Element => {
  const [words, setWords] = useState({
    ...{ name: code.name, definition: code.definition, include: code.include, exclude: code.exclude },
    ...{ examples: code.examples.join('\n'), parent: code.parent ?? '' },
    ...{ isCodable: code.isCodable, isSensitive: code.isMarked },
  })
  const set = (key: keyof typeof words) => (value: string) => setWords({ ...words, [key]: value })
  const keep = async (): Promise<void> => {
    const { examples, parent, ...others } = words
    const told = examples.split('\n').filter((line) => line.trim() !== '')
    const written = await write(
      ask('writeCode', { ...others, code: code.code, parent: parent === '' ? null : parent, examples: told }),
    )
    if (written.ok) done()
  }
  return (
    <form
      class="code-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <WordsField label={say('codebook.name')} value={words.name} set={set('name')} max={200} />
      <SelectField
        label={say('codebook.under')}
        value={words.parent}
        set={set('parent')}
        options={parentsOf(book.codes, code)}
      />
      {wordKeys.map((key) => (
        <WordsField key={key} label={say(`codebook.${key}`)} value={words[key]} set={set(key)} lines={2} />
      ))}
      <WordsField
        label={say('codebook.examples')}
        hint={say('codebook.examplesHint')}
        value={words.examples}
        set={set('examples')}
        lines={2}
      />
      <Marks marks={words} set={(marks) => setWords({ ...words, ...marks })} />
      <Acts done={done} />
    </form>
  )
}

type MarksSet = { readonly isCodable: boolean; readonly isSensitive: boolean }
type Marking = { readonly marks: MarksSet; readonly set: (marks: Partial<MarksSet>) => void }

const Marks = ({ marks, set }: Marking): JSX.Element => (
  <div class="chips">
    <TickField
      label={say('codebook.isCodable')}
      value={marks.isCodable}
      set={(isCodable) => set({ isCodable })}
    />
    <TickField
      label={say('codebook.isSensitive')}
      value={marks.isSensitive}
      set={(isSensitive) => set({ isSensitive })}
    />
  </div>
)

const Acts = ({ done }: Pick<Acting, 'done'>): JSX.Element => (
  <div class="acts">
    <button class="press strong">{say('codebook.keep')}</button>
    <button type="button" class="press" onClick={done}>
      {say('codebook.leave')}
    </button>
  </div>
)

const Merge = ({ code, book, done }: Acting): JSX.Element => {
  const [into, setInto] = useState('')
  const target = book.codes.find((one) => one.code === into)
  const options = book.codes
    .filter((one) => one.isInUse && one.isCodable && one.code !== code.code)
    .map(({ code: value, path }) => ({ value, word: path }))
  return (
    <div class="code-form">
      <SelectField
        label={say('codebook.mergeInto')}
        value={into === '' ? undefined : into}
        set={setInto}
        options={options}
      />
      {target && (
        <p>
          {say('codebook.mergeTold', {
            ...{ from: code.name, into: target.name },
            ...{ moving: code.own.selections, there: target.own.selections },
          })}
        </p>
      )}
      <div class="acts">
        <button
          class="press strong"
          disabled={!target}
          onClick={() =>
            void write(ask('mergeCodes', { from: code.code, into })).then(({ ok }) => ok && done())
          }
        >
          {say('codebook.mergeNow')}
        </button>
        <button class="press" onClick={done}>
          {say('codebook.leave')}
        </button>
      </div>
    </div>
  )
}
