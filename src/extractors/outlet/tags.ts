import { n } from './notation.js'
import { hasShape, isAcronym, isDomain, isKnown, isOnlineTag, opensLine, toReading } from './known.js'

/** Tags at the head of a lead: "(GLO)- ", "TPO - ", "Lạng Sơn (TTXVN) - ". */
export const TAGS = [
  n.rule({
    name: 'tag-in-brackets',
    like: [
      ['(GLO)- Sáng nay, hội nghị khai mạc tại xã.', 'GLO'],
      ['(Dân trí) - Trận mưa lớn đêm qua làm ngập nhiều tuyến đường.', 'Dân trí'],
      ['(Baoquangngai.vn) - Chiều 12.7, các sở họp bàn.', 'Baoquangngai.vn'],
      ['(HQ Online) - Tháng qua, kim ngạch tăng mạnh.', 'HQ Online']
    ],
    not: ['(UBND) - Đơn vị này cho biết như vậy.', 'Ông An (Dân trí) - người viết bài này.'],
    read: '^^ @OPEN {tag:name} @CLOSE @DASH',
    reach: 14,
    when: ({ tag }, c) => opensLine(c) && (isKnown(tag.text) || isAcronym(tag.text) || hasShape(tag.text)),
    then: ({ tag }) => toReading(tag)
  }),
  n.rule({
    name: 'tag-before-lead',
    like: [
      ['(ĐTCK) Những sự kiện nhà đầu tư cần lưu ý hôm nay.', 'ĐTCK'],
      ['(TTXVN) Ngày 3/4, đoàn lên đường.', 'TTXVN'],
      ['(Chinhphu.vn) Thủ tướng vừa ký quyết định.', 'Chinhphu.vn']
    ],
    not: ['(Ảnh) Những người dân trong xóm.', '(Hà Nội) Ngày 3/4, đoàn lên đường.'],
    read: '^^ @OPEN {tag:name} @CLOSE',
    before: 'Aa | @QUOTE',
    reach: 12,
    when: ({ tag }, c) => opensLine(c) && isKnown(tag.text),
    then: ({ tag }) => toReading(tag)
  }),
  n.rule({
    name: 'tag',
    like: [
      ['TPO - Ngày 26/9, đại hội khai mạc.', 'TPO'],
      ['TTH.VN - Sáng 14/10, thành phố phát động tháng cao điểm.', 'TTH.VN'],
      ['ĐNO - Buổi lễ diễn ra chiều 15/8.', 'ĐNO']
    ],
    not: ['UBND - cơ quan chịu trách nhiệm - cho biết.', 'HANOI -- Tại đây trời mưa.', 'Xã - nơi có nhiều hộ nghèo.'],
    read: '^^ {tag:word} @DASH',
    before: 'Aa | @QUOTE',
    reach: 8,
    when: ({ tag }, c) =>
      opensLine(c) &&
      (isOnlineTag(tag.text) || (isKnown(tag.text) && (isAcronym(tag.text) || isDomain(tag.text) || !tag.text.includes(' ')))),
    then: ({ tag }) => toReading(tag)
  }),
  n.rule({
    name: 'place-and-tag',
    like: [
      ['Lạng Sơn (TTXVN) - Ngày 3/4, đoàn công tác lên đường.', 'TTXVN'],
      ['HÀ NỘI (VNA) - Ngày 3/4, đoàn lên đường.', 'VNA'],
      ['Huế (TTXVN) - Mưa lớn kéo dài.', 'TTXVN']
    ],
    not: ['Ông An (Huế) - người dẫn đoàn - kể lại.', 'Bà Hà (SN 1985) - chủ vườn - cho biết.'],
    read: '^^ Aa+ @OPEN {tag:name} @CLOSE @DASH',
    reach: 14,
    when: ({ tag }, c) => opensLine(c) && isKnown(tag.text),
    then: ({ tag }) => toReading(tag)
  })
]
