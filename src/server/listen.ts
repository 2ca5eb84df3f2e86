/** A server that listens on this machine alone. */
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'

export type Listening = { readonly port: number; readonly close: () => Promise<void> }

const loopback = '127.0.0.1'

/** Hands out the app on 127.0.0.1; port 0 takes a free one. Rejects where the port is taken. */
export const listen = ({ folder, port }: { folder: string; port: number }): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const hosts: string[] = []
    const { fetch } = createApp({ folder, hosts })
    const server = serve({ fetch, port, hostname: loopback }, (address) => {
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
