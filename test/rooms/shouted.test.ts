import { describe, expect, it } from 'vitest'
import { parseNews } from '../../src/index.js'

const namesOf = (text: string) => parseNews(text, { publishedAt: '2024-07-23' }).namedModels.map(({ name }) => name)

describe('a text in capitals alone', () => {
  it.each([
    'HỢP TÁC XÃ ĐÃ CHIA LÃI. CÂU LẠC BỘ NÀY CÓ 20 NGƯỜI.',
    'HUYỆN MAI SƠN CÓ 52 MÔ HÌNH. MÔ HÌNH NÀY RẤT HAY.',
    'HỢP TÁC XÃ NÔNG NGHIỆP THU 5 TỶ ĐỒNG TỪ MÔ HÌNH TRỒNG RAU SẠCH. CÂU LẠC BỘ ĐÃ GIẢI TÁN HÔM QUA.'
  ])('invents no name, and says so: %s', (text) => {
    const { namedModels, diagnostics } = parseNews(text, { publishedAt: '2024-07-23' })
    expect(namedModels).toEqual([])
    expect(diagnostics.filter(({ code }) => code === 'named-model/all-capitals').length).toBeGreaterThan(0)
  })

  it.each([
    ['HUYỆN RA MẮT MÔ HÌNH “NGÕ XANH”. MÔ HÌNH “NGÕ XANH” ĐÃ LAN RA CÁC XÃ. MÔ HÌNH NÀY RẤT HAY.', ['NGÕ XANH']],
    ['CÂU LẠC BỘ NÔNG DÂN TỶ PHÚ RA MẮT', ['CÂU LẠC BỘ NÔNG DÂN TỶ PHÚ']],
    ['Huyện có CLB HBCT.', ['CLB HBCT']],
    ['HTX RAU SẠCH TÂN LẬP\n\nXã Mai Pha có HTX Rau sạch Tân Lập, thu 5 tỷ đồng.', ['HTX Rau sạch Tân Lập']]
  ])('has the names that something else tells: %s', (text, names) => expect(namesOf(text)).toEqual(names))

  it('has places, sums and counts', () => {
    const { locations, funds, modelCounts } = parseNews(
      'HUYỆN MAI SƠN (TỈNH SƠN LA) CÓ 52 MÔ HÌNH, GÓP 2 TỶ ĐỒNG. THÔN XÓM ĐÃ ĐỔI MỚI NHIỀU. THÔN NÀ HẠ, XÃ CÒ NÒI CÓ ĐƯỜNG MỚI.',
      { publishedAt: '2024-07-23' }
    )
    expect(locations.map(({ text }) => text)).toEqual(['HUYỆN MAI SƠN', 'TỈNH SƠN LA', 'THÔN NÀ HẠ', 'XÃ CÒ NÒI'])
    expect([funds.map(({ vnd }) => vnd), modelCounts.map(({ count }) => count)]).toEqual([[2_000_000_000], [52]])
  })
})
