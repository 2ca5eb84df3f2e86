/** Keeps the app on the phone: every file of one version together; a new version waits until a person says so. */
type Later = { waitUntil(work: Promise<unknown>): void }
type Asked = Later & { readonly request: Request; respondWith(answer: Promise<Response>): void }
/** What a service worker's own scope has; the compiler's browser types describe a page. */
type Scope = {
  addEventListener(type: 'install' | 'activate', listener: (event: Later) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly location: Location
}
declare const self: Scope

/** Filled in by the build. */
const files: readonly string[] = JSON.parse('__FILES__')
const kept = 'chinu-__VERSION__'

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll([...files])))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()))
})

const dropOlder = async (): Promise<void> => {
  const older = (await caches.keys()).filter((name) => name.startsWith('chinu-') && name !== kept)
  await Promise.all(older.map((name) => caches.delete(name)))
}

/** The page sends `change` when somebody said yes to the new version. */
self.addEventListener('message', ({ data }) => {
  if (data === 'change') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.includes('/api/'))
    return
  event.respondWith(url.pathname.includes('/voice/') ? voiceFromPhone(request) : fromPhone(request))
})

/** Voices are no part of a version: what was heard once stays on the phone. */
const voices = 'voices'

const voiceFromPhone = async ({ url }: Request): Promise<Response> => {
  const cache = await caches.open(voices)
  const held = await cache.match(url)
  // A list of clips may have grown; a clip is what it is.
  if (held && !url.endsWith('.json')) return held
  try {
    // Asked for whole: a sound is asked for in ranges, and a part cannot be kept.
    const answer = await fetch(url)
    if (answer.status === 200) await cache.put(url, answer.clone())
    return answer
  } catch (error) {
    if (held) return held
    throw error
  }
}

const fromPhone = async (request: Request): Promise<Response> => {
  const cache = await caches.open(kept)
  // Without its question part only where it must be: that search looks at every file.
  const asked =
    (await cache.match(request)) ??
    (request.url.includes('?') ? await cache.match(request, { ignoreSearch: true }) : undefined)
  // Whoever opens the app by an address that is no file of it gets its first page.
  const held = asked ?? (request.mode === 'navigate' ? await cache.match('./') : undefined)
  return held ?? fetch(request)
}

export {}
