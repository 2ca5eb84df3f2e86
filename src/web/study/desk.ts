/** The researchers' desk: which study lies open on it, who works, and whether neutral questions cover it. */
import type { KeptStudy } from '../../keeping/study/kept-study.ts'

export type Desk = {
  kept: KeptStudy | undefined
  /** Who works, by her code. */
  by: string
  /** Neutral questions are shown: until the passphrase or the PIN is told, nothing is answered. */
  covered: boolean
  /** A PIN for this sitting, kept in this memory alone. */
  pin: string | undefined
  /** The interview whose gate was passed in this sitting. */
  passed: string | undefined
  /** Wrong PINs since the last right one. */
  wrongPins: number
}

export const emptyDesk = (): Desk => ({
  ...{ kept: undefined, by: '', covered: false, pin: undefined, passed: undefined, wrongPins: 0 },
})
