/** One question of a guide while it is written: Spanish first, then the other languages, its probes, a hint for who asks. */
import type { JSX } from 'preact'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'
import type { QuestionDraft } from './draft.ts'

type Written = {
  readonly draft: QuestionDraft
  readonly place: number
  readonly set: (changed: Partial<QuestionDraft>) => void
}

export const QuestionFields = ({ draft, place, set }: Written): JSX.Element => (
  <fieldset class="card question-fields" data-question={draft.item}>
    <legend class="name">{say('guides.question', { place: place + 1 })}</legend>
    <div class="two">
      <WordsField
        {...{ label: say('language.es'), name: `${draft.item}-es`, lines: 2, max: 600, lang: 'es' }}
        {...{ value: draft.es, set: (es) => set({ es }) }}
      />
      <WordsField
        {...{ label: say('language.ay'), name: `${draft.item}-ay`, lines: 2, max: 600, lang: 'ay' }}
        {...{ value: draft.ay, set: (ay) => set({ ay }) }}
      />
      <WordsField
        {...{ label: say('language.qu'), name: `${draft.item}-qu`, lines: 2, max: 600, lang: 'qu' }}
        {...{ value: draft.qu, set: (qu) => set({ qu }) }}
      />
      <WordsField
        {...{ label: say('language.en'), name: `${draft.item}-en`, lines: 2, max: 600, lang: 'en' }}
        {...{ value: draft.en, set: (en) => set({ en }) }}
      />
      <WordsField
        {...{ label: say('guides.probes'), hint: say('guides.probesHint'), name: `${draft.item}-probes` }}
        {...{ lines: 3, value: draft.probes, set: (probes) => set({ probes }) }}
      />
      <WordsField
        {...{ label: say('guides.hint'), hint: say('guides.hintHint'), name: `${draft.item}-hint` }}
        {...{ lines: 3, max: 600, value: draft.hint, set: (hint) => set({ hint }) }}
      />
    </div>
  </fieldset>
)
