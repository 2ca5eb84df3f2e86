/** The app's own version on this phone: it is kept for good, and a newer one waits until somebody says so. */
import { signal } from '@preact/signals'

/** The newer version that waits. */
const waiting = signal<ServiceWorker | undefined>(undefined)
export const hasNewVersion = (): boolean => waiting.value !== undefined

export const keepVersion = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  followVersion(navigator)
  const registration = await navigator.serviceWorker.register('./sw.js')
  const look = (): void => {
    waiting.value = navigator.serviceWorker.controller ? (registration.waiting ?? undefined) : undefined
  }
  look()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
}

/** Every window of this phone begins anew when a newer version has taken over: the files of the older one are gone then. */
const followVersion = ({ serviceWorker }: Navigator): void => {
  let isKept = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (isKept) location.reload()
    isKept = true
  })
}

export const changeVersion = (): void => waiting.value?.postMessage('change')
