import { describe, expect, it } from 'vitest'
import { parseNews } from '../../src/index.js'

const placeOf = (text: string): string | null => {
  const { location } = parseNews(text, { publishedAt: '2024-03-02' })
  return location === null ? null : `${location.type ?? ''} ${location.name}`.trim()
}

describe('main place', () => {
  it.each([
    [
      'the commune of the lead',
      'Ngày 1/3, tại xã Hoàng Đồng, thành phố Lạng Sơn, mười hai hộ nhận bò giống.\nLãnh đạo xã đến chung vui.',
      'xã Hoàng Đồng'
    ],
    [
      'below the province of the headline',
      'Lạng Sơn: Mười hai hộ nhận bò giống\nNgày 1/3, tại xã Hoàng Đồng, thành phố Lạng Sơn, mười hai hộ nhận bò giống.\nXã Hoàng Đồng còn tặng cỏ giống.',
      'xã Hoàng Đồng'
    ],
    [
      'the province where all of it is meant',
      'Nông dân tỉnh Bến Tre làm giàu\nToàn tỉnh có nhiều hộ khá. Khắp tỉnh Bến Tre, phong trào lan rộng.\nNhư ông Ba ở xã Thạnh Hải, huyện Thạnh Phú nuôi tôm.',
      'tỉnh Bến Tre'
    ],
    [
      'where it happens, not where people live',
      'Ngày 1/3, TAND tỉnh Nghệ An tuyên phạt Lê Văn Ba (45 tuổi, trú TP Vinh) và Trần Văn Tư (trú TP Vinh).\nTAND tỉnh Nghệ An cho biết như vậy.',
      'tỉnh Nghệ An'
    ],
    [
      'beside the homes of those on board',
      'Ngày 1/3, tàu cá bị chìm ở bờ biển xã Cảnh Dương, huyện Quảng Trạch, tỉnh Quảng Bình.\nTrên tàu có ông Ba (SN 1975, ở Hòn Đất, Kiên Giang), ông Tư (SN 1989, ở Diễn Châu, Nghệ An) và ông Năm (thuyền trưởng, ở tỉnh Thanh Hóa).',
      'xã Cảnh Dương'
    ],
    [
      'beside where to write to',
      'Chị Hoa ở xã Hà Tiến, huyện Hà Trung, tỉnh Thanh Hóa nuôi con bệnh nặng.\nXin gửi về Quỹ, 25 Thụy Khuê, Hà Nội, số tài khoản 148220500, chi nhánh Tây Hồ, Hà Nội.',
      'xã Hà Tiến'
    ],
    [
      'spoken of again without its name',
      'Ngày 1/3, tại xã Hoàng Đồng, mười hai căn nhà được khởi công nhờ tiền của một công ty ở Lạng Sơn.\nBộ Chỉ huy Quân sự tỉnh Lạng Sơn, đảng ủy và chính quyền xã cùng dự; lãnh đạo xã cảm ơn.',
      'xã Hoàng Đồng'
    ]
  ])('%s', (_, text, place) => {
    expect(placeOf(text)).toBe(place)
  })

  it.each([
    ['a list over the country', 'Thiệt hại do mưa lũ: Lào Cai 4 người; Cao Bằng 7 người; Sơn La 2 người; Thái Nguyên 3 người.'],
    ['prices', 'Cà phê hôm nay tăng.\nĐắk Lắk mua ở mức 113.700 đồng/kg. Gia Lai ở mức 113.500 đồng/kg. Lâm Đồng ở mức 112.600 đồng/kg.'],
    [
      'an example far from the head',
      `Cựu chiến binh làm kinh tế giỏi\n${'Hội viên trong hội đã vượt khó, giúp nhau vốn và kinh nghiệm, nhiều người khá lên thấy rõ. '.repeat(6)}\nPhong trào lan rộng.\nNhư ông Ba, ở xã Đào Xá (Phú Bình), nuôi gà.`
    ],
    [
      'two communes of one district that is not named',
      'Tặng quà phụ nữ hai xã\nĐoàn đến xã Minh Đài tặng quà. Rồi đoàn đến xã Xuân Đài tặng quà.'
    ],
    ['no place', 'Hội nông dân trao bò giống cho mười hai hộ.']
  ])('none: %s', (_, text) => {
    expect(placeOf(text)).toBeNull()
  })
})
