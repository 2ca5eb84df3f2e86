/** A server that listens on this machine alone. */
import { serve } from '@hono/node-server'
import { createApp, type ServerDeps } from './app.ts'
import { exchangeRoutes } from './exchange-routes.ts'
import type { OwnCopy } from './own-copy.ts'

export type Listening = { readonly port: number; readonly close: () => Promise<void> }

const loopback = '127.0.0.1'

export type Listen = { readonly folder: string; readonly port: number; readonly own?: OwnCopy } & Pick<
  ServerDeps,
  'microphone'
>

/** Who sends a request slower than this is not a page of this machine. */
const requestTimeout = 30_000

/** Hands out the app on 127.0.0.1, and exchanges with a copy where there is one; port 0 takes a free one. Rejects where the port is taken. */
export const listen = ({ folder, port, own, microphone = false }: Listen): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const hosts: string[] = []
    const exchange = own && exchangeRoutes({ own, hosts, nowMillis: () => Date.now() })
    const { fetch } = createApp({ folder, hosts, microphone, ...(exchange ? { exchange } : {}) })
    const serverOptions = { requestTimeout, headersTimeout: requestTimeout }
    const server = serve({ fetch, port, hostname: loopback, serverOptions }, (address) => {
      hosts.push(`${loopback}:${address.port}`, `localhost:${address.port}`)
      resolve({
        port: address.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            if ('closeAllConnections' in server) server.closeAllConnections()
          }),
      })
    })
    server.on('error', reject)
  })
