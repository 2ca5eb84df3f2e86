/** What she knows to knit, and in how much time; what she is learning. */
import type { JSX } from 'preact'
import type { SkillShown } from '../../book/calls/woman.ts'
import { articleName, iconOfArticle } from '../../parts/codes.ts'
import { Icon } from '../../parts/icon.tsx'
import { say } from '../../parts/words.ts'

export const Known = ({ skills }: { readonly skills: readonly SkillShown[] }): JSX.Element | null =>
  skills.length === 0 ? null : (
    <>
      <h2>{say('member.knows')}</h2>
      <ul class="list">
        {skills.map(({ article, minutes, isTrainee }) => (
          <li key={article} class="row" data-skill={article}>
            <Icon name={iconOfArticle(article)} />
            <span class="grow">
              {articleName(article)}
              {isTrainee && <div class="small">{say('member.learning')}</div>}
            </span>
            <b>{say('member.timeEach', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}</b>
          </li>
        ))}
      </ul>
    </>
  )
