import { expect, it } from 'vitest'
import { parseNamedModels, parseNews } from '../../src/index.js'

const OPTIONS = { publishedAt: '2024-07-23' }

const namesOf = (text: string): string[] => parseNamedModels(text, OPTIONS).map(({ name }) => name)

const NAMES: readonly (readonly [string, ...string[]])[] = [
  ['mô hình “Ngôi nhà xanh”', 'Ngôi nhà xanh'],
  ['mô hình "Biến rác thành tiền"', 'Biến rác thành tiền'],
  ['mô hình: “A lô xanh”', 'A lô xanh'],
  ['mô hình «Sạch nhà»', 'Sạch nhà'],
  ['CLB “Thủ lĩnh của sự thay đổi” ra mắt. CLB Thủ lĩnh của sự thay đổi là', 'Thủ lĩnh của sự thay đổi', 'Thủ lĩnh của sự thay đổi'],
  ['Chi hội nông dân tỷ phú- nơi gặp gỡ, giao lưu', 'Chi hội nông dân tỷ phú'],
  ['Đoàn xã triển khai mô hình thôn/bản nông thôn mới tại thôn Võ Xá'],
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
  [
    'Nhiều mô hình phát huy hiệu quả, kéo giảm tội phạm ở thôn, xóm được nhân rộng như: “Tự quản ngõ xóm”, “Dòng họ an toàn”',
    'Tự quản ngõ xóm',
    'Dòng họ an toàn'
  ],
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

const MORE: readonly (readonly [string, ...string[]])[] = [
  // What stands between the kind word and the quotation
  ['Tổ tự quản “4 trong 1” của thôn', 'Tổ tự quản “4 trong 1”'],
  ['2 CLB phụ nữ vùng giáo “cùng nhau làm vườn”', 'phụ nữ vùng giáo “cùng nhau làm vườn”'],
  ['CLB Phụ nữ vùng giáo “cùng nhau làm vườn”', 'CLB Phụ nữ vùng giáo “cùng nhau làm vườn”'],
  ['mô hình đoạn đường “Phụ nữ tự quản”', 'đoạn đường “Phụ nữ tự quản”'],
  ['mô hình tổ chức “Phiên chợ xanh”', 'tổ chức “Phiên chợ xanh”'],
  ['mô hình tổ phụ nữ tiết kiệm “Heo đất nghĩa tình”', 'tổ phụ nữ tiết kiệm “Heo đất nghĩa tình”'],
  ['Chi hội “Rau sạch Đồng Tâm”', 'Chi hội “Rau sạch Đồng Tâm”'],
  ['Hợp tác xã "Dịch vụ điện năng" Y1, xã Hòa An', 'Hợp tác xã "Dịch vụ điện năng" Y1'],
  ['bà con lập nhóm, gọi là “Nhóm nuôi ong bản Mới”', 'Nhóm nuôi ong bản Mới'],
  ['mô hình chi bộ “4 tốt”', 'chi bộ “4 tốt”'],
  // Quotation marks
  ["mô hình 'Tiếng kẻng bình yên'", 'Tiếng kẻng bình yên'],
  ['mô hình “Ngõ xanh", “Hẻm sạch"', 'Ngõ xanh', 'Hẻm sạch'],
  ['mô hình” Nuôi lợn nhựa”, mô hình “Hũ gạo”', 'Nuôi lợn nhựa', 'Hũ gạo'],
  ['mô hình “dạy nghề, tìm việc cho người lầm lỗi và mô hình “Tiếng kẻng”', 'dạy nghề, tìm việc cho người lầm lỗi', 'Tiếng kẻng'],
  ['Những mô hình ấy là: Kèm cặp, giúp đỡ trẻ chưa ngoan” ở phường A', 'Kèm cặp, giúp đỡ trẻ chưa ngoan'],
  // Known again
  [
    'Mô hình “Ống tre tiết kiệm” ra đời năm 2020. Từ "Ống tre tiết kiệm" các hội viên góp 20 triệu đồng.',
    'Ống tre tiết kiệm',
    'Ống tre tiết kiệm'
  ],
  ["Không chỉ có 'Ngõ xanh', xã còn ra mắt mô hình “Ngõ xanh”", 'Ngõ xanh', 'Ngõ xanh'],
  ['Xã ra mắt mô hình “Gom rác tại rẫy”. Nhờ mô hình gom rác tại rẫy được làm đều, rẫy sạch hơn.', 'Gom rác tại rẫy', 'Gom rác tại rẫy'],
  ['Sáng kiến “Ngõ xanh” và “Hẻm sạch” được khen. Đến nay mô hình “Ngõ xanh” có 20 hộ.', 'Ngõ xanh', 'Hẻm sạch', 'Ngõ xanh'],
  // Predicates
  ['“Camera giám sát bản” là mô hình tự quản của xã', 'Camera giám sát bản'],
  ['“Ngôi nhà xanh” tại thôn Đông là một trong những mô hình hay', 'Ngôi nhà xanh'],
  ['CLB “Ông bà mẫu mực” gắn với “Cháu con thảo hiền”', 'Ông bà mẫu mực', 'Cháu con thảo hiền'],
  // Ends
  ['CLB Xanh Việt quản lý 20 hộ', 'CLB Xanh Việt'],
  ['CLB Xanh Việt hướng dẫn hội viên', 'CLB Xanh Việt'],
  ['Giám đốc HTX Nông nghiệp Thành Tâm Nguyễn Văn Bền cho biết', 'HTX Nông nghiệp Thành Tâm'],
  ['Câu lạc bộ Hát ru cổ truyền tỉnh Vĩnh Long', 'Câu lạc bộ Hát ru cổ truyền'],
  ['HTX Du lịch miệt vườn Hà Lâm có 12 thành viên', 'HTX Du lịch miệt vườn Hà Lâm'],
  ['HTX Mắm cá rô đồng; HTX Tân Lợi', 'HTX Mắm cá rô đồng', 'HTX Tân Lợi'],
  ['HTX sản xuất nước mắm Bảo Ngọc.', 'HTX sản xuất nước mắm Bảo Ngọc'],
  ['HTX quế Trà Tân - Tâm Phú (xã Trà Giang)', 'HTX quế Trà Tân - Tâm Phú'],
  ['Câu lạc bộ Nông dân sản xuất, kinh doanh giỏi huyện A', 'Câu lạc bộ Nông dân sản xuất, kinh doanh giỏi'],
  ['mô hình Bản làng không có ma túy tại xã Mường Lạn', 'Bản làng không có ma túy'],
  ['Tổ trưởng Tổ hợp tác cựu quân nhân (CQN-TNXP) vượt khó, xóm Đồi', 'Tổ hợp tác cựu quân nhân (CQN-TNXP) vượt khó'],
  ['Hợp tác xã (HTX) Nông nghiệp và dịch vụ Thành Phú', 'HTX Nông nghiệp và dịch vụ Thành Phú'],
  ['Năm 2017 HTX Tân Phú ra đời', 'HTX Tân Phú'],
  ['Ngày 5/3 HTX Tân Phú họp', 'HTX Tân Phú'],
  ['lễ ra mắt câu lạc bộ nông dân bạc tỷ xã Tân Thành', 'câu lạc bộ nông dân bạc tỷ'],
  ['Tổ hội ươm cây cảnh Hội ND xã Đông Hòa gồm 29 hộ', 'Tổ hội ươm cây cảnh'],
  ['Chi hội trồng chuối tiêu (Hội ND xã Đông Hòa) gồm 20 hộ', 'Chi hội trồng chuối tiêu'],
  ['Chủ nhiệm Hội quán cùng nhau giữ vườn tại xã Tân Thuận', 'Hội quán cùng nhau giữ vườn'],
  ['Chủ nhiệm Minh Tâm Hội quán cho biết', 'Minh Tâm Hội quán'],
  ['HTX 19/5 thu mua chè', 'HTX 19/5'],
  ['CLB Hưu trí mời bác sĩ đến khám', 'CLB Hưu trí'],
  ['CLB Hưu trí trồng 200 cây', 'CLB Hưu trí'],
  ['CLB Trồng nấm ra mắt', 'CLB Trồng nấm'],
  ['CLB Phụ nữ nuôi ong ra mắt', 'CLB Phụ nữ nuôi ong'],
  ['Tổ hợp tác Hoa Sen nuôi cá', 'Tổ hợp tác Hoa Sen'],
  ['CLB Sen Hồng với 30 thành viên', 'CLB Sen Hồng'],
  ['HTX Rau sạch trồng 2 ha rau.', 'HTX Rau sạch'],
  ['HTX Chè xanh đầu tư 2 tỷ đồng.', 'HTX Chè xanh'],
  ['HTX Thiết bị Sao Mai', 'HTX Thiết bị Sao Mai'],
  ['CLB Dự bị động viên', 'CLB Dự bị động viên'],
  ['Tổ hợp tác Trang bị lồng bè', 'Tổ hợp tác Trang bị lồng bè'],
  ['CLB Hưu trí trang bị 20 bình chữa cháy', 'CLB Hưu trí'],
  ['CLB Trợ cấp xã hội', 'CLB Trợ cấp xã hội'],
  ['Câu lạc bộ Bóng chuyền của Hội Nông dân xã Tân Phú ra mắt', 'Câu lạc bộ Bóng chuyền'],
  ['Câu lạc bộ nông dân giỏi có 12 thành viên.', 'Câu lạc bộ nông dân giỏi'],
  ['Tổ hợp tác trồng nấm Hoa Sen do chị Mơ làm tổ trưởng.', 'Tổ hợp tác trồng nấm Hoa Sen'],
  // The issue of ends
  ['HTX Chăn nuôi Tân An thôn An Hạ', 'HTX Chăn nuôi Tân An'],
  ['HTX Du lịch miệt vườn Hà Lâm đón khách', 'HTX Du lịch miệt vườn Hà Lâm'],
  ['HTX Dịch vụ thủy lợi Long Thạnh có 30 xã viên', 'HTX Dịch vụ thủy lợi Long Thạnh'],
  ['HTX TNHH MTV Rạng Đông', 'HTX TNHH MTV Rạng Đông'],
  ['HTX Tân Tiến theo phương châm “làm thật”', 'HTX Tân Tiến'],
  ['HTX trà xanh Thái Nguyên, ở phường Phan Đình Phùng (với sản phẩm Trà Ngọc)', 'HTX trà xanh Thái Nguyên'],
  ['Mô hình Camera an ninh trên địa bàn xã', 'Camera an ninh'],
  ['Mô hình Vườn rau sạch và bếp ăn bán trú\n\nHôm nay', 'Vườn rau sạch và bếp ăn bán trú'],
  ['CÂU LẠC BỘ NÔNG DÂN TỶ PHÚ RA MẮT\n\nXã vui.', 'CÂU LẠC BỘ NÔNG DÂN TỶ PHÚ'],
  ['Ra mắt Tổ phụ nữ tiết kiệm Hoa Sen tại thôn Đông', 'Tổ phụ nữ tiết kiệm Hoa Sen'],
  ['Tổ Tự quản an ninh Mai Hồng có 20 hộ', 'Tổ Tự quản an ninh Mai Hồng'],
  ['nông hội trồng sen xã Mỹ Quý có 30 hộ', 'nông hội trồng sen'],
  ['mô hình Chi hội cựu chiến binh - cựu quân nhân (CCB-CQN) tự quản', 'Chi hội cựu chiến binh - cựu quân nhân (CCB-CQN) tự quản'],
  ['mô hình 5 không, 3 sạch của Hội Phụ nữ xã Tân Lập', '5 không, 3 sạch'],
  ['HTX rau sạch Đồng Phú và Tổ hợp tác nuôi tôm Hòa Phát liên kết với nhau', 'HTX rau sạch Đồng Phú', 'Tổ hợp tác nuôi tôm Hòa Phát'],
  ["Mô hình ''Ngõ xanh'' của phụ nữ xã", 'Ngõ xanh'],
  ['Hội duy trì các mô hình Ngõ xanh, Hẻm sạch, Hũ gạo tình thương.', 'Ngõ xanh', 'Hẻm sạch', 'Hũ gạo tình thương'],
  [
    'Nổi bật như mô hình “1+1” của Chi hội thôn Đông, “Tiết kiệm xanh” của Chi hội thôn Tây và “Đồng hành” của Chi hội thôn Nam.',
    '1+1',
    'Tiết kiệm xanh',
    'Đồng hành'
  ],
  ['Nuôi cá lồng là 1 trong 11 mô hình tiêu biểu của huyện.', 'Nuôi cá lồng'],
  ['mô hình công trình "Thắp sáng niềm tin" ở xã', 'công trình "Thắp sáng niềm tin"'],
  ['Điển hình như Tổ cất nhà từ thiện xã Ô Long Vĩ có 16 thành viên', 'Tổ cất nhà từ thiện'],
  [
    'Hội ra mắt Hợp tác xã nông nghiệp, tổng hợp, dịch vụ thương mại hương quê Ba Vì do bà Năng làm chủ.',
    'Hợp tác xã nông nghiệp, tổng hợp, dịch vụ thương mại hương quê Ba Vì'
  ],
  // Tables
  ['TT | Tên mô hình | Đơn vị\n1 | Ngõ xanh | Hội Phụ nữ\n2 | Camera an ninh | Công an xã\n', 'Ngõ xanh', 'Camera an ninh'],
  [
    '| STT | Mô hình | Địa điểm |\n|---|---|---|\n| 1 | Nuôi ong lấy mật | thôn Đông |\n| 2 | "Trồng nấm rơm" | thôn Tây |',
    'Nuôi ong lấy mật',
    'Trồng nấm rơm'
  ],
  ['STT\tTên HTX\tSố thành viên\n1\tHTX Tân Tiến\t30\n2\tHTX Hòa Bình\t20\n', 'HTX Tân Tiến', 'HTX Hòa Bình'],
  ['STT\tTên hợp tác xã\n1\tNông nghiệp Tân Tiến\n2\tRau sạch Hòa Bình\n', 'Nông nghiệp Tân Tiến', 'Rau sạch Hòa Bình'],
  ['HTX Tân Tiến\t30\nHTX Hòa Bình\t20\n', 'HTX Tân Tiến', 'HTX Hòa Bình'],
  // Lists
  [
    'Các mô hình tiêu biểu gồm: hỗ trợ cây giống cho hộ nghèo ở xã Tân Lập; trồng nấm ở thôn Tây; thu gom rác ở khu dân cư',
    'hỗ trợ cây giống cho hộ nghèo',
    'trồng nấm',
    'thu gom rác ở khu dân cư'
  ],
  ['các mô hình: nuôi ong cho thu nhập khá; trồng nấm', 'nuôi ong', 'trồng nấm'],
  [
    'Tiêu biểu là các mô hình: Mô hình Giúp hộ nghèo cây giống; mô hình Ngõ xanh; mô hình Hũ gạo',
    'Giúp hộ nghèo cây giống',
    'Ngõ xanh',
    'Hũ gạo'
  ],
  [
    'Tiêu biểu có: Mô hình giúp phụ nữ nghèo làm chủ hộ của Hội Phụ nữ xã Tân Lập; mô hình trồng cam của nông dân xã Hòa Bình',
    'giúp phụ nữ nghèo làm chủ hộ',
    'trồng cam'
  ],
  ['Các mô hình như chi hội trồng chuối, tổ hội nuôi ong', 'chi hội trồng chuối', 'tổ hội nuôi ong'],
  ['Các mô hình:\na) Nuôi ong ở thôn Đông\nb) Trồng nấm', 'Nuôi ong', 'Trồng nấm'],
  ['Các mô hình:\n1. Nuôi ong ở thôn Đông\n2. “Ngõ xanh”\n3. Trồng nấm', 'Nuôi ong', 'Ngõ xanh', 'Trồng nấm'],
  ['Các HTX Tân Tiến, Bình Minh và Đại Thắng được khen.', 'HTX Tân Tiến', 'Bình Minh', 'Đại Thắng'],
  ['Hai hợp tác xã Tân Tiến và Bình Minh', 'hợp tác xã Tân Tiến', 'Bình Minh'],
  ['Hai HTX Nông nghiệp và Dịch vụ Tân Tiến', 'HTX Nông nghiệp và Dịch vụ Tân Tiến'],
  ['Các mô hình: Tổ hùn vốn, Hũ gạo nghĩa tình, Heo đất khuyến học.', 'Tổ hùn vốn', 'Hũ gạo nghĩa tình', 'Heo đất khuyến học'],
  [
    'nhiều mô hình, như: Ban CHQS huyện A với “Bữa sáng cho bé”; “Về bản” của Ban CHQS huyện B; Ban CHQS huyện C có “Gieo mầm” và “Giữ lửa”',
    'Bữa sáng cho bé',
    'Về bản',
    'Gieo mầm',
    'Giữ lửa'
  ],
  ['3 mô hình “Bờ rào hoa”, bảy chi hội làm 14 “Ao sạch”', 'Bờ rào hoa', 'Ao sạch'],
  ['Các mô hình:\n- “Ngõ xanh”\n- “Hẻm sạch”', 'Ngõ xanh', 'Hẻm sạch'],
  ['mô hình “Mắt thần” tại phường A (TX. Ba Đồn); “Xóm trọ bình yên” ở xã B', 'Mắt thần', 'Xóm trọ bình yên'],
  [
    '4 mô hình của người trẻ, gồm: Mô hình Bamboo Tea, quầy hàng tuổi trẻ, trạm sách di động.',
    'Bamboo Tea',
    'quầy hàng tuổi trẻ',
    'trạm sách di động'
  ],
  [
    'Đáng kể có các mô hình: Đồng không khói tại xã An Lạc, Long Sơn; nuôi ong ở thôn Chiên; “Ngõ xanh” của Hội Phụ nữ',
    'Đồng không khói',
    'nuôi ong',
    'Ngõ xanh'
  ],
  ['các mô hình tại vùng đạo có: “Xứ đạo thuận hòa”, “Giáo họ 4 tốt”', 'Xứ đạo thuận hòa', 'Giáo họ 4 tốt'],
  ['Xã duy trì 3 mô hình: Ngõ xanh, Hẻm sạch và Tiếng kẻng an ninh.', 'Ngõ xanh', 'Hẻm sạch', 'Tiếng kẻng an ninh'],
  ['Xã có 3 mô hình:\n- Nuôi ong lấy mật tại thôn Đông\n- Trồng nấm rơm', 'Nuôi ong lấy mật', 'Trồng nấm rơm'],
  [
    'các câu lạc bộ như: CLB Nông dân sản xuất giỏi, CLB nông dân với pháp luật, CLB nông dân với môi trường',
    'CLB Nông dân sản xuất giỏi',
    'CLB nông dân với pháp luật',
    'CLB nông dân với môi trường'
  ]
]

const NONE: readonly string[] = [
  'Tổ liên gia số 3 ở thôn Đông',
  'Tổ trưởng tổ tự quản Trần Văn An',
  'Tổ công tác Hoa Sen',
  'Xem nhiều mô hình nuôi ong, chị Hoa chia sẻ: Khai thác tiềm năng, thế mạnh của địa phương',
  'các mô hình Trồng trọt, Chăn nuôi',
  'các mô hình Nguyễn Văn An, Trần Thị Bình làm',
  'Mô hình giúp hộ nghèo có cây giống',
  'nhiều mô hình “Dân vận khéo” trong chuyển đổi cây trồng',
  'STT\tSố mô hình\tSố HTX\n1\t30\t4\n',
  'những mô hình như: xóa đói, giảm nghèo; toàn dân đoàn kết xây dựng đời sống',
  'mô hình dân vận khéo trong phát triển kinh tế ở xã A',
  'mô hình Dân vận khéo cấp quận năm 2022',
  '123 mô hình Dân vận khéo năm 2022',
  'hưởng ứng “Ngày Chủ nhật xanh”',
  'sản phẩm “Quế Trà Tân”',
  'Chi hội Phụ nữ thôn Đông',
  '114 chi hội',
  'Chi hội phụ nữ số 11',
  'tổ dân phố 5',
  'ba mô hình gom vỏ chai',
  'theo mô hình nuôi cá lăng trên sông',
  'đây là mô hình thu gom phế liệu',
  "Mô hình 'độc' giữ yên xóm phố",
  'Chị Hoa chia sẻ: “Em thấy rất vui”',
  'Hội viên cho biết: “Nhờ vốn vay, tôi nuôi được bò”',
  'Câu lạc bộ có 9 thành viên',
  'Câu lạc bộ cử Ban chủ nhiệm 13 người',
  'CLB đã tặng “Góc học tập” cho em',
  '10 CLB nông dân tỷ phú',
  'Liên minh HTX Việt Nam',
  'mỗi hội quán',
  'các phong trào như: “Sạch nhà”, “Đẹp ngõ”',
  'chương trình “Nâng bước em đến trường”, “Con nuôi đồn biên phòng”',
  'nguồn quỹ: “Đền ơn đáp nghĩa” đạt 106%; “Vì người nghèo” đạt 100%',
  'Nhờ có những “mắt thần” này',
  'mô hình VAC',
  'Ngoài CLB CCB cấp huyện',
  'Tổ hợp tác trồng nấm có 12 thành viên',
  'CLB Bóng đá thắng 2 trận',
  'Các CLB Hà Nội, Nam Định và Hải Phòng',
  'mô hình hoạt động của hội'
]

it.each(NAMES)('names of: %s', (text, ...names) => expect(namesOf(text)).toEqual(names))
it.each(MORE)('names, by construction, of: %s', (text, ...names) => expect(namesOf(text)).toEqual(names))
it.each(NONE)('none, by construction, in: %s', (text) => expect(namesOf(text)).toEqual([]))
it.each(NO_NAME)('no name in: %s', (text) => expect(namesOf(text)).toEqual([]))

it('joins the mentions of one model', () => {
  const { namedModels } = parseNews(
    'Xã ra mắt mô hình “Ngôi nhà xanh”. Đến nay, mô hình "Ngôi nhà xanh" tại xã Tân Lập có 20 hộ tham gia.',
    OPTIONS
  )
  expect(namedModels).toHaveLength(1)
  expect(namedModels[0]).toMatchObject({
    name: 'Ngôi nhà xanh',
    location: 'xã Tân Lập',
    members: 20,
    mentions: [{ text: '“Ngôi nhà xanh”' }, { text: '"Ngôi nhà xanh"' }]
  })
})

it.each([
  ['HTX Nông nghiệp Tân Phú có 20 hộ. HTX Tân Phú vừa bán 5 tấn rau.', 1, 2],
  ['Hợp tác xã (HTX) Tân Phú ra đời. Đến nay HTX Tân Phú có 20 hộ.', 1, 2],
  ['Mô hình “4 cùng, 3 sạch” ra mắt. Đến nay mô hình “4 cùng 3 sạch” có 20 hộ.', 1, 2],
  ['Mô hình “Nói không với túi nilon” ra mắt. Đến nay mô hình “Nói không với túi ni lon” có 20 hộ.', 1, 2],
  ['Câu lạc bộ Hát ru cổ truyền tỉnh Vĩnh Long ra mắt. CLB HRCT tỉnh Vĩnh Long có 20 người.', 1, 2],
  ['HTX Rau sạch Lý Sơn Xanh ra đời. Giám đốc HTX Rau sạch Lý Sơn Xanh nói vậy.', 1, 2],
  ['CÂU LẠC BỘ NÔNG DÂN TỶ PHÚ RA MẮT\n\nCâu lạc bộ Nông dân tỷ phú ra mắt hôm qua. Câu lạc bộ nông dân tỷ phú có 20 người.', 1, 3],
  ['HTX Rau Tân Phú và HTX Chè Tân Phú', 2, 1],
  ['HTX Rau sạch Lý Sơn Xanh trồng rau. Đến nay HTX Rau sạch bán 5 tấn.', 1, 2],
  ['HTX Rau sạch Lý Sơn Xanh, HTX Rau sạch Hòa An. Đến nay HTX Rau sạch bán 5 tấn.', 3, 1],
  ['CLB Nông dân tỷ phú ra mắt. CLB Nông dân với pháp luật có 20 người.', 2, 1]
])('%s: %i models, the first in %i places', (text, models, mentions) => {
  const { namedModels } = parseNews(text, OPTIONS)
  expect(namedModels).toHaveLength(models)
  expect(namedModels[0]?.mentions).toHaveLength(mentions)
})

it('says where a model is by an index too', () => {
  const { namedModels, locations } = parseNews('Huyện Cao Lộc có mô hình “Ngõ xanh” tại thôn Nà Pàn, xã Tân Thành.', OPTIONS)
  expect(namedModels[0]?.location).toBe('thôn Nà Pàn')
  expect(locations[namedModels[0]?.place ?? -1]?.text).toBe('thôn Nà Pàn')
})

it('calls a model as it is called most often', () => {
  const { namedModels } = parseNews(
    'HTX Tân Phú ra đời. HTX Nông nghiệp Tân Phú có 20 hộ. Giám đốc HTX Nông nghiệp Tân Phú nói vậy.',
    OPTIONS
  )
  expect(namedModels.map(({ name }) => name)).toEqual(['HTX Nông nghiệp Tân Phú'])
})

it.each([
  ['Mô hình “Ngõ xanh” của MTTQ và các tổ chức thành viên đã giúp dân.', 'MTTQ và các tổ chức thành viên'],
  ['Mô hình “Ngõ xanh” của Hội Phụ nữ và đã được nhân rộng.', 'Hội Phụ nữ'],
  ['Mô hình “Ngõ xanh” của Hội Phụ nữ những năm qua', 'Hội Phụ nữ']
])('whose it is: %s', (text, owner) => {
  expect(parseNews(text, OPTIONS).namedModels[0]?.owner).toBe(owner)
})
