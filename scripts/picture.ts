import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { parseNews } from '../src/index.js'
import { toHtml } from '../src/view/index.js'

/** Draws docs/view.png, the picture of the README: the view of a fixture, in a Chromium of this machine. */
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const text = readFileSync(at('../fixtures/lang-son-dan-van-kheo/input.txt'), 'utf8')
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu']
})
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
await page.setContent(toHtml(parseNews(text), text))
await page.locator('aside [data-key="fund-0"] a').first().click()
await page.waitForTimeout(1500)
await page.screenshot({ path: at('../docs/view.png') })
await browser.close()
