/** The codes that whoever works used last while this page is open, the latest first. */
import { effect, signal } from '@preact/signals'
import { me } from '../../parts/app.ts'

export type RecentCode = { readonly code: string; readonly name: string }
export const recentCodes = signal<readonly RecentCode[]>([])
const most = 6

/** They go with who used them: which codes somebody took tells how she codes. */
effect(() => {
  if (!me.value) recentCodes.value = []
})

export const used = (code: string, name = ''): void => {
  const before = recentCodes.value.filter((one) => one.code !== code)
  recentCodes.value = [{ code, name }, ...before].slice(0, most)
}
