/** Recordings on the screens and at the command line, in English. */
import type { Words } from '../../words.ts'

export const recordingsEn: Words = {
  'recordings.title': 'Recordings',
  'recordings.what':
    'They are kept sealed, each with a key of its own. The file’s name is not kept. Then erase the copy that the recorder still has.',
  'recordings.record': 'Record',
  'recordings.running': 'Recording',
  'recordings.stop': 'Stop',
  'recordings.cannot': 'This browser does not record. Use another device and bring the file at the end.',
  'recordings.bring': 'Bring a recording',
  'recordings.bringing': 'Sealing…',
  'recordings.hear': 'Hear the one of {day}',
  'recordings.listen': 'Hear it',
  'recordings.shut': 'Close',
  'recordings.opening': 'Opening…',
  'recordings.play': 'Go on',
  'recordings.pause': 'Pause',
  'recordings.back': '{seconds} s back',
  'recordings.speed': 'Speed',
  'recordings.endCut': 'Complete it',
  'recordings.due': 'To be erased since {day}.',
  'recordings.erase': 'Erase',
  'recordings.eraseNow': 'Erase for ever',
  'recordings.eraseWritten': 'Its text is cleared. The recording does not come back.',
  'recordings.eraseUnwritten': 'There is no cleared text yet. What she said is lost with the recording.',
  'recordings.noErases': 'With a no her recordings are erased, and do not come back. All else stays.',
  'recordings.noTerm': 'It is not agreed yet when they are erased.',
  'recordings.sameDay': 'They are erased on the day on which their text is cleared.',
  'recordings.term':
    '{days, plural, one {They are erased one day after their text is cleared.} other {They are erased # days after their text is cleared.}}',
  'recordings.days': 'Days',
  'recordings.daysHint': 'After the text is cleared. With 0, on the same day.',
  'recordings.dueNow':
    '{count, plural, one {One is to be erased by now.} other {# are to be erased by now.}}',
  'recordings.archiveWith': 'With the recordings',
  'recordingStands.kept': 'whole',
  'recordingStands.cut': 'cut short; what was recorded is there',
  'recordingStands.silent': 'her yes has ended; nobody hears it any more',
  'recordingStands.erased': 'erased on {day}',
  'studyApp.noMicrophone':
    'The microphone could not be opened. Allow it in the browser, or use another device.',
  'study.recordingKept': 'The recording {recording} is sealed in {book}. The file outside is yours to erase.',
  'study.recordingGone': 'The recording {recording} is erased.',
  'study.soundOut': 'Sound without a seal: {file}. Erase it once you do not need it.',
}
