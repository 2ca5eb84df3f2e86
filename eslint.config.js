/** What the linter forbids, and where: the walls that a parser can see. */
import tseslint from 'typescript-eslint'

const not = (selector, message) => ({ selector, message })

/** The oldest browser is Chrome 100; these came with 110. */
const tooNew = not(
  'MemberExpression[property.name=/^(toReversed|toSorted|toSpliced)$/]',
  'Chrome 100 has it not: copy into a new list first.',
)

export const pureCode = [
  tooNew,
  not('NewExpression[callee.name="Date"]', 'Take the day or the time as data: it comes in with the command.'),
  not('CallExpression[callee.name="Date"]', 'Take the day or the time as data.'),
  not('MemberExpression[object.name="Date"]', 'Take the time as data; days are reckoned in kernel/day.ts.'),
  not('Identifier[name="performance"]', 'The core has no clock.'),
  not('MemberExpression[object.name="Math"][property.name="random"]', 'Take ids and seeds as data.'),
  not(
    'Identifier[name=/^(crypto|globalThis|process|console|setTimeout|fetch)$/]',
    'The core meets no machine.',
  ),
  not('Identifier[name="Intl"]', 'No locale in the core; format at the edge.'),
  not(
    'CallExpression[callee.property.name=/^(localeCompare|toLocale.*)$/]',
    'Sorts and prints differently on each phone.',
  ),
  not(
    'CallExpression[callee.property.name=/^get(UTC)?(Hours|Date|Day|Month|FullYear|Minutes|TimezoneOffset)$/]',
    'No time zone in the core; use kernel/day.ts.',
  ),
  not('ThrowStatement', 'Refuse with a Result; only kernel/invariant.ts throws.'),
  not(':function[async=true]', 'The core is arithmetic: nothing to wait for.'),
  not('AwaitExpression', 'The core is arithmetic: nothing to wait for.'),
]

/** Aymara has no locale data, bare Spanish is not Peru's, and whoever names none gets the machine's: docs in src/words/SPEC.md. */
const peruvian = '/^(es-PE|sv-SE)$/'
const locales = [
  ...['NewExpression', 'CallExpression'].map((call) =>
    not(
      `${call}[callee.object.name="Intl"]:not([arguments.0.value=${peruvian}])`,
      'Name the locale: es-PE for people, sv-SE for days.',
    ),
  ),
  not(
    'CallExpression[callee.property.name=/^toLocale/]:not([arguments.0.value="es-PE"])',
    'Name the locale: es-PE.',
  ),
  not(
    'CallExpression[callee.property.name="localeCompare"]:not([arguments.1.value="es-PE"])',
    'Name the locale: es-PE.',
  ),
]

/** A message as it stands in the files of words: a plain literal, or a template without parts. */
const messages = (pattern, message) =>
  [`Literal[value=${pattern}]`, `TemplateElement[value.raw=${pattern}]`].map((selector) =>
    not(selector, message),
  )

const sizes = {
  'max-lines': ['error', { max: 400 }],
  'max-lines-per-function': ['error', 60],
  'max-depth': ['error', 3],
  complexity: ['error', { max: 12, variant: 'modified' }],
}

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'practice/**'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      ...sizes,
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/reports/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.contract.ts', 'src/core/kernel/invariant.ts'],
    rules: { 'no-restricted-syntax': ['error', ...pureCode] },
  },
  {
    // The engine works on typed arrays, whose every index is its own: docs/adr/0011.
    files: ['src/core/share-out/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/web/**/*.ts', 'src/web/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        not(
          'BinaryExpression[operator=/^[-+*\\u002F%]$/] Identifier[name=/(Centimos|Minor|Grams)$/]',
          'Sums belong in the core or in reports.',
        ),
        tooNew,
        ...locales,
      ],
    },
  },
  {
    files: ['cli', 'server', 'formats', 'storage', 'sync', 'keeping'].map((room) => `src/${room}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', tooNew, ...locales] },
  },
  {
    files: ['src/words/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        not(
          'Identifier[name="Intl"]',
          'Words are data; figures are written at the edge, or in words/money.ts.',
        ),
        ...messages("/'/", 'The apostrophe is ’ (U+2019): ICU takes the straight one for a quote.'),
      ],
    },
  },
  {
    files: ['src/words/ay-pe.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...messages("/'/", 'The apostrophe is ’ (U+2019): in Aymara it is a letter.'),
        ...messages('/\\b(zero|one|two|few|many) \\{/', 'Aymara has `other` only.'),
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/*.contract.ts', 'test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
)
