/** The bytes that a store's log and its index take on disk, pages as they are. */
import { DatabaseSync } from 'node:sqlite'

const [file = ''] = process.argv.slice(2)
const db = new DatabaseSync(file, { readOnly: true })
const row = db.prepare("SELECT sum(pgsize) AS bytes FROM dbstat WHERE name IN ('log', 'log_place')").get()
db.close()
console.log(String(row?.['bytes'] ?? 'NaN'))
