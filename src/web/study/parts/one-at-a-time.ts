/** A press counts once: while its work is under way, a second one does nothing. */
import { useRef } from 'preact/hooks'

export const useOneAtATime = (work: () => Promise<unknown>): (() => void) => {
  const isUnderWay = useRef(false)
  return () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    void work().finally(() => {
      isUnderWay.current = false
    })
  }
}
