import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { install, root } from './project.js'

const project = install()
const run = (name: string, code: string): string => {
  writeFileSync(join(project, name), code)
  return execFileSync(process.execPath, [join(project, name)], { encoding: 'utf8' }).trim()
}

describe('the packed package', () => {
  it('is imported', () => {
    expect(
      run(
        'a.mjs',
        `import { parseFunds } from 'boctach'; import { gazetteer } from 'boctach/gazetteer'; console.log(parseFunds('2 tỷ đồng')[0].vnd, gazetteer.unit('178', '2024').name)`
      )
    ).toBe('2000000000 Lạng Sơn')
  })

  it('has its other doors', () => {
    const code = `import { parseStream } from 'boctach/stream'; import { parseArticle, parseHtml } from 'boctach/html-input'; import { cleanArticle } from 'boctach/readability'; import { toHtml } from 'boctach/view'; import { createPool } from 'boctach/pool'; import { toParquet, toRows } from 'boctach/tables'
      const pool = createPool({ threads: 1 })
      const { value: result } = await parseStream(['2 tỷ đồng']).next()
      console.log(result.record.funds[0].vnd, parseHtml('<p>2 tỷ đồng').funds[0].span.start, toHtml(result.record, '2 tỷ đồng').includes('<mark class="fund"'), (await pool.parse('3 tỷ đồng')).funds[0].vnd, parseArticle(cleanArticle('<p>4 tỷ đồng')).funds[0].vnd, (await toParquet('funds', toRows('funds', result.record))).length > 100)
      await pool.close()`
    expect(run('doors.mjs', code)).toBe('2000000000 3 true 3000000000 4000000000 true')
  })

  it('is required', () => {
    expect(
      run(
        'a.cjs',
        `const { parseFunds } = require('boctach'); const { boctachParse } = require('boctach/unified'); console.log(parseFunds('2 tỷ đồng')[0].vnd, typeof boctachParse)`
      )
    ).toBe('2000000000 function')
  })

  it('runs the README’s own extractor as it stands there', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const example = /<!-- own-extractor -->\n```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
    expect(run('own.mjs', example)).toBe('[ { celsius: 36.5 } ]')
  })

  it('has every file that its pages link to', () => {
    const shipped = join(project, 'node_modules/boctach')
    const pages = readdirSync(shipped, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(shipped, page), 'utf8').matchAll(/\]\(([^)#\s:]+)(?:#[^)]*)?\)/g)].flatMap(([, link]) =>
        existsSync(join(shipped, dirname(page), link as string)) ? [] : [`${page}: ${link ?? ''}`]
      )
    )
    expect(pages).toContain('README.md')
    expect(broken).toEqual([])
  })

  it('has the command and the schema', () => {
    expect(execFileSync(process.execPath, [join(project, 'node_modules/boctach/dist/cli.js'), '--version'], { encoding: 'utf8' })).toMatch(
      /^\d+\.\d+\.\d+\n$/
    )
    expect(run('s.cjs', `console.log(require('boctach/schema/news-record.json').title)`)).toBe('NewsRecord')
  })
})

/** Bytes in brotli of what a page that imports something of the built package loads, all dependencies included. */
async function sizeOf(imports: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: imports, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    platform: 'browser',
    logLevel: 'error'
  })
  const [file] = outputFiles
  if (file === undefined || file.contents.length === 0) throw new Error('nothing was bundled')
  return brotliCompressSync(file.contents).length
}

describe('the bundle of what is shipped', () => {
  it.each([
    ["export { parseDates } from './dist/light.js'", 43_000],
    ["export { parseFunds } from './dist/light.js'", 43_000],
    ["export * from './dist/light.js'", 90_000],
    // With both eras, succession, former units, and the parts of zod.
    ["export { parseNews } from './dist/index.js'", 250_000]
  ])('of %s is small', async (imports, most) => {
    expect(await sizeOf(imports)).toBeLessThanOrEqual(most)
  })

  // What Next.js and Workers do: no module of Node.js may be needed.
  it.each(['index', 'light', 'gazetteer', 'html-input', 'stream', 'tables', 'unified', 'view'])(
    'of %s runs where there is no Node.js',
    async (entry) => {
      expect(await sizeOf(`export * from './dist/${entry}.js'`)).toBeGreaterThan(0)
    }
  )

  it('of the light entry holds no zod', () => {
    expect(readFileSync(join(root, 'dist/light.js'), 'utf8')).not.toMatch(/ZodType|from ['"][^'".]/)
  })
})
