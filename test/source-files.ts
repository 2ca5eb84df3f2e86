/** What a source file says to the walls: whom it imports, which names it uses, how long it is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import ts from 'typescript'

export type SourceFile = {
  /** Its place under the folder that was read, with forward slashes. */
  readonly path: string
  readonly lines: number
  /** The files it imports, as paths under the same folder. */
  readonly files: readonly string[]
  readonly packages: readonly string[]
  readonly names: ReadonlySet<string>
  readonly readsEnvironment: boolean
  readonly exportsAll: boolean
  /** An import whose target is reckoned, which no wall can follow. */
  readonly hasHiddenImport: boolean
}

export const isTest = (path: string): boolean => /\.(test|contract)\.tsx?$/.test(path)

/** All TypeScript files of a folder, in the order of their paths. */
export const readSources = (root: string): readonly SourceFile[] => {
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => readSource(root, path))
}

const readSource = (root: string, path: string): SourceFile => {
  const text = readFileSync(join(root, path), 'utf8')
  const seen = { imports: new Set<string>(), names: new Set<string>() }
  const flags = { readsEnvironment: false, exportsAll: false, hasHiddenImport: false }
  const visit = (node: ts.Node): void => {
    const target = targetOf(node)
    if (target && ts.isStringLiteralLike(target)) seen.imports.add(target.text)
    else if (target) flags.hasHiddenImport = true
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) seen.names.add(node.text)
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && !node.exportClause) flags.exportsAll = true
    if (isEnvironment(node)) flags.readsEnvironment = true
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023))
  const [files, packages] = [
    [...seen.imports].filter(isPath),
    [...seen.imports].filter((name) => !isPath(name)),
  ]
  return {
    ...{ path, lines: text.split('\n').length - 1, packages, names: seen.names, ...flags },
    files: files.map((name) => posix.join(posix.dirname(path), name)),
  }
}

/** What an import, an export from, an `import()` or a type's `import('…')` names. */
const targetOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isCall ? node.arguments[0] : undefined
}

const isPath = (specifier: string): boolean => /^[./]/.test(specifier)

/** `process.env`, `process['env']`, `{ env } = process`, `env` from node:process, `import.meta.env`. */
const isEnvironment = (node: ts.Node): boolean => {
  if (ts.isPropertyAccessExpression(node))
    return (
      node.name.text === 'env' && /^(process|globalThis\.process|import\.meta)$/.test(textOf(node.expression))
    )
  if (ts.isElementAccessExpression(node)) return textOf(node.expression) === 'process'
  if (ts.isVariableDeclaration(node))
    return node.initializer !== undefined && textOf(node.initializer) === 'process'
  return (
    ts.isImportDeclaration(node) &&
    ts.isStringLiteral(node.moduleSpecifier) &&
    /^(node:)?process$/.test(node.moduleSpecifier.text)
  )
}

const textOf = (node: ts.Node): string => {
  if (ts.isIdentifier(node)) return node.text
  if (ts.isMetaProperty(node)) return 'import.meta'
  return ts.isPropertyAccessExpression(node) ? `${textOf(node.expression)}.${node.name.text}` : ''
}
