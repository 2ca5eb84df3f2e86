/** What a viewer may see of the coding: the one way to read it. */
import type { CodingState, Memo, Selection } from './coding.ts'
import { openRounds } from './rounds.ts'

type Coded = { readonly coding: CodingState }

/**
 * Everything coded but for open rounds: there what one of both coders coded is shown to nobody but her, and one of
 * both sees nothing but her own. In the order in which it was coded.
 */
export const visibleSelections = ({ coding }: Coded, viewer: string): readonly Selection[] => {
  const hides = hiddenFrom(coding, viewer)
  const all = [...coding.selections.values()]
  return hides ? all.filter(({ transcript, coder }) => !hides(transcript, coder)) : all
}

/** The same for one transcript. */
export const visibleIn = (
  { coding }: Coded,
  { viewer, transcript }: { readonly viewer: string; readonly transcript: string },
): readonly Selection[] => {
  const hides = hiddenFrom(coding, viewer)
  return (coding.byTranscript.get(transcript) ?? []).flatMap((id) => {
    const selection = coding.selections.get(id)
    return selection && !hides?.(transcript, selection.coder) ? selection : []
  })
}

/** One selection; nothing where there is none, or the viewer may not see it: she cannot tell which. */
export const visibleSelection = (
  { coding }: Coded,
  { viewer, selection }: { readonly viewer: string; readonly selection: string },
): Selection | undefined => {
  const known = coding.selections.get(selection)
  return known && !hiddenFrom(coding, viewer)?.(known.transcript, known.coder) ? known : undefined
}

/** Memos, without those that tell what somebody codes in an open round: on its texts, their passages and selections. */
export const visibleMemos = ({ coding }: Coded, viewer: string): readonly Memo[] => {
  const hides = hiddenFrom(coding, viewer)
  const all = [...coding.memos.values()]
  if (!hides) return all
  return all.filter((memo) => {
    const transcript = transcriptOfMemo(coding, memo)
    return transcript === undefined || !hides(transcript, memo.by)
  })
}

/** The transcript that a memo is about, by itself, a passage or a selection of it. */
export const transcriptOfMemo = (
  { selections }: Pick<CodingState, 'selections'>,
  { about }: Pick<Memo, 'about'>,
): string | undefined => {
  if (about.kind === 'passage') return about.transcript
  if (about.kind === 'transcript') return about.id
  return about.kind === 'selection' ? selections.get(about.id)?.transcript : undefined
}

/** Whether a viewer is kept from what somebody made in a transcript; nothing while no round is open. */
const hiddenFrom = (
  coding: CodingState,
  viewer: string,
): ((transcript: string, maker: string) => boolean) | undefined => {
  const open = openRounds(coding)
  if (open.length === 0) return undefined
  const codersOf = new Map<string, Set<string>>()
  for (const { transcripts, coders } of open)
    for (const transcript of transcripts)
      codersOf.set(transcript, new Set([...(codersOf.get(transcript) ?? []), ...coders]))
  return (transcript, maker) => {
    const coders = codersOf.get(transcript)
    return maker !== viewer && coders !== undefined && (coders.has(maker) || coders.has(viewer))
  }
}
