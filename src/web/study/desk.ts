/** The researchers' desk: which study lies open on it, who works, and whether neutral questions cover it. */
import type { KeptNames } from '../../keeping/study/key-table.ts'
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
  /** The table of names, while it is open; it shuts with the study, when all is covered, and when somebody else works. */
  names: KeptNames | undefined
  /** Goes up whenever other names are known than before. */
  namesTurn: number
}

export const shutNames = (desk: Desk): void => {
  desk.names = undefined
  desk.namesTurn += 1
}

export const emptyDesk = (): Desk => ({
  ...{ kept: undefined, by: '', covered: false, pin: undefined, passed: undefined, wrongPins: 0 },
  ...{ names: undefined, namesTurn: 0 },
})
