/** What is read aloud to ask for a consent, in English, where the study wrote no words of its own. */
import type { Words } from '../../words.ts'

export const aloudEn: Words = {
  'aloud.interview':
    'We would like to talk with you about your work and your life at home. You need not answer, and you can stop whenever you like. If you say no, nothing happens. Do you agree to talk?',
  'aloud.recording':
    'We would like to record your voice, so as not to forget your words. Nobody outside the team hears it. One can also talk without recording. Do you agree that we record?',
  'aloud.quotes':
    'We would like to tell some of your words in a report, without your name or your place. Do you agree?',
  'aloud.photo':
    'We would like to take a photo of you for the report. People may know you by it. Do you agree?',
  'aloud.archive':
    'We would like to keep your words, without your name, so that other people can study later. Do you agree?',
  'aloud.contact': 'We would like to look for you again later on. Do you agree?',
}
