/** The server on a laptop or the box phone: it hands out the app. The app never needs it afterwards. */
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Hono } from 'hono'

export type ServerDeps = {
  /** The built app. */
  readonly folder: string
  /** The hosts by which it may be asked: whoever asks by another name came from a foreign page. */
  readonly hosts: readonly string[]
  /** The exchange with a copy of the book; without it the app is handed out and nothing else. */
  readonly exchange?: Hono
  /** Whether the app may open the microphone and play what it holds in memory: the study's alone. */
  readonly microphone?: boolean
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json',
}

/** Only what this server hands out runs in the app, and nothing goes elsewhere. */
const policyOf = (microphone: boolean): string =>
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; " +
  `media-src 'self'${microphone ? ' blob:' : ''}; ` +
  "manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** What of the machine the app may open. */
const permissionsOf = (microphone: boolean): string =>
  `camera=(), geolocation=(), microphone=(${microphone ? 'self' : ''})`

export const createApp = ({ folder, hosts, exchange, microphone = false }: ServerDeps): Hono => {
  const app = new Hono()
  app.use(async (context, next) => {
    if (!hosts.includes(context.req.header('host') ?? '')) return context.text('', 421)
    await next()
    context.header('Content-Security-Policy', policyOf(microphone))
    context.header('Permissions-Policy', permissionsOf(microphone))
    context.header('X-Content-Type-Options', 'nosniff')
    context.header('Referrer-Policy', 'no-referrer')
    return undefined
  })
  if (exchange) app.route('/api', exchange)
  app.get('*', async (context) => {
    const asked = context.req.path === '/' ? '/index.html' : context.req.path
    const type = types[extname(asked)]
    const place = normalize(join(folder, asked))
    const bytes =
      type !== undefined && place.startsWith(`${folder}${sep}`) ? await contentOf(place) : undefined
    if (bytes === undefined || type === undefined) return context.notFound()
    const isNamedByHash = asked.startsWith('/assets/')
    context.header('Cache-Control', isNamedByHash ? 'max-age=31536000, immutable' : 'no-cache')
    return context.body(bytes, 200, { 'Content-Type': type })
  })
  return app
}

const contentOf = async (place: string): Promise<ArrayBuffer | undefined> => {
  try {
    const bytes = await readFile(place)
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  } catch {
    return undefined
  }
}
