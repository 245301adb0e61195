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
    ],
    [
      'of the headline, above the village of an example',
      'Huyện Krông Bông: Hiệu quả từ câu lạc bộ\nHội Phụ nữ huyện Krông Bông đã lập nhiều câu lạc bộ, giúp chị em có chỗ gặp nhau, học nghề và vay vốn làm ăn, nuôi dạy con tốt, giữ gìn nếp nhà, làng xóm thêm sạch và đẹp.\nMột câu lạc bộ hay ở buôn Trôk Ăt (xã Yang Reh). Chị em buôn Trôk Ăt họp đều. Buôn Trôk Ăt, xã Yang Reh nay khác xưa.',
      'huyện Krông Bông'
    ],
    [
      'where it happened, said in brackets',
      'Tây Ninh: Xe tải gây tai nạn\nChiều 1/3, lực lượng chức năng xã Bình Đức (Tây Ninh) khám nghiệm hiện trường vụ tai nạn trên QL.1 (Km1938, thuộc ấp 4, xã Bình Đức). Công an tỉnh Tây Ninh đang điều tra.',
      'xã Bình Đức'
    ],
    [
      'beside the posts that people had',
      'TAND tỉnh Nghệ An xử Lê Văn Ba, cựu Hiệu trưởng Trường THCS xã Nghi Thái.\nTAND tỉnh Nghệ An cho biết như vậy.',
      'tỉnh Nghệ An'
    ]
  ])('%s', (_, text, place) => {
    expect(placeOf(text)).toBe(place)
  })

  it.each([
    ['a list over the country', 'Thiệt hại do mưa lũ: Lào Cai 4 người; Cao Bằng 7 người; Sơn La 2 người; Thái Nguyên 3 người.'],
    [
      'a list with its figures in brackets',
      'Mưa làm 300 nhà sập (Lào Cai 100, Sơn La 120, Nghệ An 80), theo cơ quan phòng chống thiên tai.'
    ],
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

  it('counts communes that are gone for the one they became', () => {
    const text =
      'Xã mới sau sắp xếp\nXã Đại Sơn, Đại Lãnh và Đại Hưng nhập thành xã Thượng Đức, thành phố Đà Nẵng. Ở xã Đại Sơn cũ có ba thôn nghèo. Ở xã Đại Lãnh cũ có chợ. Ở xã Đại Hưng cũ có trường.'
    expect(parseNews(text, { publishedAt: '2025-09-23' }).location?.code).toBe('20506')
  })

  it('counts a province that is gone for the one it became', () => {
    const text =
      'TAND thành phố Hải Phòng vừa xử Lê Văn Ba (trú xã Mao Điền, TP Hải Phòng), cựu Hiệu trưởng Trường THCS xã Cẩm Hưng, huyện Cẩm Giàng, tỉnh Hải Dương (cũ). Ba biết UBND tỉnh Hải Dương (cũ) giao đất. Ba trú TP Hải Phòng.'
    expect(parseNews(text, { publishedAt: '2025-09-12' }).location?.name).toBe('Hải Phòng')
  })
})
