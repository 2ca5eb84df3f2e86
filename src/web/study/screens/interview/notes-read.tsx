/** What the interviewer noted while she asked, each under its question, to be read once the interview is over. */
import type { JSX } from 'preact'
import { ask, me } from '../../parts/app.ts'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'

/** Nothing for whoever neither leads nor interviews. */
export const NotesRead = ({ interview }: { readonly interview: string }): JSX.Element | null => {
  const roles = me.value?.roles ?? []
  return roles.includes('interviewer') || roles.includes('lead') ? <Notes interview={interview} /> : null
}

const Notes = ({ interview }: { readonly interview: string }): JSX.Element | null => {
  const notes = useAnswer(() => ask('notesRead', { interview }), interview)
  if (!notes) return null
  return (
    <section class="card" data-notes-read>
      <h2>{say('talks.notes')}</h2>
      {notes.length === 0 && <p class="small">{say('talks.noNotes')}</p>}
      {notes.map(({ note, asked, text }) => (
        <div key={note} class="inset">
          {asked !== null && <p class="small">{asked}</p>}
          <p class="note-words">{text}</p>
        </div>
      ))}
    </section>
  )
}
