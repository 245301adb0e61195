import { blockAt } from '../../document/index.js'
import { defineNotation, type Context, type Phrase } from '../../grammar/index.js'
import { fold } from '../../lexicon/index.js'
import { findFirstOutlet, findOutlet, partsOf } from './outlets.js'
import type { OutletValue } from './schema.js'
import { toCredited } from './credited.js'
import { NO_TAGS, OUTLET_ENDS, OUTLET_HEADS, SETS } from './words.js'

/** What a rule makes: the outlet, and where it is printed. */
export interface Reading extends OutletValue {
  readonly start: number
  readonly end: number
}

const n = defineNotation()({ sets: SETS }).with((n) => ({
  name: n.phrase('!(@OPEN | @CLOSE)+'),
  paper: n.phrase('!(@OPEN | @CLOSE | @STOPPER | @COMMA | @QUOTE)+'),
  word: n.phrase('Aa (~!(@DASH | @OPEN | @CLOSE | @COLON))*'),
  site: n.phrase('!(@OPEN | @CLOSE) (~!(@OPEN | @CLOSE))+'),
  signer: n.phrase('Aa (!(@SLASH | @OPEN | @CLOSE | @STOPPER) | .)*')
}))

/** No name of an outlet is longer, in words. */
const NAME_WORDS_MAX = 9

function toReading({ text, start, end }: Pick<Phrase, 'text' | 'start' | 'end'>): Reading {
  const outlet = findFirstOutlet(text)
  return { source: text, name: outlet?.name ?? null, domain: outlet?.domain ?? null, province: outlet?.province ?? null, start, end }
}

const isKnown = (printed: string): boolean => {
  const parts = partsOf(printed)
  return parts.some((part) => findOutlet(part) !== null) && parts.every((part) => isDomain(part) || findOutlet(part) !== null)
}
/** A name that begins or ends as outlets' do, or a domain: the table need not know it. */
const hasShape = (printed: string): boolean => {
  const words = fold(printed).split(' ')
  const isTitle = OUTLET_HEADS.includes(words[0] as string) && /^\p{Lu}/u.test(printed)
  return words.length <= NAME_WORDS_MAX && !printed.includes(',') && (isTitle || OUTLET_ENDS.includes(words.at(-1) as string) || isDomain(printed))
}
const isAcronym = (printed: string): boolean => /^[\p{Lu}&.]{2,8}$/u.test(printed) && !NO_TAGS.includes(fold(printed))
/** GLO, QBĐT: what papers on the web call themselves. */
const isOnlineTag = (printed: string): boolean => /^\p{Lu}{2,5}(?:O|ĐT)$/u.test(printed) && !NO_TAGS.includes(fold(printed))
const isDomain = (printed: string): boolean => /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.(?:vn|com|net|org|info|tv)(?:\/\S*)?$/i.test(printed)

/** The match begins a line of the article. */
const opensLine = ({ document, first }: Context<unknown>): boolean => blockAt(document, first).first === first
/** The match is all of a line, marks at its ends left out. */
const isLine = ({ document, first, last }: Context<unknown>): boolean => {
  const block = blockAt(document, first)
  return isMarks(document.text.slice(document.tokens.start[block.first], document.tokens.start[first])) && endsLine({ document, last })
}
const endsLine = ({ document, last }: Pick<Context<unknown>, 'document' | 'last'>): boolean => {
  const block = blockAt(document, last - 1)
  return isMarks(document.text.slice(document.tokens.end[last - 1], document.tokens.end[block.last - 1]))
}
const isMarks = (text: string): boolean => text.length < 8 && !/[\p{L}\p{N}]/u.test(text)

export const outlets = n.grammar(
  'outlets',
  [
    n.rule({
      name: 'tag-in-brackets',
      like: [['(GLO)- Sáng nay, hội nghị khai mạc tại xã.', 'GLO'], ['(Dân trí) - Trận mưa lớn đêm qua làm ngập nhiều tuyến đường.', 'Dân trí'], ['(Baoquangngai.vn) - Chiều 12.7, các sở họp bàn.', 'Baoquangngai.vn'], ['(HQ Online) - Tháng qua, kim ngạch tăng mạnh.', 'HQ Online']],
      not: ['(UBND) - Đơn vị này cho biết như vậy.', 'Ông An (Dân trí) - người viết bài này.'],
      read: '^ @OPEN {tag:name} @CLOSE @DASH',
      reach: 14,
      when: ({ tag }, c) => opensLine(c) && (isKnown(tag.text) || isAcronym(tag.text) || hasShape(tag.text)),
      then: ({ tag }) => toReading(tag)
    }),
    n.rule({
      name: 'tag-before-lead',
      like: [['(ĐTCK) Những sự kiện nhà đầu tư cần lưu ý hôm nay.', 'ĐTCK'], ['(TTXVN) Ngày 3/4, đoàn lên đường.', 'TTXVN'], ['(Chinhphu.vn) Thủ tướng vừa ký quyết định.', 'Chinhphu.vn']],
      not: ['(Ảnh) Những người dân trong xóm.', '(Hà Nội) Ngày 3/4, đoàn lên đường.'],
      read: '^ @OPEN {tag:name} @CLOSE',
      before: 'Aa | @QUOTE',
      reach: 12,
      when: ({ tag }, c) => opensLine(c) && isKnown(tag.text),
      then: ({ tag }) => toReading(tag)
    }),
    n.rule({
      name: 'tag',
      like: [['TPO - Ngày 26/9, đại hội khai mạc.', 'TPO'], ['TTH.VN - Sáng 14/10, thành phố phát động tháng cao điểm.', 'TTH.VN'], ['ĐNO - Buổi lễ diễn ra chiều 15/8.', 'ĐNO']],
      not: ['UBND - cơ quan chịu trách nhiệm - cho biết.', 'HANOI -- Tại đây trời mưa.', 'Xã - nơi có nhiều hộ nghèo.'],
      read: '^ {tag:word} @DASH',
      before: 'Aa | @QUOTE',
      reach: 8,
      when: ({ tag }, c) => opensLine(c) && (isOnlineTag(tag.text) || (isKnown(tag.text) && (isAcronym(tag.text) || isDomain(tag.text) || !tag.text.includes(' ')))),
      then: ({ tag }) => toReading(tag)
    }),
    n.rule({
      name: 'place-and-tag',
      like: [['Lạng Sơn (TTXVN) - Ngày 3/4, đoàn công tác lên đường.', 'TTXVN'], ['HÀ NỘI (VNA) - Ngày 3/4, đoàn lên đường.', 'VNA'], ['Huế (TTXVN) - Mưa lớn kéo dài.', 'TTXVN']],
      not: ['Ông An (Huế) - người dẫn đoàn - kể lại.', 'Bà Hà (SN 1985) - chủ vườn - cho biết.'],
      read: '^ Aa+ @OPEN {tag:name} @CLOSE @DASH',
      reach: 14,
      when: ({ tag }, c) => opensLine(c) && isKnown(tag.text),
      then: ({ tag }) => toReading(tag)
    }),
    n.rule({
      name: 'credit',
      like: [['Đoàn về lúc 5 giờ chiều.\nTheo TTXVN', 'TTXVN'], ['Đoàn về lúc 5 giờ chiều.\nNguồn: Báo Gia Lai', 'Báo Gia Lai'], ['Đoàn về lúc 5 giờ chiều. (Theo QĐND và trianlietsi.vn)', 'QĐND và trianlietsi.vn'], ['Đoàn về lúc 5 giờ.\nTheo Minh An, Đồ họa: Hà Lê/VOV.VN', 'VOV.VN']],
      not: ['Theo TTXVN, đoàn về lúc 5 giờ chiều.', 'Đoàn về lúc 5 giờ chiều.\nTheo Quốc Thái', 'Nguồn: Sở Công Thương'],
      read: '^ @OPEN? @CREDIT @COLON? {by:name} @CLOSE?',
      reach: 20,
      when: ({ by }, c) => endsLine(c) && toCredited(by.text, isKnown, hasShape) !== null,
      then: ({ by }) => {
        const printed = toCredited(by.text, isKnown, hasShape)
        return printed === null ? null : toReading({ text: printed, start: by.start + by.text.indexOf(printed), end: by.start + by.text.indexOf(printed) + printed.length })
      }
    }),
    n.rule({
      name: 'address',
      like: [['Đoàn về lúc 5 giờ chiều.\n(baolangson.vn)', 'baolangson.vn'], ['Đoàn về lúc 5 giờ chiều.\nhttps://nhandan.vn/tin', 'nhandan.vn'], ['www.vov4.vov.vn\nĐoàn về lúc 5 giờ chiều.', 'vov4.vov.vn']],
      not: ['Trang baolangson.vn đã đưa tin.', 'Đoàn đi thăm.\n(huyện Cao Lộc)'],
      read: '^ @OPEN? {site:site} @CLOSE?',
      reach: 30,
      when: ({ site }, c) => isLine(c) && isDomain(site.text),
      then: ({ site }) => {
        const domain = site.text.toLowerCase().replace(/^https?:\/\//, '').replace(/^www\./, '').replace(/\/.*$/, '')
        return toReading({ text: domain, start: site.start, end: site.end })
      }
    }),
    n.rule({
      name: 'signature',
      like: [['Đoàn về lúc 5 giờ chiều.\nMinh An/VOV.VN', 'VOV.VN'], ['Đoàn về lúc 5 giờ chiều.\nM.A./VOV.VN (biên dịch)', 'VOV.VN'], ['Đoàn về lúc 5 giờ chiều.\nMinh An - Hà Lê/TTXVN', 'TTXVN']],
      not: ['Đoàn về lúc 5 giờ chiều.\nMinh An/Hà Lê', 'Lúa 5.600 đồng/kg'],
      read: '^ {who:signer} @SLASH {by:name} (@OPEN {note:name} @CLOSE)?',
      reach: 20,
      when: ({ by }, c) => isLine(c) && findOutlet(by.text) !== null,
      then: ({ by }) => toReading(by)
    }),
    n.rule({
      name: 'signature-in-brackets',
      like: [['Đoàn về lúc 5 giờ chiều.\n(Vietnam+)', 'Vietnam+'], ['Đoàn về lúc 5 giờ chiều.\nMinh An (TTXVN)', 'TTXVN'], ['Đoàn về lúc 5 giờ chiều.\n(TTXVN/Vietnam+)', 'TTXVN/Vietnam+']],
      not: ['Đoàn về lúc 5 giờ chiều.\nThu Hương (Công an tỉnh)', 'Họ đi cùng ông An (TTXVN) tới đây.'],
      read: '^ {who?:signer}? @OPEN {by:name} @CLOSE',
      reach: 16,
      when: ({ by }, c) => isLine(c) && isKnown(by.text),
      then: ({ by }) => toReading(by)
    }),
    n.rule({
      name: 'own-people',
      like: [['Chiều qua, phóng viên Báo Gia Lai đã đến hiện trường.', 'Báo Gia Lai'], ['Bạn đọc báo Tiền Phong đã giúp gia đình 20 triệu đồng.', 'Tiền Phong'], ['PV Dân trí có mặt tại thôn từ sáng.', 'Dân trí']],
      not: ['Phóng viên các báo đã đến hiện trường.', 'Phóng viên Reuters viết như vậy.'],
      read: '@PEOPLE @OF? {name:paper}',
      reach: 12,
      when: ({ name }) => isOwn(name.text, false),
      then: ({ name }) => toOwn(name)
    }),
    n.rule({
      name: 'own-contact',
      like: [['Trao đổi với Tuổi Trẻ tối 26-4, ông An cho biết như vậy.', 'Tuổi Trẻ'], ['Theo nguồn tin của Báo Người Lao Động, đề án đã được thông qua.', 'Báo Người Lao Động'], ['Mọi giúp đỡ xin gửi về Báo Quân đội nhân dân.', 'Báo Quân đội nhân dân']],
      not: ['Đơn đã được gửi đến Thanh tra tỉnh.', 'Ông trả lời Reuters như vậy.'],
      read: '@CONTACT @OF? {name:paper}',
      reach: 12,
      when: ({ name }) => isOwn(name.text, true),
      then: ({ name }) => toOwn(name)
    }),
    n.rule({
      name: 'own-report',
      like: [['Như Báo Lao Động đã đưa tin, vụ việc xảy ra hôm 3/4.', 'Báo Lao Động'], ['Như Dân Việt đã thông tin, ao cá chết trắng.', 'Dân Việt'], ['Như Tiền Phong đã phản ánh, cầu vẫn chưa xong.', 'Tiền Phong']],
      not: ['Như chúng tôi đã đưa tin, cầu chưa xong.', 'Như Sở Công Thương đã thông tin, giá tăng.'],
      read: 'như {name:paper} @REPORTED',
      reach: 14,
      when: ({ name }) => isOwn(name.text, false),
      then: ({ name }) => toOwn(name)
    }),
    n.rule({
      name: 'own-post',
      like: [['Sau khi hoàn cảnh được đăng trên Báo Dân trí, nhiều bạn đọc đã giúp đỡ.', 'Báo Dân trí'], ['Bài đăng tải trên báo Đại Đoàn Kết khiến nhiều độc giả xúc động.', 'Đại Đoàn Kết'], ['Câu chuyện đăng trên Báo Lao Động, các nhà hảo tâm gửi quà.', 'Báo Lao Động']],
      not: ['Thông báo đăng trên Báo Nhân Dân nêu rõ điều này.', 'Ảnh đăng trên mạng khiến nhiều bạn đọc bất ngờ.'],
      read: '@POSTED {name:paper}',
      before: '!(@STOPPER)* @READERS',
      reach: 12,
      when: ({ name }) => isOwn(name.text, false),
      then: ({ name }) => toOwn(name)
    })
  ],
  { show: ({ source }) => source }
)

const PAPER = /^(?:báo|tạp chí|tờ) (?=\p{Lu})/u

/** A paper of this country that the table knows; beside a verb that other bodies take too, by its full name in capitals. */
function isOwn(printed: string, isStrict: boolean): boolean {
  const outlet = findOutlet(printed.replace(PAPER, ''))
  if (outlet === null || !isNative(outlet.domain)) return false
  const isNamed = /^(?:báo|tạp chí|tòa soạn|đài) /iu.test(printed)
  return isNamed || /^\p{Lu}/u.test(printed) && (!isStrict || printed.split(' ').every((word) => /^\p{Lu}/u.test(word)))
}

const isNative = (domain: string): boolean => domain.endsWith('.vn') || domain === 'vnexpress.net' || domain === 'baomoi.com'

/** "báo Tiền Phong" is Tiền Phong; "Báo Gia Lai" is its name. */
function toOwn({ text, start, end }: Phrase): Reading {
  const printed = text.replace(PAPER, '')
  return toReading({ text: printed, start: start + text.length - printed.length, end })
}
