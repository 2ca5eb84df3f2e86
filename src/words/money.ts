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
