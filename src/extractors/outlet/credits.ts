import { toCredited } from './credited.js'
import { endsLine, hasShape, isDomain, isKnown, isLine, toReading } from './known.js'
import { n } from './notation.js'
import { findOutlet } from './outlets.js'

/** Credits, addresses and signatures, each a line of its own or the last words of one. */
export const CREDITS = [
  n.rule({
    name: 'credit',
    like: [
      ['Đoàn về lúc 5 giờ chiều.\nTheo TTXVN', 'TTXVN'],
      ['Đoàn về lúc 5 giờ chiều.\nNguồn: Báo Gia Lai', 'Báo Gia Lai'],
      ['Đoàn về lúc 5 giờ chiều. (Theo QĐND và trianlietsi.vn)', 'QĐND và trianlietsi.vn'],
      ['Đoàn về lúc 5 giờ.\nTheo Minh An, Đồ họa: Hà Lê/VOV.VN', 'VOV.VN']
    ],
    not: ['Theo TTXVN, đoàn về lúc 5 giờ chiều.', 'Đoàn về lúc 5 giờ chiều.\nTheo Quốc Thái', 'Nguồn: Sở Công Thương'],
    read: '^ @OPEN? @CREDIT @COLON? {by:name} @CLOSE?',
    notBefore: '!(@LINE_MARKS)',
    reach: 20,
    when: ({ by }, c) => endsLine(c) && toCredited(by.text, isKnown, hasShape) !== null,
    then: ({ by }) => {
      const printed = toCredited(by.text, isKnown, hasShape)
      return printed === null
        ? null
        : toReading({
            text: printed,
            start: by.start + by.text.indexOf(printed),
            end: by.start + by.text.indexOf(printed) + printed.length
          })
    }
  }),
  n.rule({
    name: 'address',
    like: [
      ['Đoàn về lúc 5 giờ chiều.\n(baolangson.vn)', 'baolangson.vn'],
      ['Đoàn về lúc 5 giờ chiều.\nhttps://nhandan.vn/tin', 'nhandan.vn'],
      ['www.vov4.vov.vn\nĐoàn về lúc 5 giờ chiều.', 'vov4.vov.vn']
    ],
    not: ['Trang baolangson.vn đã đưa tin.', 'Đoàn đi thăm.\n(huyện Cao Lộc)'],
    read: '^^ @OPEN? {site:site} @CLOSE?',
    // Alone in its line.
    notAfter: '!()',
    notBefore: '!()',
    reach: 30,
    when: ({ site }, c) => isLine(c) && isDomain(site.text),
    then: ({ site }) => {
      const domain = site.text
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^www\./, '')
        .split('/', 1)[0] as string
      return toReading({ text: domain, start: site.start, end: site.end })
    }
  }),
  n.rule({
    name: 'signature',
    like: [
      ['Đoàn về lúc 5 giờ chiều.\nMinh An/VOV.VN', 'VOV.VN'],
      ['Đoàn về lúc 5 giờ chiều.\nM.A./VOV.VN (biên dịch)', 'VOV.VN'],
      ['Đoàn về lúc 5 giờ chiều.\nMinh An - Hà Lê/TTXVN', 'TTXVN']
    ],
    not: ['Đoàn về lúc 5 giờ chiều.\nMinh An/Hà Lê', 'Lúa 5.600 đồng/kg'],
    read: '^^ {who:signer} @SLASH {by:name} (@OPEN {note:name} @CLOSE)?',
    reach: 20,
    when: ({ by }, c) => isLine(c) && findOutlet(by.text) !== null,
    then: ({ by }) => toReading(by)
  }),
  n.rule({
    name: 'signature-in-brackets',
    like: [
      ['Đoàn về lúc 5 giờ chiều.\n(Vietnam+)', 'Vietnam+'],
      ['Đoàn về lúc 5 giờ chiều.\nMinh An (TTXVN)', 'TTXVN'],
      ['Đoàn về lúc 5 giờ chiều.\n(TTXVN/Vietnam+)', 'TTXVN/Vietnam+']
    ],
    not: ['Đoàn về lúc 5 giờ chiều.\nThu Hương (Công an tỉnh)', 'Họ đi cùng ông An (TTXVN) tới đây.'],
    read: '^^ {who?:signer}? @OPEN {by:name} @CLOSE',
    reach: 16,
    when: ({ by }, c) => isLine(c) && isKnown(by.text),
    then: ({ by }) => toReading(by)
  })
]
