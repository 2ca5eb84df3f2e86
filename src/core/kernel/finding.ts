/** Findings: where what was recorded contradicts the book; people settle them by a further entry. */

/** Where an entry stands when it is folded. */
export type Place = {
  /** `device.seq` */
  readonly ref: string
  /** The day it counts on in the journal: its own, or the first open day where its own is closed. */
  readonly day: string
  /** The day that people meant. */
  readonly on: string
  readonly by: string
}

export type Finding = {
  /** Names the finding for as long as it stands: code, entry and what it is about. */
  readonly key: string
  readonly code: string
  readonly ref: string
  readonly day: string
  readonly figures: Readonly<Record<string, string | number>>
}

/** Notes a finding about the entry that is being folded. */
export type Find = (code: string, about: string, figures: Finding['figures']) => void
