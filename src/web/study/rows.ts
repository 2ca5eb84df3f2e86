/** The page that a quick exit leads to: a counter of knitted rows, as useful as it looks, with no way back to anything. */
import '../css/tokens.css'
import '../css/components.css'
import '../css/app.css'

const shown = document.getElementById('rows')
let rows = 0

const count = (now: number): void => {
  rows = Math.max(0, now)
  if (shown) shown.textContent = String(rows)
}

const onPress = (id: string, now: () => number): void =>
  document.getElementById(id)?.addEventListener('click', () => count(now()))

onPress('more', () => rows + 1)
onPress('less', () => rows - 1)
onPress('zero', () => 0)
