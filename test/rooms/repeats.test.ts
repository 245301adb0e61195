import { describe, expect, it } from 'vitest'
import { parseNews } from '../../src/index.js'

const BODY = '\n\nThứ Ba, 23/7/2024\n\n'
type List = 'modelCounts' | 'funds' | 'quantities'

describe('what a headline states again', () => {
  it.each<[List, string, string, (number | null)[]]>([
    ['funds', 'Mai Sơn góp gần 4 tỷ đồng xây nhà', 'Huyện Mai Sơn đã góp 3,85 tỷ đồng; xã Cò Nòi góp 4 tỷ đồng.', [1, null, null]],
    ['funds', 'Mai Sơn góp 2 tỷ đồng xây nhà', 'Huyện đã góp 2 tỷ đồng. Tỉnh cũng góp 2 tỷ đồng.', [1, null, null]],
    ['funds', 'Xây nhà cho hộ nghèo ở huyện Mai Sơn', 'Huyện đã góp 2 tỷ đồng. Tỉnh cũng góp 2 tỷ đồng.', [null, null]],
    // Another currency, another price, another range, too far.
    ['funds', 'Mai Sơn góp 2 tỷ đồng xây nhà', 'Mỹ góp 2 tỷ USD.', [null, null]],
    ['funds', 'Mai Sơn hỗ trợ 2 triệu đồng/hộ nghèo', 'Huyện góp 2 triệu đồng.', [null, null]],
    ['funds', 'Mai Sơn góp từ 2 đến 3 tỷ đồng', 'Huyện góp 2 tỷ đồng.', [null, null]],
    ['funds', 'Mai Sơn góp gần 4 tỷ đồng xây nhà', 'Huyện góp 3 tỷ đồng.', [null, null]],
    [
      'quantities',
      'Sơn La trồng hơn 1,2 triệu cây xanh',
      'Tỉnh đã trồng 1,25 triệu cây xanh phân tán, góp 300 ngày công.',
      [1, null, null]
    ],
    ['quantities', 'Sơn La trồng 500 cây xanh', 'Huyện đã trồng 500 cây bưởi.', [null, null]],
    ['quantities', 'Mai Sơn làm 3,5 km đường mới', 'Đường dài 3,5 km.', [1, null]],
    ['quantities', 'Mai Sơn làm 3,5 km đường mới', 'Vườn rộng 3,5 ha.', [null, null]],
    ['modelCounts', 'Mai Sơn có hơn 310 mô hình', 'Huyện Mai Sơn có 316 mô hình.', [1, null]],
    ['modelCounts', 'Mai Sơn có hơn 310 mô hình', 'Huyện Mai Sơn có 300 mô hình.', [null, null]]
  ])('%s: %s | %s', (list, title, body, same) => {
    const record = parseNews(`${title}${BODY}${body}`)
    expect([record.title, record[list].map(({ sameAs }) => sameAs)]).toEqual([title, same])
  })
})

describe('where a sum is', () => {
  it.each([
    ['Hội Phụ nữ tỉnh Sơn La trao 20 triệu đồng cho hộ nghèo xã Cò Nòi, huyện Mai Sơn.', ['xã Cò Nòi']],
    ['Năm 2023, huyện Mai Sơn chi 3 tỷ đồng.', ['huyện Mai Sơn']],
    ['UBND tỉnh Sơn La chi 5 tỷ đồng để xây cầu ở xã Cò Nòi.', ['xã Cò Nòi']],
    ['Huyện Mai Sơn góp 2 tỷ đồng; huyện Yên Châu góp 3 tỷ đồng.', ['Huyện Mai Sơn', 'huyện Yên Châu']],
    ['Trao 20 triệu đồng của Hội Chữ thập đỏ tỉnh Sơn La.', ['tỉnh Sơn La']],
    ['Góp 2 tỷ đồng.', [null]]
  ])('%s', (text, places) => {
    const { funds } = parseNews(text, { publishedAt: '2024-07-23' })
    expect(funds.map(({ location }) => location)).toEqual(places)
  })
})
