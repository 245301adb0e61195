import { describe, expect, it } from 'vitest'
import { createFolder, runHere } from './project.js'

const { write } = createFolder()

describe('boctach explain', () => {
  it('says of a text what each rule of a kind came to', async () => {
    const { code, out, error } = await runHere(['explain', '--kind', 'fund', write('a.txt', 'Hội trao 5 triệu đồng.')])
    expect([code, error]).toEqual([0, ''])
    expect(out.split('\n').map((line) => line.split('\t'))).toContainEqual(['9-21', 'matched', 'sum/amount-currency', '5 triệu đồng'])
  })

  it('reads standard input', async () => {
    const { out } = await runHere(['explain', '--kind', 'fund', '-'], { input: ['góp 5 triệu đồng'] })
    expect(out).toContain('sum/amount-currency\t5 triệu đồng\n')
  })

  it.each([
    [['explain', '-'], 'explain takes the kind whose rules it tells of: --kind date'],
    [['explain', '--kind', 'fund'], 'explain takes one text: name a file, or - for standard input'],
    [['explain', '--kind', 'dates', '-'], 'No extractor has the kind "dates"'],
    [['explain', '--kind', 'fund', 'nowhere.txt'], 'nowhere.txt: no such file']
  ])('refuses %j', async (args, message) => {
    const { code, error } = await runHere(args)
    expect(code).toBe(2)
    expect(error).toContain(message)
  })
})
