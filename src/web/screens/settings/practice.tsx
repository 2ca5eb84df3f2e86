/** Practising beside the group's own book: going there and back, beginning anew, throwing the practice away. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { ask, changeBook, isPractice } from '../../parts/app.ts'
import { endMeeting } from '../../parts/lock.ts'
import { practiceWomen } from '../../parts/practice-women.ts'
import { Screen, type Main } from '../../parts/screen.tsx'
import { Sure } from '../../parts/sure.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { say } from '../../parts/words.ts'

export const Practice = (): JSX.Element => {
  const shelf = useAnswer(() => ask('shelf'))
  const [isGoing, setGoing] = useState(false)
  const women = practiceWomen()
  const turn = (work: () => ReturnType<typeof ask<'practise'>>): void => {
    if (isGoing) return
    setGoing(true)
    endMeeting()
    void changeBook(work()).then(() => setGoing(false))
  }
  const there: Main = {
    icon: 'hat',
    word: say('app.goPractise'),
    act: () => turn(() => ask('practise', { women })),
  }
  const back: Main = {
    icon: 'home',
    word: say(shelf?.kinds.includes('ours') ? 'app.toOurBook' : 'app.toFirstDay'),
    act: () => turn(() => ask('changeBook', { wanted: 'ours' })),
  }
  const hasPractice = shelf?.kinds.includes('practice') ?? false
  return (
    <Screen
      yarn="members"
      title={say('app.practiceTitle')}
      icon="hat"
      back
      main={isPractice.value ? back : there}
    >
      <p>{say(isPractice.value ? 'app.practiceInside' : 'app.practiceHow')}</p>
      {isPractice.value && (
        <Sure
          icon="turn"
          word={say('app.practiseAnew')}
          sure={say('app.practiseAnewSure')}
          act={() => turn(() => ask('practiseAnew', { women }))}
        />
      )}
      {hasPractice && (
        <Sure
          icon="no"
          word={say('app.endPractice')}
          sure={say('app.endPracticeSure')}
          act={() => turn(() => ask('endPractice'))}
        />
      )}
    </Screen>
  )
}
