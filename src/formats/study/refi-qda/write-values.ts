/** Variables and values as the schema wants them: where one value does not keep its variable's form, all are text. */
import { isDay } from '../../../core/kernel/day.ts'
import { xmlElement, xmlText } from '../packed/xml-text.ts'
import type { Guid, QdaProject, QdaValue, ValueType } from './project.ts'

const zone = '(Z|[+-](0\\d|1[0-3]):[0-5]\\d|[+-]14:00)?'
const forms: Readonly<Record<Exclude<ValueType, 'Text'>, RegExp>> = {
  Boolean: /^(true|false|0|1)$/,
  Integer: /^[+-]?\d+$/,
  Float: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  Date: new RegExp(`^\\d{4}-\\d\\d-\\d\\d${zone}$`),
  DateTime: new RegExp(`^\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?${zone}$`),
}

const keeps = (type: ValueType, value: string): boolean => {
  if (type === 'Text') return true
  if (!forms[type].test(value)) return false
  return (type !== 'Date' && type !== 'DateTime') || isDay(value.slice(0, 10))
}

/** The type of each variable that all its values keep. */
export const typesOf = ({ variables, cases, sources }: QdaProject): ReadonlyMap<Guid, ValueType> => {
  const types = new Map(variables.map(({ guid, type }) => [guid, type]))
  for (const { values } of [...cases, ...sources]) {
    for (const { variable, type, value } of values) {
      const wanted = types.get(variable) ?? type
      types.set(variable, value === null || (type === wanted && keeps(wanted, value)) ? wanted : 'Text')
    }
  }
  return types
}

export const valueXml = ({ variable, value }: QdaValue, types: ReadonlyMap<Guid, ValueType>): string =>
  xmlElement(
    'VariableValue',
    {},
    xmlElement('VariableRef', { targetGUID: variable }),
    value === null ? '' : xmlElement(`${types.get(variable) ?? 'Text'}Value`, {}, xmlText(value)),
  )
