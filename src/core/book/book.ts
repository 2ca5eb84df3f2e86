/** What every book knows of itself: its kind, its currency and time zone, and the devices that write in it. */
import type { Day } from '../kernel/day.ts'
import type { Find, Place } from '../kernel/finding.ts'
import type { BookEvent, BookKind } from './events.ts'

export type EnrolledDevice = { readonly publicKey: string; readonly on: Day }

export type BookState = {
  /** Nothing before the genesis entry is folded; a copy may receive other devices' entries first. */
  kind: BookKind | null
  currency: string
  timeZone: string
  practice: boolean
  /** The device that opened the book: a group's box phone. */
  box: string
  readonly devices: Record<string, EnrolledDevice>
}

export const newBook = (): BookState => ({
  kind: null,
  currency: '',
  timeZone: '',
  practice: false,
  box: '',
  devices: {},
})

/** Folds one event; what contradicts the first statement is kept as a finding, the first one stands. */
export const foldBook = (book: BookState, { type, body }: BookEvent, place: Place, find: Find): void => {
  switch (type) {
    case 'book.opened':
      if (book.kind !== null) return find('book.openedTwice', book.kind, { kind: body.kind })
      book.kind = body.kind
      book.currency = body.currency
      book.timeZone = body.timeZone
      book.practice = body.practice
      book.box = place.ref.slice(0, place.ref.indexOf('.'))
      return
    case 'book.deviceEnrolled': {
      const known = book.devices[body.device]
      if (!known) {
        book.devices[body.device] = { publicKey: body.publicKey, on: place.on }
        return
      }
      if (known.publicKey !== body.publicKey) find('book.enrolledTwice', body.device, { device: body.device })
      return
    }
    default:
      return type satisfies never
  }
}
