/**
 * Lets write-excel-file pack in the worker that it runs in. By itself it hands sheets over 160 kB to workers made from blob
 * addresses, which our content security policy forbids: it would wait for ever.
 */
import type { Plugin } from 'vite'

const module = /write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/
const code = `import { zipSync } from 'fflate'
export default (files) => Promise.resolve(zipSync(files).buffer)
`

export const zipHere = (): Plugin => ({
  name: 'zip-here',
  enforce: 'pre',
  transform: (_, id) => (module.test(id) ? { code, map: null } : undefined),
})
