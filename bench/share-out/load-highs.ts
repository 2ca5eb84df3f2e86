/** HiGHS, compiled to WebAssembly: baseline of the benchmark and oracle of tests; the program never ships it. */
import packageOfHighs, { type Highs } from 'highs'

/** Its types take the package for CommonJS and see a module in this place; Node finds the function itself. */
const loader: unknown = packageOfHighs

export const loadHighs = loader as () => Promise<Highs>
