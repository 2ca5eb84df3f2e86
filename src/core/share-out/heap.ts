/** A heap that gives the member with the least level first; levels may change while a member is out of it. */

export type Heap = {
  readonly add: (member: number) => void
  /** Takes the one with the least level out, between equals the first; −1 where nobody is in. */
  readonly take: () => number
}

export const heapOf = (size: number, levelOf: (member: number) => number): Heap => {
  const members = new Int32Array(size)
  const levels = new Float64Array(size)
  let count = 0
  const isLess = (a: number, b: number): boolean =>
    levels[a]! < levels[b]! || (levels[a] === levels[b] && members[a]! < members[b]!)
  const swap = (a: number, b: number): void => {
    const member = members[a]!
    const level = levels[a]!
    members[a] = members[b]!
    levels[a] = levels[b]!
    members[b] = member
    levels[b] = level
  }
  const add = (member: number): void => {
    let at = count++
    members[at] = member
    levels[at] = levelOf(member)
    for (let up = (at - 1) >> 1; at > 0 && isLess(at, up); up = (at - 1) >> 1) {
      swap(at, up)
      at = up
    }
  }
  const sink = (): void => {
    let at = 0
    for (;;) {
      let least = at
      const child = 2 * at + 1
      if (child < count && isLess(child, least)) least = child
      if (child + 1 < count && isLess(child + 1, least)) least = child + 1
      if (least === at) return
      swap(at, least)
      at = least
    }
  }
  const take = (): number => {
    if (count === 0) return -1
    const member = members[0]!
    count -= 1
    swap(0, count)
    sink()
    return member
  }
  return { add, take }
}
