/** Below the frame's edge, while a meeting is open: the phone waits longer before it asks who holds it. The row counter tells of none. */
import type { JSX } from 'preact'
import { phase } from './app.ts'
import { Icon } from './icon.tsx'
import { isMeetingOpen } from './lock.ts'
import { say } from './words.ts'

export const MeetingStrip = (): JSX.Element | null =>
  phase.value === 'ready' && isMeetingOpen() ? (
    <p class="meeting-strip" data-s="meeting">
      <Icon name="meeting" size="s" />
      {say('app.inMeeting')}
    </p>
  ) : null
