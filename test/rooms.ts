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
  storage: ['core/kernel'],
  sync: ['core/kernel'],
  reports: ['core/*'],
  practice: ['core/*'],
  keeping: ['core/*', 'practice', 'storage', 'sync'],
  formats: ['core/*', 'reports', 'words'],
  'formats/season': ['core/*', 'reports', 'words', 'formats'],
  server: edge,
  cli: [...edge, 'formats/season', 'server'],
  web: edge,
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
  from === to ||
  (permitted[from] ?? []).some((room) =>
    room.endsWith('/*') ? to.startsWith(room.slice(0, -1)) : room === to,
  )

/** Whether a room must run anywhere, and so imports no package but the pure ones. */
export const isPure = (room: string): boolean => room.startsWith('core/') || room === 'reports'

export const isPurePackage = (specifier: string): boolean =>
  purePackages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
