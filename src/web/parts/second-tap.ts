/** Of two quick taps the second writes nothing more, whatever lies under the finger by then: phones answer late, and hands are quick. */

/** What was pressed last, by finger or key, and where. */
let pressed: Element | undefined
let press: Event | undefined
/** The last press that wrote. */
let wrote: Event | undefined
const writing = new WeakSet<Element>()

/** Two taps on one spot within this time are of one hand that shook. */
const quickMillis = 400
const spotPixels = 24

/** Fingers and keys that are down. */
const down = new Set<string>()
const downOf = (event: Event): string | undefined =>
  event instanceof PointerEvent
    ? `${event.pointerId}`
    : event instanceof KeyboardEvent
      ? event.key
      : undefined
const lifted = 'chinu-lifted'

const followFingers = (): void => {
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, (event) => void down.add(downOf(event) ?? ''), true)
  for (const kind of ['pointerup', 'pointercancel', 'keyup'])
    addEventListener(
      kind,
      (event) => {
        down.delete(downOf(event) ?? '')
        if (down.size === 0) dispatchEvent(new Event(lifted))
      },
      true,
    )
  addEventListener('blur', () => down.clear())
}

/** Calls back once nothing is pressed any more; the answer gives that up. */
export const onceLetGo = (then: () => void): (() => void) => {
  if (down.size === 0) {
    then()
    return () => undefined
  }
  addEventListener(lifted, then, { once: true })
  return () => removeEventListener(lifted, then)
}

const buttonOf = ({ target }: Event): Element | undefined =>
  target instanceof Element ? (target.closest('button') ?? undefined) : undefined

/** Whether what this press wrote is not on the disk yet. */
export const isWriting = (button: Element): boolean => writing.has(button)

export const passOverSecondTaps = (): void => {
  followFingers()
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(
      kind,
      (event) => {
        pressed = buttonOf(event)
        press = event
      },
      true,
    )
  addEventListener(
    'click',
    (event) => {
      const button = buttonOf(event)
      if (!button || !(isWriting(button) || isSecond(event, button))) return
      event.preventDefault()
      event.stopPropagation()
    },
    true,
  )
}

/** Whoever steps a figure up or down means each of her taps. */
const isSecond = ({ timeStamp, clientX, clientY }: MouseEvent, button: Element): boolean =>
  wrote instanceof MouseEvent &&
  timeStamp - wrote.timeStamp < quickMillis &&
  Math.abs(clientX - wrote.clientX) + Math.abs(clientY - wrote.clientY) < spotPixels &&
  !button.closest('.step')

/** Work that the last press began. */
export const ofLastPress = async <T>(work: Promise<T>): Promise<T> => {
  const [button, began] = [pressed, press]
  if (button) writing.add(button)
  try {
    return await work
  } finally {
    // A seal is held: whoever lets go of it means her next tap.
    wrote = button?.matches('.seal') ? undefined : began
    if (button) writing.delete(button)
  }
}
