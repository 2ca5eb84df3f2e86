/** Drawing from a list: all, by chance with a seed that is shown, or chosen ones. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Frame } from '../../../../core/study/sample/sample.ts'
import { ask, write } from '../../parts/app.ts'
import { ChoiceField, SeveralField, WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'

const methods = ['random', 'census', 'purposive'] as const
type Method = (typeof methods)[number]

export const DrawForm = ({ frame }: { readonly frame: Frame }): JSX.Element => {
  const [method, setMethod] = useState<Method>('random')
  const [size, setSize] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isOpen, setOpen] = useState(false)
  const draw = async (): Promise<void> => {
    const told = await write(ask('draw', { frame: frame.frame, method, size: Number(size), chosen }))
    if (told.ok) setOpen(false)
  }
  if (!isOpen)
    return (
      <div class="acts">
        <button class="press" data-draw={frame.frame} onClick={() => setOpen(true)}>
          {say(frame.draw ? 'project.drawMore' : 'project.draw')}
        </button>
      </div>
    )
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void draw()
      }}
    >
      {!frame.draw && (
        <ChoiceField
          label={say('project.method')}
          options={methods.map((value) => ({ value, word: say(`method.${value}`) }))}
          value={method}
          set={setMethod}
        />
      )}
      {method === 'random' && (
        <WordsField
          {...{ label: say('project.size'), name: 'size', type: 'number', value: size, set: setSize }}
          hint={say('project.sizeHint', { most: frame.eligible.length })}
        />
      )}
      {method === 'purposive' && (
        <SeveralField
          label={say('project.chosen')}
          options={frame.eligible.map((value) => ({ value, word: value }))}
          values={chosen}
          set={setChosen}
        />
      )}
      <div class="acts">
        <button class="press strong">{say('project.drawNow')}</button>
        <button type="button" class="press" onClick={() => setOpen(false)}>
          {say('studyApp.cancel')}
        </button>
      </div>
    </form>
  )
}
