/** The codes that were used last while this page is open, the latest first. */
import { signal } from '@preact/signals'

export type RecentCode = { readonly code: string; readonly name: string }
export const recentCodes = signal<readonly RecentCode[]>([])
const most = 6

export const used = (code: string, name = ''): void => {
  const before = recentCodes.value.filter((one) => one.code !== code)
  recentCodes.value = [{ code, name }, ...before].slice(0, most)
}
