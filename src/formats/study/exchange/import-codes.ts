/** The project's codes and coders as the study's. What the study has already stays as it is. */
import { allCodes, type Guid, type QdaCode } from '../refi-qda/project.ts'
import { codeWordsOf } from './descriptions.ts'
import { cut, setTarget, tell, type Importing } from './importing.ts'
import { wholeStudy } from '../../../core/study/sample/subjects.ts'

/** Answers how many codes are new. */
export const importCodes = (importing: Importing): number => {
  const { project, study } = importing
  const known = new Map([...study.coding.codes.values()].map((code) => [code.guid ?? code.code, code]))
  const places = new Map<Guid | null, number>()
  let added = 0
  for (const [code, parent] of allCodes(project.codes)) {
    const place = places.get(parent) ?? 0
    places.set(parent, place + 1)
    const here = known.get(code.guid)
    importing.codes.set(code.guid, here?.code ?? code.guid)
    setTarget(importing, 'code', code.guid, {
      about: { kind: 'code', id: here?.code ?? code.guid },
      subject: wholeStudy,
    })
    if (here) {
      if (here.name !== code.name) tell(importing, 'refi.codeKept', { code: code.name, kept: here.name })
      continue
    }
    added += 1
    writeCode(importing, code, { parent, place })
  }
  return added
}

const writeCode = (
  importing: Importing,
  { guid, name, isCodable, color, description }: QdaCode,
  { parent, place }: { readonly parent: Guid | null; readonly place: number },
): void => {
  const { on } = importing.terms
  const { isRetired, ...words } = codeWordsOf(description, importing.project.origin === 'Chinu')
  const { definition, include, exclude, examples, isSensitive } = words
  importing.notes.push({
    about: wholeStudy,
    event: {
      type: 'coding.codeWritten',
      v: 1,
      body: {
        ...{ on, code: guid, parent: parent === null ? null : (importing.codes.get(parent) ?? null) },
        ...{
          name: cut(importing, name === '' ? '–' : name, 200),
          isCodable,
          isSensitive,
          color,
          place,
          guid,
        },
        ...(definition === undefined ? {} : { definition: cut(importing, definition, 20_000) }),
        ...(include === undefined ? {} : { include: cut(importing, include, 4000) }),
        ...(exclude === undefined ? {} : { exclude: cut(importing, exclude, 4000) }),
        examples: examples.filter((text) => text !== '').map((text) => cut(importing, text, 2000)),
      },
    },
  })
  if (!isRetired) return
  importing.notes.push({
    about: wholeStudy,
    event: { type: 'coding.codeRetired', v: 1, body: { on, code: guid } },
  })
}

/** Whom a project names as nobody's coding. */
export const unnamedCoder = 'not-named'

/** The study's code for who coded; made from her name or initials, which stay sealed in the study. */
export const coderOf = (importing: Importing, user: Guid | null): string => {
  if (user === null) return unnamedCoder
  const known = importing.coders.get(user)
  if (known !== undefined) return known
  const { coders } = importing.study.coding
  const here = [...coders.values()].find(({ guid }) => guid === user)
  const coder = here?.coder ?? freeCoder(importing, user)
  importing.coders.set(user, coder)
  if (here) return coder
  const named = importing.project.users.find(({ guid }) => guid === user)
  const label = cut(importing, named?.name || named?.id || coder, 80)
  importing.notes.push({
    about: wholeStudy,
    event: { type: 'coding.coderKnown', v: 1, body: { on: importing.terms.on, coder, label, guid: user } },
  })
  return coder
}

const freeCoder = (importing: Importing, user: Guid): string => {
  const { study, project, coders } = importing
  const named = project.users.find(({ guid }) => guid === user)
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 30)
  const wanted = plain(named?.name ?? '') || plain(named?.id ?? '') || `coder-${user.slice(0, 8)}`
  const taken = new Set([
    ...[...study.sample.researchers.keys(), ...study.coding.coders.keys(), ...coders.values()],
    unnamedCoder,
  ])
  for (let more = 1; ; more += 1) {
    const coder = more === 1 ? wanted : `${wanted}-${more}`
    if (!taken.has(coder)) return coder
  }
}
