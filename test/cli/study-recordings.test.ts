/** `chinu study recording …`: sound in and out byte for byte, listed, erased, and verified. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { fileOfBook } from '../../src/storage/data-folder.ts'
import { passphrase } from '../study/all-of-her.ts'
import { studyIn } from '../study/kept.ts'
import { recordable, soundOf } from '../study/recorded.ts'
import { chinuIn, ownFolder } from './program.ts'

const programIn = (folder: string) =>
  chinuIn(folder, join(folder, 'keys'), { CHINU_PASSPHRASE: passphrase, LANG: 'es' })

/** R1's interview may be recorded; nobody joined yet, so that the opener does everything. */
const recordableIn = async (folder: string) => {
  const data = join(folder, 'data')
  const { place, kept } = await studyIn(data)
  await recordable(kept, 'R1')
  await kept.store.close()
  return { data, place }
}

test('[CL59] a recording is added, listed, verified and comes out as it was; what is wrong is refused on one line', async () => {
  const folder = ownFolder()
  const { data, place } = await recordableIn(folder)
  const chinu = programIn(folder)
  const recording = (...words: string[]) => chinu('study', 'recording', ...words, '--data', data)
  const sound = join(folder, 'Encarnacion.ogg')
  writeFileSync(sound, soundOf(1024 * 1024 + 7))
  const noSound = join(folder, 'no.ogg')
  writeFileSync(noSound, '%PDF-1.7')
  for (const [words, code] of [
    [['add', sound], 'cli.call'],
    [['add', join(folder, 'absent.ogg'), '--interview', 'A-R1'], 'cli.noSuchFile'],
    [['add', noSound, '--interview', 'A-R1'], 'study.notSound'],
    [['add', sound, '--interview', 'E-R1'], 'study.notRecorded'],
    [['add', sound, '--interview', 'E9'], 'study.unknownInterview'],
    [['add', folder, '--interview', 'A-R1'], 'cli.noSuchFile'],
    [['out', 'g9', '--out', join(folder, 'x')], 'study.unknownRecording'],
    [['play'], 'cli.call'],
  ] as const) {
    const ran = recording(...words)
    expect(ran).toMatchObject({ status: 2, out: '' })
    expect(ran.told).toContain(`[${code}]`)
    expect(ran.told.trim().split('\n')).toHaveLength(1)
  }
  const added = recording('add', sound, '--interview', 'A-R1', '--seconds', '12', '--json')
  expect(added.status).toBe(0)
  const { recording: code } = JSON.parse(added.out) as { recording: string }
  const listed = JSON.parse(recording('list', '--json').out) as { recordings: readonly object[] }
  expect(listed.recordings).toMatchObject([
    {
      ...{ recording: code, interview: 'A-R1', respondent: 'R1', media: 'audio/ogg', seconds: 12 },
      ...{ bytes: 1024 * 1024 + 7, stands: 'kept', erasedOn: null, eraseFrom: null },
    },
  ])
  expect(recording('list').out).toContain(code)
  expect(readFileSync(fileOfBook(data, place.book)).includes('Encarnacion')).toBe(false)
  const out = join(folder, 'out.ogg')
  expect(recording('out', code, '--out', out).status).toBe(0)
  expect(readFileSync(out).equals(readFileSync(sound))).toBe(true)
  expect(statSync(out).mode & 0o777).toBe(0o600)
  const onFolder = recording('out', code, '--out', data)
  expect(onFolder).toMatchObject({ status: 2, out: '' })
  expect(onFolder.told).toContain('[cli.cannotWrite]')
  expect(chinu('verify', '--data', data).status).toBe(0)

  const whole = join(folder, 'whole.bin')
  const small = join(folder, 'small.bin')
  chinu('study', 'archive', 'out', whole, '--data', data)
  chinu('study', 'archive', 'out', small, '--data', data, '--without-recordings')
  expect(statSync(whole).size).toBeGreaterThan(1024 * 1024)
  expect(statSync(small).size).toBeLessThan(1024 * 1024)
  const other = ownFolder()
  const [there, elsewhere] = [join(other, 'data'), programIn(other)]
  expect(elsewhere('study', 'archive', 'in', small, '--data', there).status).toBe(0)
  expect(elsewhere('verify', '--data', there).status).toBe(0)
  const absent = elsewhere('study', 'recording', 'out', code, '--out', out, '--data', there)
  expect(absent.told).toContain('[study.soundNotHere]')

  const database = new DatabaseSync(fileOfBook(data, place.book))
  database.prepare('DELETE FROM sealed WHERE length(bytes) > 100000').run()
  database.close()
  const broken = chinu('verify', '--data', data)
  expect(broken.status).toBe(1)
})

test('[CL59] a recording never gets the code of one that went with her who withdrew', async () => {
  const folder = ownFolder()
  const data = join(folder, 'data')
  const { kept } = await studyIn(data)
  for (const respondent of ['R1', 'R2']) await recordable(kept, respondent)
  await kept.store.close()
  const chinu = programIn(folder)
  const sound = join(folder, 'g.ogg')
  writeFileSync(sound, soundOf(900))
  const add = (interview: string) =>
    chinu('study', 'recording', 'add', sound, '--interview', interview, '--data', data).out.trim()
  const hers = add('A-R1')
  expect(chinu('study', 'withdraw', 'R1', '--data', data).status).toBe(0)
  const other = add('A-R2')
  expect(other).not.toBe(hers)
  const listed = JSON.parse(chinu('study', 'recording', 'list', '--data', data, '--json').out) as object
  expect(listed).toMatchObject({ recordings: [{ recording: other, stands: 'kept' }] })
})

test('[CL60] a recording is erased by its code, also before it is written down where that is said; the term is agreed', async () => {
  const folder = ownFolder()
  const { data } = await recordableIn(folder)
  const chinu = programIn(folder)
  const recording = (...words: string[]) => chinu('study', 'recording', ...words, '--data', data)
  const sound = join(folder, 'g.ogg')
  writeFileSync(sound, soundOf(5000))
  const code = recording('add', sound, '--interview', 'A-R1').out.trim()
  expect(recording('term', '--json').out).toBe('{"days":null}\n')
  expect(recording('term', 'x')).toMatchObject({ status: 2, out: '' })
  expect(recording('term', '7', '--json').out).toBe('{"days":7}\n')
  expect(recording('term').out).toBe('Se borran 7 días después de que su texto queda limpio.\n')
  const early = recording('erase', code)
  expect(early).toMatchObject({ status: 2, out: '' })
  expect(early.told).toContain('[study.notWrittenDown]')
  expect(recording('erase', code, '--unwritten').status).toBe(0)
  expect(recording('erase', code, '--unwritten').told).toContain('[study.recordingErased]')
  const out = join(folder, 'out.ogg')
  expect(recording('out', code, '--out', out).told).toContain('[study.recordingErased]')
  expect(existsSync(out)).toBe(false)
  expect(JSON.parse(recording('list', '--json').out)).toMatchObject({ recordings: [{ stands: 'erased' }] })
  expect(chinu('verify', '--data', data).status).toBe(0)
})
