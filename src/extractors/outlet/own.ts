import type { Phrase } from '../../grammar/index.js'
import { toReading, type Reading } from './known.js'
import { n } from './notation.js'
import { findOutlet } from './outlets.js'

const PAPER = /^(?:báo|tạp chí|tờ) (?=\p{Lu})/u

/** A paper of this country that the table knows; beside a verb that other bodies take too, by its full name in capitals. */
function isOwn(printed: string, isStrict: boolean): boolean {
  const isNamed = /^(?:báo|tạp chí|tòa soạn|đài) /iu.test(printed)
  const isCapital = /^\p{Lu}/u.test(printed) && (!isStrict || printed.split(' ').every((word) => /^\p{Lu}/u.test(word)))
  // The table is asked last: each shorter reading of a run of words asks again.
  if (!isNamed && !isCapital) return false
  const outlet = findOutlet(printed.replace(PAPER, ''))
  return outlet !== null && isNative(outlet.domain)
}

const isNative = (domain: string): boolean => domain.endsWith('.vn') || domain === 'vnexpress.net' || domain === 'baomoi.com'

/** "báo Tiền Phong" is Tiền Phong; "Báo Gia Lai" is its name. */
function toOwn({ text, start, end }: Phrase): Reading {
  const printed = text.replace(PAPER, '')
  return toReading({ text: printed, start: start + text.length - printed.length, end })
}

/** What a text says of its own paper: its reporters and readers, what is sent to it, what it wrote before. */
export const OWN = [
  n.rule({
    name: 'own-people',
    like: [
      ['Chiều qua, phóng viên Báo Gia Lai đã đến hiện trường.', 'Báo Gia Lai'],
      ['Bạn đọc báo Tiền Phong đã giúp gia đình 20 triệu đồng.', 'Tiền Phong'],
      ['PV Dân trí có mặt tại thôn từ sáng.', 'Dân trí']
    ],
    not: ['Phóng viên các báo đã đến hiện trường.', 'Phóng viên Reuters viết như vậy.'],
    read: '@PEOPLE @OF? {name:paper}',
    reach: 12,
    when: ({ name }) => isOwn(name.text, false),
    then: ({ name }) => toOwn(name)
  }),
  n.rule({
    name: 'own-contact',
    like: [
      ['Trao đổi với Tuổi Trẻ tối 26-4, ông An cho biết như vậy.', 'Tuổi Trẻ'],
      ['Theo nguồn tin của Báo Người Lao Động, đề án đã được thông qua.', 'Báo Người Lao Động'],
      ['Mọi giúp đỡ xin gửi về Báo Quân đội nhân dân.', 'Báo Quân đội nhân dân']
    ],
    not: ['Đơn đã được gửi đến Thanh tra tỉnh.', 'Ông trả lời Reuters như vậy.'],
    read: '@CONTACT @OF? {name:paper}',
    reach: 12,
    when: ({ name }) => isOwn(name.text, true),
    then: ({ name }) => toOwn(name)
  }),
  n.rule({
    name: 'own-report',
    like: [
      ['Như Báo Lao Động đã đưa tin, vụ việc xảy ra hôm 3/4.', 'Báo Lao Động'],
      ['Như Dân Việt đã thông tin, ao cá chết trắng.', 'Dân Việt'],
      ['Như Tiền Phong đã phản ánh, cầu vẫn chưa xong.', 'Tiền Phong']
    ],
    not: ['Như chúng tôi đã đưa tin, cầu chưa xong.', 'Như Sở Công Thương đã thông tin, giá tăng.'],
    read: 'như {name:paper} @REPORTED',
    reach: 14,
    when: ({ name }) => isOwn(name.text, false),
    then: ({ name }) => toOwn(name)
  }),
  n.rule({
    name: 'own-post',
    like: [
      ['Sau khi hoàn cảnh được đăng trên Báo Dân trí, nhiều bạn đọc đã giúp đỡ.', 'Báo Dân trí'],
      ['Bài đăng tải trên báo Đại Đoàn Kết khiến nhiều độc giả xúc động.', 'Đại Đoàn Kết'],
      ['Câu chuyện đăng trên Báo Lao Động, các nhà hảo tâm gửi quà.', 'Báo Lao Động']
    ],
    not: ['Thông báo đăng trên Báo Nhân Dân nêu rõ điều này.', 'Ảnh đăng trên mạng khiến nhiều bạn đọc bất ngờ.'],
    read: '@POSTED {name:paper}',
    before: '!(@STOPPER)* @READERS',
    reach: 12,
    when: ({ name }) => isOwn(name.text, false),
    then: ({ name }) => toOwn(name)
  })
]
