/** Which room imports which, read from the sources. */
import { roomOf } from '../test/rooms.ts'
import { isTest, readSources } from '../test/source-files.ts'

/** One room that imports another. */
export type Link = { readonly from: string; readonly to: string }
export type RoomGraph = { readonly rooms: readonly string[]; readonly links: readonly Link[] }

export const readRoomGraph = (root: string): RoomGraph => {
  const files = readSources(root).filter(({ path }) => !isTest(path))
  const rooms = new Set<string>()
  const links = new Map<string, Link>()
  for (const file of files) {
    const from = roomOf(file.path)
    if (from !== undefined) rooms.add(from)
    for (const to of file.files.map(roomOf)) {
      if (from !== undefined && to !== undefined && from !== to) links.set(`${from} ${to}`, { from, to })
    }
  }
  return { rooms: [...rooms].sort(), links: [...links.values()] }
}

/** The wing that an area belongs to; any other room is its own. */
export const wingOf = (room: string): string => room.split('/').slice(0, 2).join('/')
