/** Bringing a text: whose it is, then a file, or words typed or pasted. Its names are taken out on the next screen. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { BringForm, TellerTold } from '../../calls/bringing.ts'
import { ask, go, practice, write } from '../../parts/app.ts'
import { SelectField, TickField, WordsField } from '../../parts/field.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say, shortDay } from '../../parts/words.ts'
import { Listening } from '../../sound/listening.tsx'

type Chosen = { readonly name: string; readonly bytes: Uint8Array }

export const BringText = (): JSX.Element => {
  const tellers = useAnswer(() => ask('tellers'), 'tellers')
  const [whose, setWhose] = useState('')
  const [label, setLabel] = useState('')
  const [typed, type] = useState('')
  const [file, setFile] = useState<Chosen>()
  const [isFictional, setFictional] = useState(practice.value)
  const [isBringing, setBringing] = useState(false)
  const [teller, interview = ''] = [tellerOf(tellers ?? [], whose), whose.split(' ')[1]]
  const heard = useAnswer(() => ask('recordings', { interview }), interview)
  const isReady = whose !== '' && (file !== undefined || typed.trim() !== '') && !isBringing
  const bring = async (): Promise<void> => {
    if (!isReady) return
    setBringing(true)
    const source = file?.bytes ?? typed
    await bringIt({ source, whose, teller, isFictional, label: label.trim() })
    setBringing(false)
  }
  return (
    <form
      class="card bring"
      onSubmit={(event) => {
        event.preventDefault()
        void bring()
      }}
    >
      <h2>{say('texts.bring')}</h2>
      <div class="bring-terms">
        <SelectField
          label={say('texts.whose')}
          value={whose === '' ? undefined : whose}
          set={setWhose}
          options={whoseOptions(tellers ?? [])}
        />
        <WordsField
          label={say('texts.label')}
          hint={say('texts.labelHint')}
          value={label}
          set={setLabel}
          max={120}
        />
      </div>
      <FileField {...{ file, setFile }} />
      {heard && <Listening rows={heard} />}
      {!file && <WordsField label={say('texts.typed')} value={typed} set={type} lines={6} name="typed" />}
      <TickField label={say('texts.fictional')} value={isFictional} set={setFictional} />
      <div class="acts">
        <button class="press strong" disabled={!isReady}>
          {say(isBringing ? 'texts.bringing' : 'texts.bringNow')}
        </button>
      </div>
    </form>
  )
}

type Bringing = Pick<BringForm, 'source' | 'label' | 'isFictional'> & {
  readonly whose: string
  readonly teller: TellerTold | undefined
}

/** `whose`: a respondent and her interview, parted by a space. */
const bringIt = async ({ whose, teller, label, ...told }: Bringing): Promise<void> => {
  const [respondent = '', interview = ''] = whose.split(' ')
  const brought = await write(
    ask('bringText', {
      ...{ ...told, language: teller?.language ?? 'es' },
      respondent: respondent === nobody ? null : respondent,
      interview: interview === '' ? null : interview,
      label: label === '' ? say('texts.labelOf', { pseudonym: teller?.pseudonym ?? '' }) : label,
    }),
  )
  if (brought.ok) go('clearing', brought.value.transcript)
}

const nobody = '-'

const tellerOf = (tellers: readonly TellerTold[], whose: string): TellerTold | undefined => {
  const [code] = whose.split(' ')
  return tellers.find(({ respondent }) => respondent === code)
}

const whoseOptions = (
  tellers: readonly TellerTold[],
): readonly { readonly value: string; readonly word: string }[] => [
  ...tellers.flatMap(({ respondent, pseudonym, interviews }) =>
    interviews.length === 0
      ? [{ value: respondent, word: pseudonym }]
      : interviews.map(({ interview, begun }) => ({
          value: `${respondent} ${interview}`,
          word: say('texts.interviewOf', { pseudonym, day: shortDay(begun) }),
        })),
  ),
  { value: nobody, word: say('texts.nobodys') },
]

type Field = { readonly file: Chosen | undefined; readonly setFile: (file: Chosen | undefined) => void }

const FileField = ({ file, setFile }: Field): JSX.Element => {
  const [isProject, setProject] = useState(false)
  const choose = async (chosen: File | undefined): Promise<void> => {
    const isOne = chosen?.name.toLowerCase().endsWith('.qdpx') ?? false
    setProject(isOne)
    if (chosen && !isOne) setFile({ name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) })
  }
  return (
    <div class="field">
      <label class="file-field">
        <span class="press">{say('texts.file')}</span>
        <input
          type="file"
          accept=".txt,.docx,.odt,.pdf,text/plain"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
        <span class="small">{file ? file.name : say('texts.fileKinds')}</span>
      </label>
      {isProject && (
        <p class="next" role="alert" data-is-project>
          {say('texts.isProject')}
        </p>
      )}
      {file && (
        <button type="button" class="press" onClick={() => setFile(undefined)}>
          {say('texts.otherFile')}
        </button>
      )}
    </div>
  )
}
