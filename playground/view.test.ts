import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseNews } from '../src/index.js'
import { toHtml } from '../src/view/index.js'
import { CHROMIUM, MAY_SKIP } from '../test/needs.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const textOf = (name: string): string => readFileSync(new URL(`../fixtures/${name}/input.txt`, import.meta.url), 'utf8')
const seed = textOf('lang-son-dan-van-kheo')

describe.skipIf(CHROMIUM === undefined && MAY_SKIP)('the view, in Chromium', () => {
  let browser: Browser
  let page: Page
  const failures: string[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
  }, 60_000)
  afterAll(async () => browser?.close())

  const open = async (text: string, width: number, colorScheme: 'light' | 'dark' = 'light', withPolicy = true): Promise<void> => {
    await page?.context().close()
    page = await (await browser.newContext({ viewport: { width, height: 900 }, colorScheme })).newPage()
    page.on('pageerror', ({ message }) => failures.push(message))
    page.on('request', (request) => failures.push(`asked for ${request.url()}`))
    const drawn = toHtml(parseNews(text), text)
    await page.setContent(withPolicy ? drawn : drawn.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
  }
  const boxOf = async (at: Locator): Promise<{ x: number; y: number; width: number; height: number }> => {
    const box = await at.boundingBox()
    if (box === null) throw new Error('not shown')
    return box
  }
  const brightness = (selector: string): Promise<number> =>
    page.evaluate((of) => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(document.querySelector(of) as Element).backgroundColor.match(/[\d.]+/g) ?? []
      ).map(Number)
      return (red + green + blue) / 3
    }, selector)

  it.each([
    [1400, true],
    [800, true],
    [400, false]
  ])('at %s pixels, has its panel beside the text: %s', async (width, isBeside) => {
    for (const scheme of ['light', 'dark'] as const) {
      await open(seed, width, scheme)
      const [text, panel] = [await boxOf(page.locator('main')), await boxOf(page.locator('aside'))]
      expect(panel.x >= text.x + text.width).toBe(isBeside)
      expect(panel.y >= text.y + text.height).toBe(!isBeside)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

  it('is light or dark as the system is', async () => {
    await open(seed, 1400, 'light')
    expect(await brightness('html')).toBeGreaterThan(200)
    await open(seed, 1400, 'dark')
    expect(await brightness('html')).toBeLessThan(70)
  })

  it.each([1400, 400])('keeps each tooltip within the window at %s pixels', async (width) => {
    await open(seed, width)
    const marks = page.locator('main mark:has(> .tip)')
    const count = await marks.count()
    expect(count).toBeGreaterThan(20)
    for (let index = 0; index < count; index += 4) {
      await marks.nth(index).focus()
      // It is put there once the page has scrolled to its mark.
      const isWithin = async (): Promise<boolean> => {
        const { x, y, width: wide, height } = await boxOf(marks.nth(index).locator('> .tip'))
        return x >= 0 && y >= 0 && x + wide <= width && y + height <= 900
      }
      await expect.poll(isWithin).toBe(true)
    }
  })

  it('hides a kind in the text and beside it where its filter is off', async () => {
    await open(seed, 1400)
    expect(await page.locator('#list-fund').isVisible()).toBe(true)
    const plain = await page.evaluate(() => getComputedStyle(document.querySelector('main') as Element).backgroundColor)
    const colour = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.querySelector('mark.fund') as Element).backgroundColor)
    expect(['rgba(0, 0, 0, 0)', plain]).not.toContain(await colour())
    await page.locator('label.fund').click()
    expect(['rgba(0, 0, 0, 0)', plain]).toContain(await colour())
    expect(await page.locator('#list-fund').isVisible()).toBe(false)
    await page.locator('label.fund').click()
    expect(await page.locator('#list-fund').isVisible()).toBe(true)
  })

  it('goes from a figure to its place in the text and back, and lights both', async () => {
    await open(seed.padEnd(seed.length + 4000, '\n\nMột dòng.'), 1400)
    await page.evaluate(() => scrollTo(0, 0))
    const entry = page.locator('aside [data-key]').last()
    const key = (await entry.getAttribute('data-key')) ?? ''
    const mark = page.locator(`main mark[data-of="${key}"]`).first()
    await entry.locator('a').first().click()
    expect(await mark.getAttribute('class')).toContain('found')
    const { y } = await boxOf(mark)
    expect([y >= 0, y < 900]).toEqual([true, true])
    await mark.click()
    expect(await entry.getAttribute('class')).toContain('found')
  })

  it('draws the tables of a text as tables', async () => {
    await open('Giá vàng\n\nLoại\tMua\tBán\nSJC\t85\t87\nNhẫn\t84\t86\n', 800)
    expect(await page.locator('main table tr').count()).toBe(3)
    expect(await page.locator('main table tr').nth(1).locator('td:not(.cut)').allInnerTexts()).toEqual(['SJC', '85', '87'])
  })

  it('prints all of its lists, without filters and tooltips', async () => {
    await open(seed, 1400)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.legend').isVisible()).toBe(false)
    expect(await page.locator('main .tip').first().isVisible()).toBe(false)
    expect(await page.locator('aside').isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })

  it.each([
    [1400, 'light'],
    [1400, 'dark'],
    [400, 'light'],
    [400, 'dark']
  ] as const)('has nothing that axe finds at %s pixels in %s', async (width, scheme) => {
    // The page's own policy lets no script in: axe looks at the same page without it.
    await open(seed, width, scheme, false)
    await page.addScriptTag({ path: AXE })
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run()
    )
    expect(violations.map(({ id }) => id)).toEqual([])
  })

  it('asks for nothing and throws nothing', () => expect(failures).toEqual([]))
})
