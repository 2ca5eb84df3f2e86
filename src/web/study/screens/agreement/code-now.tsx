/** The texts of an open round that whoever works still has to code, each one press away. */
import type { JSX } from 'preact'
import type { RoundTold } from '../../calls/coding.ts'
import { ask, go } from '../../parts/app.ts'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'

export const CodeNow = ({ round }: { readonly round: RoundTold }): JSX.Element | null => {
  const texts = useAnswer(() => ask('texts'), 'texts') ?? []
  if (!round.isOpen || !round.isMine || round.isLockedByMe) return null
  return (
    <div class="acts code-now">
      {texts
        .filter(({ transcript }) => round.transcripts.includes(transcript))
        .map(({ transcript, pseudonym, label }) => (
          <button key={transcript} class="press" data-code-now onClick={() => go('reading', transcript)}>
            {say('agreement.codeNow', { text: pseudonym ?? label })}
          </button>
        ))}
    </div>
  )
}
