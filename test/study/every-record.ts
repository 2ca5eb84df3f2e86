/** What lies in the databases of this origin, for tests that search them. */

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error(request.error?.message))
  })

/** Every record of every database of this origin, as the browser gives it. */
export const everyRecord = async (): Promise<readonly unknown[]> => {
  const records: unknown[] = []
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name ?? ''))
    for (const store of database.objectStoreNames) {
      const table = database.transaction(store).objectStore(store)
      records.push(...(await done(table.getAll())), ...(await done(table.getAllKeys())))
    }
    database.close()
  }
  return records
}

const bytesIn = (value: unknown): readonly Uint8Array[] => {
  if (value instanceof Uint8Array) return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(bytesIn)
}
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
/** All bytes that lie in this origin’s databases, as hexadecimal digits. */
export const everySeal = async (): Promise<ReadonlySet<string>> =>
  new Set((await everyRecord()).flatMap(bytesIn).map(hexOf))
