/** The act of a hand-over: short enough to be read out, and to be printed and signed with a pen. */
import type { JSX } from 'preact'
import type { Act } from '../../book/calls/hand-over.ts'
import { goBack } from '../../parts/app.ts'
import { Icon } from '../../parts/icon.tsx'
import { Screen } from '../../parts/screen.tsx'
import { longDay, say } from '../../parts/words.ts'

export const ActOfHandOver = ({ act }: { readonly act: Act }): JSX.Element => {
  const { post, on, until, from, to, writer, entry } = act
  return (
    <Screen
      yarn="meeting"
      title={say('app.actTitle')}
      icon="done"
      main={{ icon: 'done', word: say('app.actDone'), act: goBack }}
    >
      <article class="act" data-act={entry}>
        <h2>{say(`post.${post}`)}</h2>
        <p>{say('app.actText', { on: longDay(on), from: from.name, to: to.name, until: longDay(until) })}</p>
        <p>{say('app.actWriter', { name: writer.name })}</p>
        <div class="pens">
          {[from, to].map(({ person, name }) => (
            <p key={person}>{name}</p>
          ))}
        </div>
        <p class="small">{say('app.actEntry', { entry })}</p>
      </article>
      <button class="press" onClick={() => print()}>
        <Icon name="print" size="s" />
        {say('app.printAct')}
      </button>
    </Screen>
  )
}
