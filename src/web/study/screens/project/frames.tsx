/** The lists that may be drawn from, and the draws with their seeds, so that anybody can draw again. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Frame } from '../../../../core/study/sample/sample.ts'
import { ask, write } from '../../parts/app.ts'
import { WordsField } from '../../parts/field.tsx'
import { say } from '../../parts/words.ts'
import { DrawForm } from './draw.tsx'

type Shown = { readonly frames: readonly Frame[]; readonly mayLead: boolean }

export const Frames = ({ frames, mayLead }: Shown): JSX.Element => {
  const [isNew, setNew] = useState(false)
  return (
    <section class="card">
      <h2>{say('project.frames')}</h2>
      {frames.length === 0 && <p class="small">{say('project.noFrames')}</p>}
      {frames.map((frame) => (
        <FrameCard key={frame.frame} frame={frame} mayLead={mayLead} />
      ))}
      {mayLead &&
        (isNew ? (
          <FrameForm done={() => setNew(false)} />
        ) : (
          <div class="acts">
            <button class="press" data-add="frame" onClick={() => setNew(true)}>
              {say('project.addFrame')}
            </button>
          </div>
        ))}
    </section>
  )
}

const FrameCard = ({ frame, mayLead }: { readonly frame: Frame; readonly mayLead: boolean }): JSX.Element => {
  const { label, eligibility, listed, eligible, draw } = frame
  return (
    <article class="inset stack" data-frame={frame.frame}>
      <p>
        <b class="name">{label}</b> <span class="small code">{frame.frame}</span>
        <span class="small lines">{eligibility}</span>
        <span class="small lines">{say('project.listed', { listed, eligible: eligible.length })}</span>
      </p>
      {draw && (
        <div class="drawn">
          <p>{say(`draw.${draw.method}`, { drawn: draw.drawn.length, eligible: eligible.length })}</p>
          <p class="codes">{draw.drawn.join(' · ')}</p>
          {draw.seed && (
            <p class="small">
              {say('project.seed')} <code>{draw.seed}</code>
            </p>
          )}
        </div>
      )}
      {mayLead && (!draw || draw.method === 'random') && <DrawForm frame={frame} />}
    </article>
  )
}

const blank = { frame: '', label: '', eligibility: '', community: '', listed: '', eligible: '' }

const FrameForm = ({ done }: { readonly done: () => void }): JSX.Element => {
  const [form, setForm] = useState(blank)
  const field = (name: keyof typeof blank, key: string, more: { hint?: string; lines?: number } = {}) => (
    <WordsField
      {...{ label: say(key), name, value: form[name], ...more }}
      set={(value) => setForm({ ...form, [name]: value })}
    />
  )
  const keep = async (): Promise<void> => {
    const eligible = form.eligible.split(/[\s,;]+/).filter((code) => code !== '')
    const told = await write(
      ask('setFrame', {
        ...{ frame: form.frame.trim(), label: form.label, eligibility: form.eligibility, eligible },
        listed: form.listed === '' ? eligible.length : Number(form.listed),
        community: form.community.trim() === '' ? null : form.community.trim(),
      }),
    )
    if (told.ok) done()
  }
  return (
    <form
      class="stack inset"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {field('frame', 'project.code')}
      {field('label', 'project.frameLabel')}
      {field('eligibility', 'project.eligibility', { lines: 2 })}
      {field('eligible', 'project.eligible', { lines: 3, hint: say('project.eligibleHint') })}
      {field('listed', 'project.listedLabel', { hint: say('project.listedHint') })}
      {field('community', 'project.community')}
      <div class="acts">
        <button class="press strong">{say('studyApp.keep')}</button>
        <button type="button" class="press" onClick={done}>
          {say('studyApp.cancel')}
        </button>
      </div>
    </form>
  )
}
