import { retext } from 'retext'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { date, fund } from '../src/index.js'
import retextBoctach, { boctachCompile, boctachExtract, boctachParse, processor, treeCounter } from '../src/unified/index.js'

const text = 'TP. Huế, ngày 31/2: trao 20 triệu đồng. Ngày 3/4/2024, ông An nhận.'

describe('unified plugins', () => {
  it('compile a record and build no tree that nobody reads', async () => {
    const before = treeCounter.built
    const file = await unified().use(boctachParse).use(boctachCompile).process(text)
    expect(file.result.funds.map(({ vnd }) => vnd)).toEqual([20_000_000])
    expect(file.messages.map(({ ruleId, place }) => [ruleId, place && 'start' in place ? place.start.offset : null])).toEqual([
      ['date/impossible', 9]
    ])
    expect(treeCounter.built - before).toBe(0)
  })

  it('give a plugin that looks an nlcst tree with whole dates and abbreviations', () => {
    const before = treeCounter.built
    const tree = unified().use(boctachParse).parse(text)
    const paragraph = tree.children[0]
    expect(treeCounter.built - before).toBe(1)
    if (paragraph?.type !== 'ParagraphNode') throw new Error('no paragraph')
    const sentences = paragraph.children.filter((node) => node.type === 'SentenceNode')
    expect(sentences).toHaveLength(2)
    const words = sentences
      .flatMap((sentence) => sentence.children)
      .filter((node) => node.type === 'WordNode')
      .map((node) => node.children.map((leaf) => ('value' in leaf ? leaf.value : '')).join(''))
    expect(words).toContain('3/4/2024')
    expect(words).toContain('31/2')
  })

  it('has the plugin and the processor that retext has', async () => {
    const [own, ready] = [await retext().use(retextBoctach).process(text), await processor.process(text)]
    expect(own.data.boctach?.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['date', 'fund', 'location']))
    expect(ready.data.boctach).toEqual(own.data.boctach)
  })

  it('extract under a stock retext', async () => {
    const file = await retext()
      .use(boctachExtract, { extractors: [fund, date] })
      .process(text)
    expect(String(file)).toBe(text)
    expect(file.data.boctach?.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['fund', '20 triệu đồng'],
      ['date', 'Ngày 3/4/2024']
    ])
  })
})
