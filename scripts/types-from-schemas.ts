import type * as z from 'zod'

/** An interface that is written from a schema; `base` is one whose fields it has too. */
export interface Source {
  readonly name: string
  readonly schema: z.ZodType
  readonly base?: string
}

/** A file of interfaces, and where those that it names but does not hold come from. */
export interface Target {
  readonly path: string
  readonly sources: readonly Source[]
  readonly imports?: Readonly<Record<string, readonly string[]>>
}

/** What the generator reads of a schema: the same for every kind of it. */
interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly innerType?: z.ZodType
  readonly element?: z.ZodType
  readonly entries?: Readonly<Record<string, string>>
  readonly values?: readonly string[]
  readonly getter?: () => z.ZodType
}

const definitionOf = (schema: z.ZodType): Definition => schema.def

/** What a schema says of itself, or of what it wraps. */
function sentenceOf(schema: z.ZodType): string | undefined {
  if (schema.description !== undefined) return schema.description
  const { innerType } = definitionOf(schema)
  return innerType === undefined ? undefined : sentenceOf(innerType)
}

/** The text of a file of interfaces: each field with the sentence of its schema. Throws where one has none. */
export function toInterfaces({ sources, imports = {} }: Target, all: readonly Source[]): string {
  const missing: string[] = []
  const names = new Map(all.map(({ name, schema }) => [schema, name]))
  const shapes = new Map(all.map(({ name, schema }) => [name, definitionOf(schema).shape ?? {}]))

  const fields = (shape: Readonly<Record<string, z.ZodType>>, path: string, indent: string): string =>
    Object.entries(shape)
      .map(([name, schema]) => {
        const sentence = sentenceOf(schema)
        if (sentence === undefined) missing.push(`${path}.${name}`)
        const { type } = definitionOf(schema)
        const isOptional = type === 'optional'
        return `${toComment(sentence ?? '', indent)}${indent}${name}${isOptional ? '?' : ''}: ${typeOf(schema, `${path}.${name}`, indent)}\n`
      })
      .join('')
  const typeOf = (schema: z.ZodType, path: string, indent: string): string => {
    const name = names.get(schema)
    if (name !== undefined) return name
    const { type, shape, innerType, element, entries, values, getter } = definitionOf(schema)
    if (type === 'nullable') return `${typeOf(innerType as z.ZodType, path, indent)} | null`
    if (type === 'optional') return `${typeOf(innerType as z.ZodType, path, indent)} | undefined`
    if (type === 'lazy') return typeOf((getter as () => z.ZodType)(), path, indent)
    if (type === 'enum')
      return Object.values(entries ?? {})
        .map(quote)
        .join(' | ')
    if (type === 'literal') return (values ?? []).map(quote).join(' | ')
    if (type === 'array') {
      const of = typeOf(element as z.ZodType, path, indent)
      return of.includes(' ') && !of.endsWith('}') ? `(${of})[]` : `${of}[]`
    }
    if (type === 'object' && shape !== undefined) {
      if (Object.keys(shape).join() === 'start,end') return 'Span'
      return `{\n${fields(shape, path, `${indent}  `)}${indent}}`
    }
    if (type === 'string' || type === 'number' || type === 'boolean') return type
    throw new Error(`${path}: no type is written for a schema of type ${type}`)
  }
  const interfaces = sources.map(({ name, schema, base }) => {
    const sentence = sentenceOf(schema)
    if (sentence === undefined) missing.push(name)
    const inherited = base === undefined ? {} : shapes.get(base)
    const own = Object.entries(definitionOf(schema).shape ?? {}).filter(([key]) => !Object.hasOwn(inherited ?? {}, key))
    const head = `export interface ${name}${base === undefined ? '' : ` extends ${base}`} {\n`
    return `${toComment(sentence ?? '', '')}${head}${fields(Object.fromEntries(own), name, '  ')}}\n`
  })
  if (missing.length > 0) throw new Error(`These have no sentence in their schema: ${missing.join(', ')}`)
  const lines = Object.entries(imports).map(([from, list]) => `import type { ${list.join(', ')} } from '${from}'\n`)
  return `// Written by \`npm run generate\` from the schemas: edit these.\n${lines.join('')}\n${interfaces.join('\n')}`
}

const quote = (value: string): string => `'${value}'`

const WIDTH = 130

function toComment(sentence: string, indent: string): string {
  const words = sentence.replaceAll('*/', '*\\/').split(' ')
  const one = `${indent}/** ${words.join(' ')} */\n`
  if (one.length <= WIDTH) return one
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && indent.length + 3 + last.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}
