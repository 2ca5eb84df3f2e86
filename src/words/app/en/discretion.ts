/** Words in English: listening, Aymara beside, meetings, the calendar behind the knot. Short, kind, in the second person. */
import type { Words } from '../../words.ts'

export const discretionWords: Words = {
  'app.listen': 'Listen',
  'app.noVoiceYet': 'There is no voice for these words yet. Ask another woman to read them to you.',
  'app.voice': 'Voice',
  'app.voicesNone':
    'No voices are recorded on this phone yet. The ear uses the phone’s own Spanish voice, if it has one.',
  'app.aymara': 'Aymara beside it',
  'app.aymaraYes': 'Yes',
  'app.aymaraNo': 'No',
  'app.inMeeting': 'In a meeting',
  'app.openMeeting': 'Open the meeting',
  'app.endMeeting': 'End the meeting',
  'app.meetingHow':
    'In a meeting the phone waits ten minutes before it asks who has it; at home, one. Two who hold posts open it.',
  'app.meetingWaits': 'The phone waits ten minutes before it asks who has it.',
  'app.secondOpens': 'Who opens the meeting with you? Let her tap her picture.',
  'app.nobodyElseOpens': 'Nobody else holds a post today. Give the posts first, in Posts.',
  'app.meetingOfTwo': 'A meeting is opened by two who hold a post today. Ask another woman with a post.',
  'app.monthBefore': 'Month before',
  'app.monthAfter': 'Month after',
  'farm.sow': 'Sowing',
  'farm.harvest': 'Harvest',
  'farm.frost': 'Frost',
  'farm.rain': 'Rain',
}
