/** A project of another program: its texts come in with their names, and wait. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { ProjectBrought } from '../../calls/imported.ts'
import { ask, write } from '../../parts/app.ts'
import { say } from '../../parts/words.ts'

/** `begin`: what is told here stays, though the first texts are there now. */
export const BringProject = ({ begin }: { readonly begin: () => void }): JSX.Element => {
  const [brought, setBrought] = useState<ProjectBrought>()
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return
    begin()
    const bytes = new Uint8Array(await file.arrayBuffer())
    const told = await write(ask('bringProject', { bytes }))
    setBrought(told.ok ? told.value : undefined)
  }
  return (
    <section class="card stack" data-bring-project>
      <h2>{say('texts.project')}</h2>
      <p class="small">{say('texts.projectIs')}</p>
      <label class="file-field">
        <span class="press">{say('texts.file')}</span>
        <input
          type="file"
          name="project"
          accept=".qdpx"
          onChange={({ currentTarget }) => void bring(currentTarget.files?.[0])}
        />
      </label>
      {brought && (
        <div role="status" data-brought={brought.texts}>
          <p>{say('texts.projectCame', { texts: brought.texts, codings: brought.codings })}</p>
          {brought.warnings.length > 0 && (
            <ul class="reasons">
              {brought.warnings.map(({ code, figures }, place) => (
                <li key={place}>{say(code, figures)}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </section>
  )
}
