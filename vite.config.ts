/** Builds the phone's app into dist/web: pages, one worker, and the service worker that keeps them. */
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { serviceWorker } from './scripts/kept-files.ts'

const root = join(import.meta.dirname, 'src/web')

export default defineConfig({
  root,
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [serviceWorker(root, ['manifest.webmanifest', 'icon-192.png', 'icon-512.png'])],
  worker: { format: 'es' },
  build: { target: 'chrome100', outDir: join(import.meta.dirname, 'dist/web'), emptyOutDir: true },
})
