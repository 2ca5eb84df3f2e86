/** The form: what is taken out, what of it goes and stays, what it is called and who gets it. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { outFormats, type OutFormat } from '../../calls/out-formats.ts'
import { ask, write } from '../../parts/app.ts'
import { download } from '../../parts/download.ts'
import { ChoiceField, TickField, WordsField } from '../../parts/field.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { language, say } from '../../parts/words.ts'
import { LeavingTold } from './leaving-told.tsx'

const blank = { label: '', audience: '' }

export const TakeReportOut = (): JSX.Element => {
  const [format, setFormat] = useState<OutFormat>('csv')
  const [withMemos, setWithMemos] = useState(false)
  const [form, set] = useState(blank)
  const [taken, setTaken] = useState<string>()
  const [isWorking, setWorking] = useState(false)
  const wanted = { format, withMemos, language: language.value }
  const leaving = useAnswer(() => ask('whatLeaves', wanted), JSON.stringify(wanted))
  const choose = (chosen: OutFormat): void => {
    setFormat(chosen)
    setTaken(undefined)
  }
  const takeOut = async (): Promise<void> => {
    setWorking(true)
    const out = await write(ask('takeReportOut', { ...wanted, ...form }))
    setWorking(false)
    if (!out.ok) return
    download(out.value.bytes, out.value.name)
    set(blank)
    setTaken(out.value.name)
  }
  return (
    <form
      class="card"
      data-out
      onSubmit={(event) => {
        event.preventDefault()
        void takeOut()
      }}
    >
      <ChoiceField
        label={say('out.what')}
        options={outFormats.map((value) => ({ value, word: say(`out.${value}`) }))}
        {...{ value: format, set: choose }}
      />
      <p class="small">{say(format === 'refiQda' ? 'out.projectIs' : 'out.tablesAre')}</p>
      {format === 'refiQda' && (
        <TickField {...{ label: say('out.withMemos'), value: withMemos, set: setWithMemos }} />
      )}
      <LeavingTold leaving={leaving} />
      <WordsField
        {...{ label: say('out.label'), hint: say('out.labelHint'), name: 'reportLabel', max: 200 }}
        {...{ value: form.label, set: (label: string) => set({ ...form, label }) }}
      />
      <WordsField
        {...{ label: say('out.audience'), hint: say('out.audienceHint'), name: 'reportAudience', max: 200 }}
        {...{ value: form.audience, set: (audience: string) => set({ ...form, audience }) }}
      />
      <div class="acts">
        <button class="press strong" disabled={isWorking || !leaving || !isWhole(form)}>
          {say(isWorking ? 'out.working' : 'out.take')}
        </button>
      </div>
      {taken !== undefined && <p role="status">{say('out.taken', { name: taken })}</p>}
    </form>
  )
}

const isWhole = ({ label, audience }: typeof blank): boolean => label.trim() !== '' && audience.trim() !== ''
