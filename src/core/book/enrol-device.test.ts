/** Enrolling another device. */
import { expect, test } from 'vitest'
import { decideEnrolDevice } from './enrol-device.ts'

const key = (letter: string) => letter.repeat(87)
const known = { devices: { boxphoneaa: { publicKey: key('B'), on: '2026-03-02' } } }
const laptop = { on: '2026-03-09', device: 'laptopaaaa', publicKey: key('C') }

test('[BK7] a device is enrolled once, with its key', () => {
  expect(decideEnrolDevice(known, laptop)).toEqual({
    ok: true,
    value: [{ type: 'book.deviceEnrolled', v: 1, body: { ...laptop, algorithm: 'ES256' } }],
  })
  const box = { on: '2026-03-09', device: 'boxphoneaa', publicKey: key('B') }
  expect(decideEnrolDevice(known, box)).toEqual({ ok: true, value: [] })
})

test('[BK8] a field without its form and another key are refused', () => {
  for (const [field, change] of [
    ['on', { on: 'today' }],
    ['device', { device: 'constructor' }],
    ['publicKey', { publicKey: 'short' }],
  ] as const)
    expect(decideEnrolDevice(known, { ...laptop, ...change })).toEqual({
      ok: false,
      error: { code: 'book.wrongField', figures: { field } },
    })
  expect(decideEnrolDevice(known, { ...laptop, device: 'boxphoneaa' })).toEqual({
    ok: false,
    error: { code: 'book.otherKey', figures: { device: 'boxphoneaa' } },
  })
})
