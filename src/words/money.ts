/** Money as people in Peru write it, whatever the machine is set to. */

/** Amounts as people write them: `S/ 1,234.50`, other currencies by their letters. */
export const moneyIn =
  (currency: string) =>
  (centimos: number): string => {
    const [whole = '', part = ''] = (Math.abs(centimos) / 100).toFixed(2).split('.')
    const sign = centimos < 0 ? '-' : ''
    return `${sign}${currency === 'PEN' ? 'S/' : currency} ${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${part}`
  }

/** Céntimos in soles. */
export const soles = moneyIn('PEN')

const isCentimos = (key: string): boolean => key === 'centimos' || key.endsWith('Centimos')

/** Figures of a sentence with its amounts in soles; the core names them by their unit, and every other figure stays. */
export const withMoney = (
  figures: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [
      key,
      isCentimos(key) && typeof figure === 'number' ? soles(figure) : figure,
    ]),
  )
