/** What a woman knows to knit and in what time, what she learns, and what she wishes: told by her, written by an officer. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import type { SkillShown, SkillsPage } from '../book/calls/skills.ts'
import { soles } from '../parts/money.ts'
import { acting, ask, done } from '../parts/app.ts'
import { articleName, iconOfArticle } from '../parts/codes.ts'
import { FigureField } from '../parts/figure-field.tsx'
import { Icon } from '../parts/icon.tsx'
import { useAnswer } from '../parts/use-answer.ts'
import { say } from '../parts/words.ts'
import '../css/share.css'
import { timeWord } from './share/in-words.ts'
import { Step } from './share/step.tsx'

type OfHers = { readonly person: string }

/** A section of her page: a row for each article that the group makes. */
export const Skills = ({ person }: OfHers): JSX.Element => {
  const by = acting.value ?? ''
  const page = useAnswer(() => ask('skillsOf', { by, person }), person)
  return (
    <section data-skills={person}>
      <h2>{say('skills.title')}</h2>
      {page?.skills.length === 0 && <p class="small">{say('skills.none')}</p>}
      <ul class="list">
        {page?.skills.map((skill) => (
          <Article key={skill.article} {...{ person, skill, mayTell: page.mayTell }} />
        ))}
      </ul>
      {page && page.skills.length > 0 && <Wishes key={person} person={person} page={page} />}
    </section>
  )
}

/** A quarter of an hour, up or down. */
const quarter = 15

type OfArticle = OfHers & { readonly skill: SkillShown; readonly mayTell: boolean }

const Article = ({ person, skill, mayTell }: OfArticle): JSX.Element => {
  const { article, minutes, sheetMinutes, isTrainee } = skill
  const by = acting.value ?? ''
  const show = (wanted: number): void => {
    if (wanted > 0) void done(ask('showSkill', { by, person, article, minutes: wanted }))
  }
  const name = articleName(article)
  if (!mayTell)
    return (
      <li class="row" data-article={article}>
        <Icon name={iconOfArticle(article)} />
        <Known name={name} skill={skill} />
      </li>
    )
  return (
    <li data-article={article}>
      {minutes === undefined ? (
        <div class="row">
          <Icon name={iconOfArticle(article)} />
          <Known name={name} skill={skill} />
        </div>
      ) : (
        <Step
          icon={iconOfArticle(article)}
          word={name}
          shown={timeWord(minutes)}
          less={() => show(minutes - quarter)}
          more={() => show(minutes + quarter)}
        />
      )}
      {minutes !== undefined && isTrainee && <span class="small">{say('skills.learns')}</span>}
      <div class="presses">
        {minutes === undefined && (
          <button class="press" onClick={() => show(sheetMinutes)}>
            {say('skills.asSheet', { time: timeWord(sheetMinutes) })}
          </button>
        )}
        {(minutes === undefined || isTrainee) && (
          <button
            class="press"
            onClick={() => void done(ask('train', { by, person, article, begins: !isTrainee }))}
          >
            {say(isTrainee ? 'skills.learned' : 'skills.begin')}
          </button>
        )}
      </div>
    </li>
  )
}

type OfName = { readonly name: string; readonly skill: SkillShown }

/** An article with her time for it, as whoever may not change it sees it. */
const Known = ({ name, skill: { minutes, isTrainee } }: OfName): JSX.Element => (
  <span class="grow">
    <span class="name line-word">{name}</span>
    <span class="small below">
      {minutes === undefined ? say('skills.notYet') : timeWord(minutes)}
      {isTrainee && ` · ${say('skills.learns').toLocaleLowerCase('es-PE')}`}
    </span>
  </span>
)

const Wishes = ({ person, page }: OfHers & { readonly page: SkillsPage }): JSX.Element => {
  const { mostLines, wishCentimos, maySeeWish } = page
  const by = acting.value ?? ''
  const [centimos, setCentimos] = useState(wishCentimos)
  const limit = (lines: number): void => void done(ask('wishLines', { by, person, lines }))
  return (
    <>
      <Step
        word={say('skills.mostLines')}
        shown={mostLines === undefined ? say('skills.anyLines') : `${mostLines}`}
        {...(maySeeWish && mostLines !== undefined && mostLines > 1
          ? { less: () => limit(mostLines - 1) }
          : {})}
        {...(maySeeWish ? { more: () => limit((mostLines ?? 0) + 1) } : {})}
      />
      {maySeeWish && (
        <>
          <FigureField
            word={say('skills.wish')}
            value={centimos}
            shown={soles(centimos ?? 0)}
            set={setCentimos}
            places={2}
          />
          {centimos !== undefined && centimos > 0 && centimos !== wishCentimos && (
            <button class="press" onClick={() => void done(ask('wishIncome', { by, person, centimos }))}>
              {say('skills.keep')}
            </button>
          )}
        </>
      )}
    </>
  )
}
