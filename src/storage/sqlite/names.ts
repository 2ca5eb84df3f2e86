/** Texts that repeat in every entry (devices, people, types), written once and numbered. */
import type { StatementSync } from 'node:sqlite'
import type { Connection } from './connection.ts'
import { rowsOf, text, whole } from './cells.ts'

export class Names {
  readonly #all: StatementSync
  readonly #insert: StatementSync
  #ids = new Map<string, number>()
  #names = new Map<number, string>()

  constructor(connection: Connection, table: 'device' | 'person') {
    this.#all = connection.prepare(`SELECT id, name FROM ${table}`)
    this.#insert = connection.prepare(`INSERT INTO ${table}(name) VALUES(?)`)
    this.reload()
  }

  /** Forgets what a transaction that was rolled back had added. */
  reload(): void {
    this.#ids = new Map()
    this.#names = new Map()
    for (const row of rowsOf(this.#all)) this.#remember(whole(row[0]), text(row[1]))
  }

  /** The number of a name, written where it is new; only within a transaction. */
  idOf(name: string): number {
    return this.#ids.get(name) ?? this.#remember(Number(this.#insert.run(name).lastInsertRowid), name)
  }

  find(name: string): number | undefined {
    return this.#ids.get(name)
  }

  /** The name with that number; a number that stands for nothing gives a text that no entry can hold. */
  nameOf(id: number): string {
    return this.#names.get(id) ?? '?'
  }

  #remember(id: number, name: string): number {
    this.#ids.set(name, id)
    this.#names.set(id, name)
    return id
  }
}

export type TypeName = { readonly type: string; readonly v: number }

/** The same for event types, each with its version. */
export class TypeNames {
  readonly #all: StatementSync
  readonly #insert: StatementSync
  #ids = new Map<string, number>()
  #types = new Map<number, TypeName>()

  constructor(connection: Connection) {
    this.#all = connection.prepare('SELECT id, name, v FROM type')
    this.#insert = connection.prepare('INSERT INTO type(name, v) VALUES(?, ?)')
    this.reload()
  }

  reload(): void {
    this.#ids = new Map()
    this.#types = new Map()
    for (const [id, type, v] of rowsOf(this.#all))
      this.#remember(whole(id), { type: text(type), v: whole(v) })
  }

  idOf(name: TypeName): number {
    const known = this.#ids.get(`${name.type} ${name.v}`)
    return known ?? this.#remember(Number(this.#insert.run(name.type, name.v).lastInsertRowid), name)
  }

  nameOf(id: number): TypeName {
    return this.#types.get(id) ?? unknownType
  }

  #remember(id: number, { type, v }: TypeName): number {
    this.#ids.set(`${type} ${v}`, id)
    this.#types.set(id, { type, v })
    return id
  }
}

const unknownType: TypeName = { type: '?', v: 0 }
