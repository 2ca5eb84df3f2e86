/** How many women a practice group has: nineteen, or as many as the address asks for (`?women=50`). */
export const practiceWomen = (): number => {
  const asked = Number(new URLSearchParams(location.search).get('women'))
  return Number.isInteger(asked) && asked > 0 && asked < 100 ? asked : 19
}
