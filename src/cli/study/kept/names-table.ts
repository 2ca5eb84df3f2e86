/** The table of names as a file: opened with its own passphrase, carried out and in under it, and given another. */
import { ok, refuse, type Result } from '../../../core/kernel/result.ts'
import { bringNames, namesCopy } from '../../../keeping/study/key-table-copy.ts'
import {
  changeNamesPassphrase,
  namesEnding,
  openNames,
  type KeptNames,
} from '../../../keeping/study/key-table.ts'
import type { KeptStudy } from '../../../keeping/study/kept-study.ts'
import { sealedFileIn } from '../../../storage/sealed-file.ts'
import { sayStudy } from '../../../words/study/say-study.ts'
import { isSet, textOf, type Call } from '../../call.ts'
import { inFile, type Edge, type Outcome } from '../../edge.ts'
import { readBytes, writeSealed } from '../../files.ts'
import { withStudy } from '../open.ts'
import { newPassphraseFrom } from './change-passphrase.ts'

/** Refused: no passphrase of the names is said; a wrong one. */
export const openTable = async (kept: KeptStudy, call: Call, edge: Edge): Promise<Result<KeptNames>> => {
  const asked = sayStudy(edge.language, 'study.askNamesPassphrase')
  const passphrase = edge.namesPassphrase ?? (await edge.askHidden(asked))
  if (passphrase === undefined || passphrase === '') return refuse('study.noNamesPassphrase')
  return openNames(kept, sealedFileIn(textOf(call, 'data') ?? '.', kept.store.book, namesEnding), passphrase)
}

const withTable = <T>(
  call: Call,
  edge: Edge,
  work: (kept: KeptStudy, names: KeptNames) => Promise<Result<T>>,
): Promise<Result<T>> =>
  withStudy({ call, edge, access: 'read' }, async (kept) => {
    const names = await openTable(kept, call, edge)
    return names.ok ? work(kept, names.value) : names
  })

/** The new one from `CHINU_NEW_PASSPHRASE`, or typed twice. */
export const changeNames = async (call: Call, edge: Edge): Promise<Outcome> => {
  const changed = await withTable(call, edge, async (kept, names) => {
    const next = await newPassphraseFrom(edge, 'study.askNewNamesPassphrase')
    return next.ok ? changeNamesPassphrase(kept, names, next.value) : next
  })
  if (!changed.ok) return changed
  edge.tell(`${sayStudy(edge.language, 'study.namesPassphraseChanged')}\n`)
  return ok(0)
}

export const namesOut = async (file: string, call: Call, edge: Edge): Promise<Outcome> => {
  const sealed = await withTable(call, edge, namesCopy)
  if (!sealed.ok) return sealed
  const written = writeSealed(file, sealed.value)
  if (!written.ok) return written
  edge.tell(`${sayStudy(edge.language, 'study.namesOut', { file })}\n`)
  return ok(0)
}

/** The file opens with `CHINU_ARCHIVE_PASSPHRASE`, where it is not the one of the table here. */
export const namesIntoTable = async (file: string, call: Call, edge: Edge): Promise<Outcome> => {
  const bytes = readBytes(file)
  if (!bytes.ok) return bytes
  const brought = await withTable(call, edge, (kept, names) =>
    bringNames(kept, names, {
      bytes: bytes.value,
      passphrase: edge.archivePassphrase ?? names.passphrase,
    }),
  )
  if (!brought.ok) return inFile(brought, file)
  const { added, differing, left } = brought.value
  edge.tell(`${sayStudy(edge.language, 'study.namesBrought', { added: added.length, left })}\n`)
  for (const respondent of differing)
    edge.tell(`${sayStudy(edge.language, 'study.nameDiffers', { respondent })}\n`)
  if (isSet(call, 'json')) edge.out(`${JSON.stringify(brought.value)}\n`)
  return ok(0)
}
