import { expect, it } from 'vitest'
import { parseNamedModels, parseNews } from '../../src/index.js'

const OPTIONS = { publishedAt: '2024-07-23' }

const namesOf = (text: string): string[] => parseNamedModels(text, OPTIONS).map(({ name }) => name)

const NAMES: readonly (readonly [string, ...string[]])[] = [
  ['mô hình “Ngôi nhà xanh”', 'Ngôi nhà xanh'],
  ['mô hình "Biến rác thành tiền"', 'Biến rác thành tiền'],
  ['mô hình: “A lô xanh”', 'A lô xanh'],
  ['mô hình «Sạch nhà»', 'Sạch nhà'],
  ['ra mắt Mô hình Tổ liên gia an toàn phòng cháy, chữa cháy tại thôn Nà Pàn', 'Tổ liên gia an toàn phòng cháy, chữa cháy'],
  ['mô hình "Camera an ninh”. Mô hình "Ngõ xanh” ở thôn', 'Camera an ninh', 'Ngõ xanh'],
  ['mô hình ‘Sạch nhà’', 'Sạch nhà'],
  ['mô hình “Sạch nhà, đẹp ngõ”', 'Sạch nhà, đẹp ngõ'],
  ['mô hình “Xanh”, “Sạch” và “Đẹp”', 'Xanh', 'Sạch', 'Đẹp'],
  ['các mô hình “Xanh” tại xã A, “Sạch” ở xã B', 'Xanh', 'Sạch'],
  ['mô hình điểm “Hộ sạch”', 'Hộ sạch'],
  ['mô hình dân vận khéo “Thắp sáng đường quê”', 'Thắp sáng đường quê'],
  ['mô hình về “Hũ gạo tình thương”', 'Hũ gạo tình thương'],
  ['câu lạc bộ “Gia đình hạnh phúc”', 'Gia đình hạnh phúc'],
  ['tổ “Phụ nữ tiết kiệm”', 'Phụ nữ tiết kiệm'],
  ['mô hình khu dân cư tự quản “Đoàn kết - Đồng thuận”', 'khu dân cư tự quản “Đoàn kết - Đồng thuận”'],
  ['mô hình “Chính quyền thân thiện”… và mô hình “Nụ cười”', 'Chính quyền thân thiện', 'Nụ cười'],
  ['mô hình “Dân vận khéo” trong xây dựng nông thôn mới của xã', '“Dân vận khéo” trong xây dựng nông thôn mới'],
  ['mô hình “Dân vận khéo trong tiếp công dân”', 'Dân vận khéo trong tiếp công dân'],
  ['mô hình “Tuyến đường văn hóa “Sáng - xanh - sạch” trên huyện lộ', 'Tuyến đường văn hóa “Sáng - xanh - sạch”'],
  ['HTX Nông nghiệp Tân Tiến', 'HTX Nông nghiệp Tân Tiến'],
  ['HTX Sản xuất rau an toàn Pò Đứa, xã Mai Pha', 'HTX Sản xuất rau an toàn Pò Đứa'],
  ['Hợp tác xã (HTX) Hoa đào Bản Cao', 'HTX Hoa đào Bản Cao'],
  ['hợp tác xã dịch vụ nông nghiệp tổng hợp Anh Đào', 'hợp tác xã dịch vụ nông nghiệp tổng hợp Anh Đào'],
  ['HTX Miến dong Tài Hoan có 20 thành viên', 'HTX Miến dong Tài Hoan'],
  ['tổ hợp tác chăn nuôi lợn tại phường Chi Lăng', 'tổ hợp tác chăn nuôi lợn'],
  ['CLB Nông dân tỷ phú xã Tân Thành', 'CLB Nông dân tỷ phú'],
  ['Câu lạc bộ (CLB) Nữ kinh doanh Mường Lò, thị xã Nghĩa Lộ', 'CLB Nữ kinh doanh Mường Lò'],
  ['câu lạc bộ Hoa sen tại xóm Liên Khuê', 'câu lạc bộ Hoa sen'],
  ['Nhiều mô hình phát huy hiệu quả, kéo giảm tội phạm ở thôn, xóm được nhân rộng như: “Tự quản ngõ xóm”, “Dòng họ an toàn”', 'Tự quản ngõ xóm', 'Dòng họ an toàn'],
  ['CLB thanh niên lập nghiệp Hà Giang gồm 20 người', 'CLB thanh niên lập nghiệp'],
  ['Câu lạc bộ khởi nghiệp trẻ xã Hua Păng', 'Câu lạc bộ khởi nghiệp trẻ'],
  ['3 mô hình, gồm: mô hình bếp ăn từ thiện, gian hàng phụ nữ, nông trang xanh', 'bếp ăn từ thiện', 'gian hàng phụ nữ', 'nông trang xanh'],
  ['mô hình nuôi ong lấy mật của hội viên Lê Thị Hạnh (xã Tân Lập)', 'nuôi ong lấy mật'],
  ['mô hình trồng nấm linh chi ở thôn Chiên', 'trồng nấm linh chi'],
  ['như: mô hình sinh hoạt chi hội 3 việc', 'sinh hoạt chi hội 3 việc'],
  ['mô hình Camera an ninh', 'Camera an ninh'],
  ['Tiêu biểu như các mô hình: nuôi dê tại xã A; trồng cam tại xã B', 'nuôi dê', 'trồng cam'],
  ['nhiều mô hình hiệu quả như: nuôi cua, trồng nấm, thu gom rác', 'nuôi cua', 'trồng nấm', 'thu gom rác'],
  ['mô hình 3+2 tại xã', '3+2']
]

const NO_NAME: readonly string[] = [
  'mô hình “Dân vận khéo”',
  'các mô hình “Dân vận khéo” trên địa bàn',
  'phong trào thi đua “Dân vận khéo”',
  'phong trào “Toàn dân đoàn kết”',
  'cuộc vận động “Ngày vì người nghèo”',
  'quỹ “Vì người nghèo”',
  'chương trình “Mẹ đỡ đầu”',
  'đề án “Mỗi xã một sản phẩm”',
  'phương châm: “Óc nghĩ, mắt trông”',
  'khẩu hiệu “Tất cả vì học sinh”',
  'chủ đề “Hạnh phúc”',
  'cuốn sách “Dân vận”',
  'bài hát “Quê hương”',
  'danh hiệu “Gia đình văn hóa”',
  'giải “Bông lúa vàng”',
  'hội thi “Nhà nông đua tài”',
  'tác phẩm “Sửa đổi lối làm việc”',
  'thông điệp “5K”',
  'tiêu chí “3 sạch”',
  'ông nói: “Mô hình này tốt”',
  'mô hình kinh tế',
  'các mô hình góp sức cho những phong trào như “Sạch nhà”, “Đẹp ngõ”',
  'Mô hình này giúp trẻ tránh những thói quen như “nghiện mạng”',
  'mô hình này',
  'các mô hình sản xuất',
  'mô hình dân vận khéo',
  'mô hình chính quyền địa phương 2 cấp',
  'HTX nông nghiệp',
  'các HTX',
  'HTX kiểu mới',
  'hợp tác xã',
  '15 HTX nông nghiệp',
  'CLB Nam Định',
  'CLB bóng đá',
  'câu lạc bộ',
  'tổ hợp tác',
  '25 tổ hợp tác sản xuất',
  'tổ chức “Hòa bình xanh”',
  'nhóm máu',
  'mô hình máy bay',
  'mô hình sản xuất kinh doanh',
  'mô hình phát triển kinh tế',
  'chiến dịch “Giờ trái đất”',
  'lễ hội “Hoa đào”',
  'nhãn hiệu “Cam Cao Phong”',
  'chuyên đề “Học Bác”',
  'kỷ niệm chương “Vì sự nghiệp”'
]

it.each(NAMES)('names of: %s', (text, ...names) => expect(namesOf(text)).toEqual(names))
it.each(NO_NAME)('no name in: %s', (text) => expect(namesOf(text)).toEqual([]))

it('joins the mentions of one model', () => {
  const { namedModels } = parseNews('Xã ra mắt mô hình “Ngôi nhà xanh”. Đến nay, mô hình "Ngôi nhà xanh" tại xã Tân Lập có 20 hộ tham gia.', OPTIONS)
  expect(namedModels).toHaveLength(1)
  expect(namedModels[0]).toMatchObject({ name: 'Ngôi nhà xanh', location: 'xã Tân Lập', members: 20, mentions: [{ text: '“Ngôi nhà xanh”' }, { text: '"Ngôi nhà xanh"' }] })
})
