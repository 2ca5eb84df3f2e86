/** A second tap on a press whose first is still being written writes nothing more: phones answer late, and hands are quick. */

/** What was pressed last, by finger or key. */
let pressed: Element | undefined
const writing = new WeakSet<Element>()

const buttonOf = ({ target }: Event): Element | undefined =>
  target instanceof Element ? (target.closest('button') ?? undefined) : undefined

/** Whether what this press wrote is not on the disk yet. */
export const isWriting = (button: Element): boolean => writing.has(button)

export const passOverSecondTaps = (): void => {
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(
      kind,
      (event) => {
        pressed = buttonOf(event)
      },
      true,
    )
  addEventListener(
    'click',
    (event) => {
      const button = buttonOf(event)
      if (!button || !isWriting(button)) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
}

/** Work that the last press began. */
export const ofLastPress = async <T>(work: Promise<T>): Promise<T> => {
  const button = pressed
  if (button) writing.add(button)
  try {
    return await work
  } finally {
    if (button) writing.delete(button)
  }
}
