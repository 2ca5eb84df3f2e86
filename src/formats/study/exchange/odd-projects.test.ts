/** Projects whose XML is well-formed and odd: they are brought or refused, and what was brought can leave again. */
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { seededChance } from '../../../../test/chance.ts'
import { family } from '../../../../test/long.ts'
import { archiveOf } from '../../../../test/refi/archive.ts'
import { bring, leave, newMade } from '../../../../test/refi/made-study.ts'
import { projectFaults } from '../../../../test/refi/schema.ts'
import { readProject } from '../refi-qda/read-project.ts'
import { projectXml, writeProject } from '../refi-qda/write-project.ts'

const files = unzipSync(readFileSync('test/fixtures/refi-qda/sample-two-interviews.qdpx'))
const extra = `<Notes><Note guid="00000000-0000-4000-8000-000000000001" name="n"><PlainTextContent>nota</PlainTextContent></Note></Notes>
  <Links><Link guid="00000000-0000-4000-8000-000000000002" originGUID="00000000-0000-4000-8000-000000000001" targetGUID="5d592cc8-77ad-5baf-921f-52a76cb5bc01"/></Links>
  <Sets><Set guid="00000000-0000-4000-8000-000000000003" name="s"><MemberSource targetGUID="5e803604-8efa-55bf-a093-25d19d647f70"/></Set></Sets>
  <Description>todo</Description><NoteRef targetGUID="00000000-0000-4000-8000-000000000001"/></Project>`
const xml = strFromU8(files['project.qde'] ?? new Uint8Array()).replace('</Project>', extra)

/** Pieces between tags; moving, losing and doubling whole tags leaves many files well-formed. */
const oddOne = (chance: () => number): string => {
  const any = (below: number) => Math.floor(chance() * below)
  const guids = [...xml.matchAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g)].map(([guid]) => guid)
  const changes: readonly ((text: string) => string)[] = [
    (text) =>
      replaceOne(text, /<(VariableValue|Coding|CodeRef|SourceRef|Note|PlainTextSelection)\b[^>]*\/>/g, ''),
    (text) => replaceOne(text, / (guid|name|isCodable|targetGUID|startPosition|plainTextPath)="[^"]*"/g, ''),
    (text) =>
      replaceOne(text, /(?<=(start|end)Position=")\d+/g, ['-5', '99999999', '0', 'x', ''][any(5)] ?? ''),
    (text) => replaceOne(text, /[0-9a-f]{8}-[0-9a-f-]{27}/g, guids[any(guids.length)] ?? ''),
    (text) =>
      replaceOne(
        text,
        /(?<=name=")[^"]*/g,
        ['', ' ', '&#10;', 'x'.repeat(300), '🧶'.repeat(150)][any(5)] ?? '',
      ),
    (text) => replaceOne(text, /<Code [^>]*\/>/g, '<Code><Description>[include] &#13;</Description></Code>'),
    (text) => replaceOne(text, /(?<=<TextValue>)[^<]*/g, ''),
    (text) => replaceOne(text, /<(\/?)(Cases|Sources|CodeBook|Users|Notes)>/g, '<$1Otro>'),
  ]
  const replaceOne = (text: string, pattern: RegExp, by: string): string => {
    const found = [...text.matchAll(pattern)]
    const match = found[any(found.length)]
    if (!match) return text
    return text.slice(0, match.index) + by + text.slice(match.index + match[0].length)
  }
  let odd = xml
  for (let count = 1 + any(6); count > 0; count -= 1) odd = changes[any(changes.length)]?.(odd) ?? odd
  return odd
}

test(
  '[RQ11] odd projects are brought or refused; what was brought leaves valid',
  { timeout: 600_000 },
  async () => {
    const chance = seededChance(11)
    let brought = 0
    for (let run = 0; run < family(3000); run += 1) {
      const archive = archiveOf({ ...files, 'project.qde': oddOne(chance) })
      if (!readProject(archive).ok) continue
      brought += 1
      const made = newMade()
      bring(made, archive)
      expect(made.study.findings, `run ${run}`).toEqual([])
      const left = await writeProject(leave(made).project)
      expect(projectFaults(left), `run ${run}`).toBe('')
      const again = newMade()
      bring(again, left)
      expect(projectXml(leave(again).project), `run ${run}`).toBe(projectXml(leave(made).project))
    }
    expect(brought).toBeGreaterThan(family(3000) / 3)
  },
)
