/** One question of a guide while it is written: its words and those of its probes in each language, and a hint for who asks. */
import type { JSX } from 'preact'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'
import { withProbe, type ProbeDraft, type QuestionDraft } from './draft.ts'
import { SpokenFields } from './spoken-fields.tsx'

type Written = {
  readonly draft: QuestionDraft
  readonly place: number
  readonly languages: readonly StudyLanguage[]
  readonly set: (changed: QuestionDraft) => void
}

export const QuestionFields = ({ draft, place, languages, set }: Written): JSX.Element => {
  const { item, ask, probes, hint } = draft
  const setProbes = (changed: readonly ProbeDraft[]): void => set({ ...draft, probes: changed })
  return (
    <fieldset class="card question-fields" data-question={item}>
      <legend class="name">{say('guides.question', { place: place + 1 })}</legend>
      <div class="two">
        <SpokenFields
          {...{ name: item, languages, draft: ask, set: (said) => set({ ...draft, ask: said }) }}
        />
      </div>
      {probes.map((probe, at) => (
        <ProbeFields
          key={probe.probe}
          {...{ probe, item, languages, place: at + 1 }}
          set={(changed) => setProbes(probes.map((one) => (one === probe ? changed : one)))}
          drop={() => setProbes(probes.filter((one) => one !== probe))}
        />
      ))}
      <div class="acts">
        <button type="button" class="press" data-add-probe={item} onClick={() => set(withProbe(draft))}>
          {say('guides.addProbe')}
        </button>
      </div>
      <WordsField
        {...{ label: say('guides.hint'), hint: say('guides.hintHint'), name: `${item}-hint` }}
        {...{ lines: 2, max: 600, value: hint, set: (text) => set({ ...draft, hint: text }) }}
      />
    </fieldset>
  )
}

type Probe = {
  readonly probe: ProbeDraft
  readonly item: string
  readonly place: number
  readonly languages: readonly StudyLanguage[]
  readonly set: (changed: ProbeDraft) => void
  readonly drop: () => void
}

const ProbeFields = ({ probe, item, place, languages, set, drop }: Probe): JSX.Element => (
  <div class="inset probe-fields" role="group" aria-label={say('guides.probe', { place })}>
    <p class="small">{say('guides.probe', { place })}</p>
    <div class="two">
      <SpokenFields
        name={`${item}-probe${probe.probe}`}
        label={(language) => say('guides.probeIn', { place, language })}
        {...{ languages, draft: probe.said, set: (said) => set({ ...probe, said }) }}
      />
    </div>
    <div class="acts">
      <button type="button" class="press" onClick={drop}>
        {say('guides.dropProbe', { place })}
      </button>
    </div>
  </div>
)
