import { readAgain } from './bare-again.js'
import { readDistrictsOf, readTally } from './bare-lists.js'
import { toGroup, type At } from './bare-names.js'
import { readCommune, readDistrict, readHeading, readProvince, readShortCity, readSureDistrict } from './bare-units.js'
import { n, showChain } from './notation.js'
import type { Group } from './types.js'

/** Names with no type word. */
export const bare = n.grammar<Group>(
  'bare',
  [
    n.rule({
      name: 'road',
      like: [
        ['cao tốc Đà Nẵng - Quảng Ngãi', 'none'],
        ['đường tránh Huế', 'none'],
        ['quốc lộ Bắc Giang – Lạng Sơn', 'none']
      ],
      not: ['đường về Huế'],
      read: '@ROAD {names*:name} (@DASH {names*:name})*',
      then: () => toGroup()
    }),
    n.rule({
      name: 'company',
      like: [
        ['Công ty vàng bạc đá quý Sài Gòn', 'none'],
        ['Nhà xuất bản Trẻ Hà Nội', 'none'],
        ['Tổng Công ty cổ phần Bia-Rượu-Nước giải khát Sài Gòn', 'none'],
        ['Đài Phát thanh - Truyền hình Nghệ An', 'none']
      ],
      not: ['công ty ở Sài Gòn', 'Công ty đã về Hà Nội'],
      read: '@COMPANY !(@END | @APART)* {name:name}',
      reach: 18,
      then: () => toGroup()
    }),
    n.rule({
      name: 'cooperative',
      like: [
        ['HTX Thương mại và Dịch vụ nông nghiệp Hòa Bình', 'none'],
        ['Hợp tác xã Nông nghiệp Bắc Thái', 'none'],
        ['HTX Dịch vụ vận tải Lào Cai', 'none']
      ],
      not: ['hợp tác xã lúa gạo Sóc Trăng', 'Liên minh HTX Hà Nội', 'HTX Tân Tiến ở Hà Nội'],
      read: '(htx | hợp tác xã) Aa !(@END | @NOT_COOPERATIVE)* {name:name}',
      reach: 12,
      then: () => toGroup()
    }),
    n.rule({
      name: 'districts-of',
      like: [
        ['Can Lộc, Hương Khê (Hà Tĩnh)', 'Can Lộc <, Hương Khê <, Hà Tĩnh'],
        ['Quảng Trạch, Quảng Bình', 'Quảng Trạch <, Quảng Bình'],
        ['Sa Pa, Lào Cai', 'Sa Pa <, Lào Cai']
      ],
      not: ['Hà Tĩnh, Quảng Bình', 'sân Can Lộc (Hà Tĩnh)'],
      read: '{below*:district} (, {below*:district} | và {below*:district})* @LINK {above:province}',
      notAfter: '@NOT_PLACE | @TITLE',
      reach: 12,
      then: ({ below, above }, context) => readDistrictsOf(below, above, context as At)
    }),
    n.rule({
      name: 'tally',
      like: [
        ['Bảo Yên 98, Bắc Hà 14', 'Bảo Yên'],
        ['Lục Yên 11, Văn Yên 5, Văn Chấn 2', 'Lục Yên Văn Yên'],
        ['Hà Giang: 3; Phú Thọ: 9', 'Hà Giang']
      ],
      not: ['Bảo Yên 98', 'Lê Lợi 12, Trần Phú 5'],
      read: '{name:name} @COLON? {count:count}',
      before: '(, | ;) {next:name} @COLON? {other:count}',
      then: ({ name }, context) => readTally(name, context as At)
    }),
    n.rule({
      name: 'tally-on',
      like: [
        ['Bảo Yên 98, Bắc Hà 14', 'Bắc Hà'],
        ['Lục Yên 11, Văn Yên 5; Văn Chấn 2', 'Văn Chấn'],
        ['Hà Giang: 3; Phú Thọ: 9 người', 'Phú Thọ']
      ],
      not: ['Bắc Hà 14', 'năm 98, Bắc Hà 14'],
      read: '{name:name} @COLON? {count:count}',
      after: '{before:name} @COLON? {other:count} (, | ;)',
      then: ({ name }, context) => readTally(name, context as At)
    }),
    n.rule({
      name: 'again',
      like: [
        ['xã Hương Toàn họp. Chị em Hương Toàn vui.', 'xã Hương Toàn'],
        ['thôn Pơ Nang. Dân Pơ Nang dệt', 'thôn Pơ Nang'],
        ['Đảng bộ Hương Toàn của xã Hương Toàn', 'xã Hương Toàn'],
        ['Đại hội Hội Nông dân Hương Toàn. Xã Hương Toàn', 'xã Hương Toàn']
      ],
      not: ['HTX Phước Quới ở ấp Phước Quới', 'xã Hương Toàn. Ông Hương Toàn Nguyễn', 'xã Tân Lập. Cầu Tân Lập'],
      read: '{name:name}',
      notAfter: '@NOT_PLACE | ông | bà | anh | chị | cô | chú | bác | cụ',
      then: ({ name }, context) => readAgain(name, context as At)
    }),
    n.rule({
      name: 'province',
      like: [
        ['tại Lạng Sơn', 'Lạng Sơn'],
        ['Báo Lạng Sơn', 'Lạng Sơn'],
        ['về Sông Bé', 'Sông Bé'],
        ['TPHCM', 'TPHCM'],
        ['BĐBP Gia Lai đã', 'Gia Lai'],
        ['Đồng NaiTòa xác định', 'Đồng Nai']
      ],
      not: ['sông Sài Gòn', 'Đồn Biên phòng Quảng Đức', 'Nguyễn Thái Bình', 'hòa bình', 'Chủ tịch Hồ Chí Minh'],
      read: '{name:province}',
      notAfter: '@NOT_PLACE | @TITLE',
      then: ({ name }, context) => readProvince(name, context as At)
    }),
    n.rule({
      name: 'district',
      like: [
        ['tại Đà Lạt', 'Đà Lạt'],
        ['Đam Rông: tin vui', 'Đam Rông'],
        ['đến Mù Cang Chải', 'Mù Cang Chải']
      ],
      not: ['Thống Nhất', 'bà Trần Đam Rông', 'vịnh Hạ Long'],
      read: '{name:district}',
      notAfter: '@NOT_PLACE | @TITLE',
      then: ({ name }, context) => readDistrict(name, context as At)
    }),
    n.rule({
      name: 'district-sure',
      like: [
        ['Công an Sa Pa', 'Sa Pa'],
        ['ra Côn Đảo', 'Côn Đảo'],
        ['công an Mộc Châu bắt', 'Mộc Châu']
      ],
      not: ['đội Mộc Châu', 'công an Trần Phú', 'với Bình Minh'],
      read: '{name:district}',
      after: '@BODY | @SPATIAL',
      then: ({ name }, context) => readSureDistrict(name, context as At)
    }),
    n.rule({
      name: 'commune-sure',
      like: [
        ['Lào Cai: lũ ở Dương Quỳ', 'Dương Quỳ <'],
        ['tỉnh Lào Cai, tại Dương Quỳ, Mường Bo có lũ', 'Dương Quỳ Mường Bo'],
        ['Lạng Sơn có mưa; đến Mai Pha thì tạnh', 'Mai Pha']
      ],
      not: ['lũ ở Dương Quỳ', 'tỉnh Lạng Sơn, ở Dương Quỳ', 'tỉnh Lào Cai, anh Mường Bo', 'Lào Cai, Sơn La, Hà Giang, ở Mường Bo'],
      read: '{name:name}',
      after: '@SPATIAL ({other:name} @AND)*',
      notAfter: '@NOT_PLACE | @TITLE',
      then: ({ name }, context) => readCommune(name, context as At)
    }),
    n.rule({
      name: 'commune-heading',
      like: [
        ['Dương Quỳ: Lũ về trong đêm\nTại tỉnh Lào Cai', 'Dương Quỳ'],
        ['Mường Bo: Ra mắt câu lạc bộ\nHội Nông dân tỉnh Lào Cai', 'Mường Bo'],
        ['Huyện Cao Lộc\nTân Liên: Thêm một cây cầu', 'Tân Liên']
      ],
      not: ['Dương Quỳ: Lũ về trong đêm', 'tỉnh Lào Cai, Dương Quỳ: lũ về', 'Kết luận: Tỉnh Lào Cai'],
      read: '^^ {name:name}',
      before: ':',
      notAfter: '@NOT_PLACE | @TITLE',
      then: ({ name }, context) => readHeading(name, context as At)
    }),
    n.rule({
      name: 'city-short',
      like: [
        ['tỉnh Nghệ An, nhất là Vinh', 'Vinh'],
        ['từ Hà Tĩnh ra Vinh (Nghệ An)', 'Vinh'],
        ['Mưa ở Vinh, Nghệ An', 'Vinh']
      ],
      not: ['ở Vinh', 'tỉnh Nghệ An khen Vinh', 'anh Vinh ở Nghệ An'],
      read: '{name:district}',
      after: '@SPATIAL | @EXAMPLE',
      then: ({ name }, context) => readShortCity(name, context as At)
    }),
    n.rule({
      name: 'sea',
      like: [
        ['Bờ biển Gia Lai', 'Gia Lai'],
        ['vùng biển Quảng Ninh - Hải Phòng', 'Quảng Ninh'],
        ['bãi biển Nha Trang', 'Nha Trang']
      ],
      not: ['biển Vũng Tàu', 'bãi biển Sầm Sơn Nguyễn'],
      read: '{name:province} | {name:district}',
      after: '@SEA',
      then: ({ name }, context) => readProvince(name, context as At) ?? readSureDistrict(name, context as At)
    })
  ],
  { show: showChain }
)
