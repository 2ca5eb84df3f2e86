/** Writing a guide: its title, and question after question in the languages that people are asked in. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Guide } from '../../../../core/study/interviews/interviews.ts'
import { hasWords } from '../../../../core/study/interviews/guide-languages.ts'
import type { StudyLanguage } from '../../../../core/study/sample/events.ts'
import { ask, write } from '../../parts/app.ts'
import { SeveralField, TickField, WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'
import { blankQuestion, itemsOf, questionOf, type QuestionDraft } from './draft.ts'
import { QuestionFields } from './question-fields.tsx'

type Opened = { readonly guide: Guide | undefined; readonly done: () => void }
type Other = Exclude<StudyLanguage, 'es'>
const others = ['ay', 'qu', 'en'] as const

type Ethics = { readonly approval: string; readonly referrals: string; readonly isTrained: boolean }

const noEthics: Ethics = { approval: '', referrals: '', isTrained: false }

type Draft = {
  readonly title: string
  /** In which it is written, beside Spanish. */
  readonly written: readonly Other[]
  readonly checked: readonly StudyLanguage[]
  readonly questions: readonly QuestionDraft[]
  readonly isSensitive: boolean
  readonly ethics: Ethics
}

const draftOf = (guide: Guide | undefined): Draft => ({
  title: guide?.title.es ?? '',
  written: guide ? others.filter((language) => hasWords(guide, language)) : ['ay'],
  checked: others.filter((language) => guide && !guide.notChecked.includes(language)),
  questions: guide?.items.map(questionOf) ?? [blankQuestion('p1')],
  isSensitive: guide?.isSensitive ?? false,
  ethics: ethicsOf(guide),
})

const keepGuide = async (guide: Guide | undefined, draft: Draft): Promise<boolean> => {
  const { title, checked, questions, isSensitive } = draft
  const { approval, isTrained, referrals } = draft.ethics
  const told = await write(
    ask('writeGuide', {
      ...{ guide: guide?.guide ?? codeOf(title), title: { ...guide?.title, es: title }, isSensitive },
      notChecked: others.filter((language) => !checked.includes(language)),
      items: itemsOf(questions),
      ethics: isSensitive && isTrained ? { approval, referrals: linesOf(referrals), isTrained } : null,
    }),
  )
  return told.ok
}

export const GuideForm = ({ guide, done }: Opened): JSX.Element => {
  const [draft, setDraft] = useState(() => draftOf(guide))
  const set = (changed: Partial<Draft>): void => setDraft({ ...draft, ...changed })
  const { questions } = draft
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void keepGuide(guide, draft).then((kept) => kept && done())
      }}
    >
      <HeadFields {...{ draft, set }} />
      {questions.map((question, place) => (
        <QuestionFields
          key={question.item}
          {...{ draft: question, place, languages: ['es', ...draft.written] }}
          set={(changed) => set({ questions: questions.map((one, at) => (at === place ? changed : one)) })}
        />
      ))}
      <div class="acts">
        <button
          type="button"
          class="press"
          onClick={() => set({ questions: [...questions, blankQuestion(nextItem(questions))] })}
        >
          {say('guides.addQuestion')}
        </button>
        <button class="press strong">{say('studyApp.keep')}</button>
        <button type="button" class="press" onClick={done}>
          {say('studyApp.cancel')}
        </button>
      </div>
    </form>
  )
}

type Filling = { readonly draft: Draft; readonly set: (changed: Partial<Draft>) => void }

const HeadFields = ({ draft, set }: Filling): JSX.Element => (
  <section class="card">
    <WordsField
      {...{ label: say('signIn.title'), name: 'guideTitle', max: 600, value: draft.title }}
      set={(title) => set({ title })}
    />
    <SeveralField<Other>
      label={say('guides.writtenIn')}
      options={others.map((value) => ({ value, word: say(`language.${value}`) }))}
      values={draft.written}
      set={(written) => set({ written: others.filter((one) => written.includes(one)) })}
    />
    <SeveralField<StudyLanguage>
      label={say('guides.checked')}
      options={draft.written.map((value) => ({ value, word: say(`language.${value}`) }))}
      values={draft.checked}
      set={(checked) => set({ checked })}
    />
    <TickField
      label={say('guides.isSensitive')}
      value={draft.isSensitive}
      set={(isSensitive) => set({ isSensitive })}
    />
    {draft.isSensitive && <EthicsFields ethics={draft.ethics} setEthics={(ethics) => set({ ethics })} />}
  </section>
)

type Asked = { readonly ethics: Ethics; readonly setEthics: (ethics: Ethics) => void }

const EthicsFields = ({ ethics, setEthics }: Asked): JSX.Element => (
  <div class="stack inset">
    <p class="small">{say('guides.ethicsWhy')}</p>
    <WordsField
      {...{ label: say('guides.approval'), name: 'approval', max: 200, value: ethics.approval }}
      set={(approval) => setEthics({ ...ethics, approval })}
    />
    <WordsField
      {...{ label: say('guides.referrals'), name: 'referrals', lines: 3, value: ethics.referrals }}
      set={(referrals) => setEthics({ ...ethics, referrals })}
    />
    <TickField
      label={say('guides.isTrained')}
      value={ethics.isTrained}
      set={(isTrained) => setEthics({ ...ethics, isTrained })}
    />
  </div>
)

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const ethicsOf = (guide: Guide | undefined): Ethics =>
  guide?.ethics ? { ...guide.ethics, referrals: guide.ethics.referrals.join('\n') } : noEthics

/** A guide's code is made of its title; a title without letters has one all the same. */
const codeOf = (title: string): string => {
  const letters = title
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .slice(0, 30)
  return `g-${letters === '' ? '1' : letters}`
}

const nextItem = (drafts: readonly QuestionDraft[]): string =>
  `p${1 + Math.max(0, ...drafts.map(({ item }) => Number.parseInt(item.slice(1), 10) || 0))}`
