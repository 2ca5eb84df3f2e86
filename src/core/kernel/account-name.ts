/** Names of accounts in the chart that accountants' tools read: roots in Spanish, no accents, no spaces. */
import * as v from 'valibot'

/** `Activo:Caja`, `Gastos:Insumos`: a root and at least one further part. */
export const accountName = v.pipe(
  v.string(),
  v.regex(/^(Activo|Pasivo|Patrimonio|Ingresos|Gastos)(:[A-Za-z0-9][A-Za-z0-9-]*)+$/, 'account'),
)
