/** Opening and ending a meeting on this phone: two officers open it, any woman ends it. */
import { useState } from 'preact/hooks'
import type { JSX } from 'preact'
import { acting, ask, refused } from '../../parts/app.ts'
import { endMeeting, isMeetingOpen, openMeeting } from '../../parts/lock.ts'
import { Icon } from '../../parts/icon.tsx'
import { useAnswer } from '../../parts/use-answer.ts'
import { Vouch } from '../../parts/vouch.tsx'
import { say } from '../../parts/words.ts'

export const MeetingMode = (): JSX.Element => {
  const [isAsking, setAsking] = useState(false)
  const officers = useAnswer(() => ask('officers')) ?? []
  const open = async (second: string): Promise<void> => {
    const by = acting.value
    if (by === undefined) return
    const may = await ask('mayOpenMeeting', { by, second })
    refused.value = may.ok ? undefined : may.error
    if (may.ok) openMeeting()
    setAsking(false)
  }
  if (isMeetingOpen())
    return (
      <>
        <p class="small">{say('app.meetingWaits')}</p>
        <button class="press" onClick={endMeeting}>
          <Icon name="done" size="s" />
          {say('app.endMeeting')}
        </button>
      </>
    )
  if (!isAsking)
    return (
      <>
        <p class="small">{say('app.meetingHow')}</p>
        <button class="press" onClick={() => setAsking(true)}>
          <Icon name="meeting" size="s" />
          {say('app.openMeeting')}
        </button>
      </>
    )
  const others = officers.filter(({ person }) => person !== acting.value)
  return (
    <>
      <p>{say(others.length > 0 ? 'app.secondOpens' : 'app.nobodyElseOpens')}</p>
      <Vouch women={others} chosen={open} />
    </>
  )
}
