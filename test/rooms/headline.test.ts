import { describe, expect, it } from 'vitest'
import { createDocument, parseNews } from '../../src/index.js'

const LEAD = 'Ngày 3/4, hội nông dân xã tổ chức trao bò giống cho mười hai hộ khó khăn trong xã, mỗi hộ nhận một con.'
const MORE = 'Các hộ được cán bộ thú y chỉ cách làm chuồng, trồng cỏ và tiêm phòng cho đàn bò.'

describe('headline', () => {
  it.each([
    ['alone over the lead', `Trao bò giống cho hộ khó khăn\n\n${LEAD}\n${MORE}`, 'Trao bò giống cho hộ khó khăn'],
    ['under a date line', `Thứ Ba, 2/4/2024 08:15\nTrao bò giống cho hộ khó khăn\n${LEAD}`, 'Trao bò giống cho hộ khó khăn'],
    ['with a date in it', `Điểm tin chăn nuôi hôm nay 22/11/2024\n${LEAD}`, 'Điểm tin chăn nuôi hôm nay 22/11/2024'],
    ['in capitals', `HỘI NÔNG DÂN XÃ TRAO BÒ GIỐNG CHO HỘ KHÓ KHĂN\n${LEAD}`, 'HỘI NÔNG DÂN XÃ TRAO BÒ GIỐNG CHO HỘ KHÓ KHĂN'],
    ['in capitals, of as many words as a byline has', `RA MẮT CHI HỘI TRỒNG NẤM RƠM\n${LEAD}`, 'RA MẮT CHI HỘI TRỒNG NẤM RƠM'],
    ['before its date and time', `Trao bò giống cho hộ khó khăn 08/08/2025 09:55\n\n${LEAD}`, 'Trao bò giống cho hộ khó khăn'],
    ['behind its date and time', `15:48 08/08/2025 Trao bò giống cho hộ khó khăn\n\n${LEAD}`, 'Trao bò giống cho hộ khó khăn'],
    ['a question', `Vì sao bò giống khan hiếm?\n${LEAD}`, 'Vì sao bò giống khan hiếm?'],
    ['under a section', `Xã hội\n\nTrao bò giống cho hộ khó khăn\n${LEAD}`, 'Trao bò giống cho hộ khó khăn'],
    ['under a breadcrumb', `Trang chủ / Thời sự / Trong tỉnh\nTrao bò giống cho hộ khó khăn\n${LEAD}`, 'Trao bò giống cho hộ khó khăn'],
    [
      'under a label in capitals, with a full stop',
      `TIN NÔNG DÂN\nTrao bò giống cho hộ khó khăn năm 2024.\n${LEAD}`,
      'Trao bò giống cho hộ khó khăn năm 2024.'
    ],
    [
      'under menus',
      `Hotline: 0999 000 111 Đặt báo Giới thiệu\n• Chính trị\n• Kinh tế\nTìm kiếm trên website\nX\nTrao bò giống cho hộ khó khăn\n${LEAD}`,
      'Trao bò giống cho hộ khó khăn'
    ],
    [
      'under a line of Google News',
      `BAOTINHNHA.VN trên Google News\nTrao bò giống cho hộ khó khăn\n${LEAD}`,
      'Trao bò giống cho hộ khó khăn'
    ],
    ['with a full stop over its author', `Chung tay xây cầu.\nLê Hoài\n${LEAD}`, 'Chung tay xây cầu.'],
    ['with a full stop over its date', `Chung tay xây cầu.\n05/09/2025 08:15\n\n${LEAD}`, 'Chung tay xây cầu.'],
    ['with a full stop over the tag of the lead', `Chung tay xây cầu quê.\n(GLO)- ${LEAD}`, 'Chung tay xây cầu quê.'],
    ['above its author', `Trao bò giống cho hộ khó khăn\nLê Hoài\n${LEAD}`, 'Trao bò giống cho hộ khó khăn'],
    [
      'before the lead, of which it is said again',
      `Xã Hòa An trao bò giống cho hộ khó khăn Hội nông dân xã Hòa An trao bò giống cho mười hai hộ khó khăn trong xã. ${MORE}`,
      'Xã Hòa An trao bò giống cho hộ khó khăn'
    ],
    [
      'before a lead that opens with its day',
      `Trao bò giống cho hộ khó khăn Sáng 3/4, hội nông dân xã tổ chức lễ trao. ${MORE}`,
      'Trao bò giống cho hộ khó khăn'
    ],
    [
      'between a section and a tag',
      `Xã hội Trao bò giống cho hộ khó khăn BTNO - Hội nông dân xã tổ chức lễ trao. ${MORE}`,
      'Trao bò giống cho hộ khó khăn'
    ],
    [
      'between a section and a lead, opening with a name',
      `Pháp luật Nghệ An bắt nhóm trộm bò giống trong đêm Sáng 3/4, công an xã cho biết như vậy. ${MORE}`,
      'Nghệ An bắt nhóm trộm bò giống trong đêm'
    ]
  ])('%s', (_, text, title) => {
    expect(parseNews(text).title).toBe(title)
  })

  it.each([
    [
      'a bracket that says a name again before a dash',
      `Trước thiệt hại do lũ, Ban Vận động cứu trợ xã (Ban Vận động) - cơ quan của Mặt trận - phân bổ quà cho mười hai hộ. ${MORE}`
    ],
    ['a lead first', `${LEAD}\n\nThêm sinh kế cho bà con\n\n${MORE}`],
    ['a sentence over another', `Xã đã xây cầu mới.\n${LEAD}`],
    [
      'a lead with a day that says its words again',
      `Chiều 24/9/2024, Hội Cựu chiến binh tỉnh Vĩnh Long tổ chức Đại hội Cựu chiến binh gương mẫu tỉnh Vĩnh Long lần thứ VII.\n${MORE}`
    ],
    ['a tagged lead first', `(GLO)- Bà con trong xã vừa nhận bò giống, ai cũng vui.\n\nThêm sinh kế cho bà con\n\n${MORE}`],
    ['a tag alone', `(VTC News) -\n${LEAD}`],
    ['a caption with its credit', `Bà con nhận bò giống. Ảnh: Lê Hoài\n${LEAD}`],
    ['a caption with the whole address', `Bà con nhận bò giống ở huyện Mai Châu, tỉnh Hòa Bình\n${LEAD}`],
    ['authors', `Lê Hoài - Minh An (Đài huyện)\n\n${LEAD}\n${MORE}`],
    ['a heading of a quiz', `Đáp án đúng\n${LEAD}`],
    ['a section alone', `Nông thôn mới\n${LEAD}`],
    ['one line', LEAD],
    ['a lead with names inside', `Sáng 8/12, lãnh đạo Ủy ban Nhân dân xã Bố Trạch cho biết như vậy. ${MORE}`],
    ['a lead of a day of its own name', `Hội nông dân các xã vừa hưởng ứng Ngày môi trường thế giới bằng việc trồng cây. ${MORE}`],
    ['a lead of charity', `Quỹ của hội vừa phối hợp với nhóm bạn trẻ và Hội Từ thiện của xã trao bò giống. ${MORE}`],
    ['the name of a picture', `trao-bo-giong-1640157283.JPG\n${LEAD}`]
  ])('none: %s', (_, text) => {
    expect(parseNews(text).title).toBeNull()
  })
})

describe('furniture', () => {
  const kindOf = (line: string): string | undefined => {
    const { blocks, tokens, text } = createDocument(`Trao bò giống cho hộ khó khăn\n${LEAD}\n${line}\n${MORE}`)
    return blocks.find(({ first }) => text.startsWith(line, tokens.start[first]))?.kind
  }
  it.each([
    ['Ảnh minh họa', 'caption'],
    ['Bà con nhận bò giống (ảnh: L.H)', 'caption'],
    ['Bà con nhận bò giống tại xã Hòa An, huyện Chiêm Hóa', 'caption'],
    ['Dịch bệnh bùng phát, ảnh hưởng đến đàn bò.', 'body'],
    ['LÊ HOÀI', 'byline'],
    ['Bài, ảnh: LÊ HOÀI', 'byline'],
    ['Thu Hương (Công an tỉnh)', 'byline'],
    ['Nguồn: Báo Gia Lai', 'source'],
    ['(baolangson.vn)', 'source'],
    ['Bạn còn 300/300 ký tự', 'chrome'],
    ['Vui lòng gõ tối thiểu 10 ký tự', 'chrome'],
    ['image001.jpg (241 KB)', 'chrome'],
    ['Theo dõi Báo Gia Lai trên Google News', 'chrome'],
    ['Hội nông dân cho biết, người dân gửi phản hồi qua trình duyệt web.', 'body']
  ])('%s is %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind)
  })
})
