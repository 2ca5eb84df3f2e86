/** The store in memory under the contract of all stores. */
import { openMemory } from './memory.ts'
import { storeContract } from './store.contract.ts'

storeContract('memory', { open: async (book) => openMemory(book) })
