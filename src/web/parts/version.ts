/** The app's own version on this phone: it is kept for good, and a newer one waits until somebody says so. */
import { signal } from '@preact/signals'

/** The newer version that waits. */
const waiting = signal<ServiceWorker | undefined>(undefined)
export const hasNewVersion = (): boolean => waiting.value !== undefined

export const keepVersion = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register('./sw.js')
  const look = (): void => {
    waiting.value = navigator.serviceWorker.controller ? (registration.waiting ?? undefined) : undefined
  }
  look()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
}

/** Changes to the newer version, once it has taken over. */
export const changeVersion = (): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.value?.postMessage('change')
}
