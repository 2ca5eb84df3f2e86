/** The rooms of src, from the bottom up, and whose files each may import. */

/** The three kinds of book, each with its areas in their order: an area imports from its left only. */
export const wings = {
  group: [
    ...['people', 'agreements', 'catalogue', 'orders', 'sharing', 'yarn', 'quality', 'sales', 'money'],
    ...['meetings', 'learning', 'findings', 'slices'],
  ],
  study: ['sample', 'consent', 'interviews', 'coding', 'instruments', 'disclosure'],
  federation: ['groups', 'assortment', 'offers', 'programmes'],
} as const

/** What every area may import beside the areas on its left. */
const below = ['core/kernel', 'core/book', 'core/vault']
/** Engines that know no book, and the areas that call them. */
const engines: Readonly<Record<string, readonly string[]>> = {
  'core/group/sharing': ['core/share-out'],
  'core/study/coding': ['core/statistics'],
  'core/study/instruments': ['core/statistics'],
}

const areasOf = (wing: string, areas: readonly string[]): [string, readonly string[]][] => [
  ...areas.map((area, place): [string, readonly string[]] => {
    const room = `core/${wing}/${area}`
    const left = areas.slice(0, place).map((other) => `core/${wing}/${other}`)
    return [room, [...below, ...(engines[room] ?? []), ...left]]
  }),
  [`core/${wing}`, [...below, ...areas.map((area) => `core/${wing}/${area}`)]],
]

/** Rooms that serve a study alone: a group's app and server never reach them, and they never reach a group's book. */
const studySide = [
  ...['reports/study', 'practice/study', 'words/study', 'keeping/study', 'formats/study', 'web/study'],
  ...['core/study', ...wings.study.map((area) => `core/study/${area}`)],
]
const groupSide = ['core/group', ...wings.group.map((area) => `core/group/${area}`)]
/** The command line and the drawings serve both kinds. */
const servesBoth = ['cli']

const edge = ['core/*', 'reports', 'practice', 'words', 'formats', 'storage', 'sync', 'keeping']

/** Each room, and the rooms it may import beside itself; `core/*` is every room of the core. */
const permitted: Readonly<Record<string, readonly string[]>> = {
  'core/kernel': [],
  'core/book': ['core/kernel'],
  'core/vault': ['core/kernel'],
  'core/share-out': ['core/kernel'],
  'core/statistics': ['core/kernel'],
  ...Object.fromEntries(Object.entries(wings).flatMap(([wing, areas]) => areasOf(wing, areas))),
  words: [],
  'words/study': ['words'],
  storage: ['core/kernel'],
  sync: ['core/kernel'],
  reports: ['core/*'],
  'reports/study': ['core/*'],
  practice: ['core/*'],
  'practice/study': ['core/*', 'reports/study'],
  'keeping/study': [
    'core/*',
    'practice/study',
    'reports/study',
    'formats/study',
    'formats',
    'storage',
    'sync',
  ],
  keeping: ['core/*', 'practice', 'storage', 'sync'],
  formats: ['core/*', 'reports', 'words'],
  'formats/season': ['core/*', 'reports', 'words', 'formats'],
  'formats/study': ['core/*', 'reports/study', 'words', 'formats'],
  server: edge,
  cli: [...edge, 'formats/season', ...studySide, 'server'],
  web: edge,
  'web/study': [...edge, ...studySide, 'web'],
}

/** Packages that the pure rooms may import: themselves pure, and without dependencies. */
const purePackages = ['@noble/hashes', 'valibot']

/** The room in which a file of src lies; none where the place is not on the plan. */
export const roomOf = (file: string): string | undefined => {
  const folder = file.split('/').slice(0, -1)
  for (let depth = folder.length; depth > 0; depth -= 1) {
    const room = folder.slice(0, depth).join('/')
    if (room in permitted) return isUnplanned(room, folder) ? undefined : room
  }
  return undefined
}

/** A folder beside a wing's areas is a new area, which the plan does not name. */
const isUnplanned = (room: string, folder: readonly string[]): boolean =>
  Object.keys(wings).some((wing) => room === `core/${wing}`) && folder.length > 2

export const mayImport = (from: string, to: string): boolean =>
  from === to || (isOnPlan(from, to) && !meet(from, to))

/** A group's side and a study's: only what serves both may reach both. */
const meet = (from: string, to: string): boolean =>
  !servesBoth.includes(from) &&
  ((studySide.includes(to) && !studySide.includes(from)) ||
    (groupSide.includes(to) && studySide.includes(from)))

const isOnPlan = (from: string, to: string): boolean =>
  (permitted[from] ?? []).some((room) =>
    room.endsWith('/*') ? to.startsWith(room.slice(0, -1)) : room === to,
  )

/** Whether a room must run anywhere, and so imports no package but the pure ones. */
export const isPure = (room: string): boolean =>
  room.startsWith('core/') || room === 'reports' || room === 'reports/study'

export const isPurePackage = (specifier: string): boolean =>
  purePackages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
