import { mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { context, type BuildContext } from 'esbuild'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, MAY_SKIP } from '../test/needs.js'
import { toBuild } from './build.js'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const seed = readFileSync(new URL('../fixtures/lang-son-dan-van-kheo/input.txt', import.meta.url), 'utf8')

describe.skipIf(CHROMIUM === undefined && MAY_SKIP)('the playground, in Chromium', () => {
  let server: BuildContext
  let browser: Browser
  let page: Page
  let url: string
  const failures: string[] = []

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'boctach-playground-'))
    server = await context(toBuild(folder))
    await server.rebuild()
    url = `http://127.0.0.1:${(await server.serve({ host: '127.0.0.1', port: 0, servedir: folder })).port}/`
    browser = await chromium.launch({
      executablePath: CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run'
      ]
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await server?.dispose()
  })

  const open = async (hash = '', locale = 'vi-VN', width = 1400): Promise<void> => {
    const each = await browser.newContext({ locale, viewport: { width, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] })
    page = await each.newPage()
    page.on('pageerror', (error) => failures.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(?:data|about|blob):/.test(request.url())) failures.push(`asked for ${request.url()}`)
    })
    await page.goto(`${url}${hash}`)
    await page.waitForFunction(() => document.querySelector('#status')?.textContent !== '')
    await page.click('#options > summary')
  }
  const statusOf = async (): Promise<string> => (await page.textContent('#status')) ?? ''
  const recordOf = async (): Promise<{ title: string; date: string | null; funds: { vnd: number }[]; dates: unknown[] }> =>
    JSON.parse((await page.textContent('#json')) ?? '') as never
  const view = (): ReturnType<Page['frameLocator']> => page.frameLocator('#view')

  it('shows the first sample over its text, and as JSON', async () => {
    await open()
    expect(await page.inputValue('#text')).toBe(seed)
    expect(await view().locator('main mark.fund').first().textContent()).toContain('gần 2 tỷ đồng')
    expect(await view().locator('aside').textContent()).toContain('Cộng✓ khớp129')
    expect((await recordOf()).date).toBe('2024-07-23')
    await page.click('#tab-json')
    expect([await page.isVisible('#json'), await page.isVisible('#view')]).toEqual([true, false])
  })

  it('shows a record of one’s own as JSON where it is chosen, and shares the choice', async () => {
    await open()
    await page.fill('#text', 'Lũ tại tỉnh Lào Cai làm 12 người chết, 3 người mất tích.')
    await page.selectOption('#record', 'disaster')
    await expect
      .poll(recordOf)
      .toMatchObject({ places: [{ place: 'tỉnh Lào Cai', figures: { dead: { value: 12 }, missing: { value: 3 } } }] })
    await page.click('#share')
    await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(10)
    await open(new URL(page.url()).hash)
    expect(await page.inputValue('#record')).toBe('disaster')
    expect(await recordOf()).toHaveProperty('places')
  })

  it('reads what is typed, with the day given', async () => {
    await open()
    await page.fill('#text', 'Hôm qua, xã góp 7 triệu đồng.')
    await page.fill('#published', '2024-03-02')
    await expect.poll(recordOf).toMatchObject({ date: '2024-03-02', dates: [{ edtf: '2024-03-01' }], funds: [{ vnd: 7_000_000 }] })
    expect(await page.inputValue('#sample')).toBe('-1')
    expect(await statusOf()).toBe('2 chỗ được bóc tách')
  })

  it('shows several articles as one table that sorts, contradictions first, and gives its rows', async () => {
    await open()
    const items = [
      { id: 'c', title: 'Bắc Yên', publishedAt: '2024-05-09', text: 'Huyện Bắc Yên có 7 mô hình.' },
      { id: 'a', title: 'Một', publishedAt: '2024-03-02', text: 'Huyện Mai Sơn có 52 mô hình.' },
      { id: 'b', title: 'Hai', publishedAt: '2024-05-09', text: 'Huyện Mai Sơn có 58 mô hình.' }
    ]
    const buffer = Buffer.from(items.map((item) => JSON.stringify(item)).join('\n'))
    await page.setInputFiles('#files', [{ name: 'x.ndjson', mimeType: 'text/plain', buffer }])
    const titles = (): Promise<string[]> => page.locator('.articles tbody th').allTextContents()
    await expect.poll(titles).toEqual(['Một', 'Hai', 'Bắc Yên'])
    expect(await page.textContent('.contradiction')).toContain('52 mô hình · Một58 mô hình · Hai')
    await page.click('.articles thead button >> nth=5')
    expect(await titles()).toEqual(['Bắc Yên', 'Một', 'Hai'])
    await page.selectOption('#kind-of-table', 'counts')
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-ndjson')])
    const rows = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n')
    expect([download.suggestedFilename(), rows.map((row) => (JSON.parse(row) as { count: number }).count)]).toEqual([
      'counts.ndjson',
      [7, 52, 58]
    ])
    await page.click('.articles tbody button >> nth=1')
    expect(await page.inputValue('#text')).toBe('Huyện Mai Sơn có 52 mô hình.')
  })

  it('invites where there is no text, and folds its JSON', async () => {
    await open()
    await page.click('#tab-json')
    await page.locator('#json summary').nth(1).click()
    expect(await page.locator('#json details:not([open])').count()).toBeGreaterThan(0)
    await page.click('#clear')
    expect([await page.isVisible('#empty'), await page.isVisible('#json')]).toEqual([true, false])
    await page.click('.sample >> nth=0')
    expect([await page.inputValue('#text'), await page.isVisible('#empty')]).toEqual([seed, false])
  })

  it('leaves out the kinds that are not chosen', async () => {
    await open()
    await page.uncheck('#kind-fund')
    expect((await recordOf()).funds).toEqual([])
    await expect.poll(() => view().locator('main mark.fund').count()).toBe(0)
  })

  it('shares by its link all that is set, in the other language too', async () => {
    await open()
    await page.click('#en')
    await page.fill('#text', 'Góp 3 tỷ đồng “mừng 🎉 Tết”')
    await page.uncheck('#kind-location')
    await page.click('#share')
    await expect.poll(statusOf).toBe('Copied.')
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toBe(page.url())
    await open(new URL(link).hash)
    expect([
      await page.inputValue('#text'),
      await page.isChecked('#kind-location'),
      await page.isChecked('#kind-fund'),
      await page.textContent('label[for=text]'),
      await page.getAttribute('html', 'lang')
    ]).toEqual(['Góp 3 tỷ đồng “mừng 🎉 Tết”', false, true, 'Article', 'en'])
  })

  it.each([
    ['short', '#x'],
    ['no JSON', '#AAAA'],
    ['long', `#${'A'.repeat(5000)}`]
  ])('says that a link is broken (%s)', async (_, hash) => {
    await open(hash)
    expect([await statusOf(), await page.inputValue('#text')]).toEqual(['Liên kết hỏng: không đọc được bài.', seed])
  })

  it('runs no script that a text brings', async () => {
    await open()
    await page.fill('#text', '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script> 2 tỷ đồng')
    await expect.poll(() => view().locator('main').textContent()).toContain('<script>top.hacked=1</script>')
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
  })

  it('goes by the keyboard alone', async () => {
    await open()
    await page.focus('#tab-view')
    await page.keyboard.press('ArrowRight')
    expect([await page.evaluate(() => document.activeElement?.id), await page.isVisible('#json')]).toEqual(['tab-json', true])
    await page.keyboard.press('ArrowLeft')
    const mark = view().locator('main mark').first()
    await mark.focus()
    expect(await mark.locator('> .tip').isVisible()).toBe(true)
  })

  it.each([
    [1400, 'vi-VN'],
    [420, 'en-US']
  ])('has no fault that axe finds, %i pixels wide in %s', async (width, locale) => {
    await open('', locale, width)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    for (const tab of ['view', 'json']) {
      await page.click(`#tab-${tab}`)
      await page.addScriptTag({ path: AXE })
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      })
      expect(found).toEqual([])
    }
  })

  it('asks no one for anything, and throws nothing', () => expect(failures).toEqual([]))
})
