/** What every book knows of itself: its kind, currency and time zone, and the devices that write in it. */
import type { Day } from '../kernel/day.ts'
import type { Place } from '../kernel/finding.ts'
import type { BookEvent } from './events.ts'

export type BookState = {
  kind: 'group' | 'study' | 'federation' | null
  currency: string
  timeZone: string
  practice: boolean
  /** The device that opened the book. */
  box: string
  readonly devices: Map<string, { readonly publicKey: string; readonly on: Day }>
}

export const newBook = (): BookState => ({
  kind: null,
  currency: '',
  timeZone: '',
  practice: false,
  box: '',
  devices: new Map(),
})

/** Folds the genesis entry or an enrolment. */
export const foldBook = (book: BookState, { type, body }: BookEvent, place: Place): void => {
  switch (type) {
    case 'book.opened': {
      const { kind, currency, timeZone, practice } = body
      Object.assign(book, {
        kind,
        currency,
        timeZone,
        practice,
        box: place.ref.slice(0, place.ref.indexOf('.')),
      })
      return
    }
    case 'book.deviceEnrolled':
      book.devices.set(body.device, { publicKey: body.publicKey, on: body.on })
      return
    default:
      return type satisfies never
  }
}
