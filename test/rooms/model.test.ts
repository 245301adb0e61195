import { expect, it } from 'vitest'
import { parseModelCounts, parseNamedModels, parseNews, parseQuantities, type Breakdown } from '../../src/index.js'

const OPTIONS = { publishedAt: '2024-07-23' }

/** "129 mô hình" with its parts in brackets, "=" where they add up, "≠" where not, "~" where it is not said */
const show = ({ by, parts, reconciles }: Breakdown): string => `[${by} ${parts.map(({ count }) => String(count)).join('+')} ${reconciles === true ? '=' : reconciles === false ? '≠' : '~'}]`
const countsOf = (text: string): string[] =>
  parseModelCounts(text, OPTIONS).map(({ count, max, unit, qualifier, breakdowns }) => `${qualifier === 'exact' ? '' : `${qualifier} `}${count}${max === null ? '' : `-${max}`} ${unit}${breakdowns.map((each) => ` ${show(each)}`).join('')}`)

const COUNTS: readonly (readonly [string, ...string[]])[] = [
  ['129 mô hình', '129 mô hình'], ['hơn 310 mô hình, điển hình', 'over 310 mô hình'], ['1.364 mô hình', '1364 mô hình'], ['09 mô hình', '9 mô hình'], ['hai mươi mô hình', '20 mô hình'], ['gần 500 hợp tác xã', 'nearly 500 HTX'], ['19 liên hiệp hợp tác xã', '19 liên hiệp HTX'], ['168 hợp tác xã (HTX) và 506 tổ hợp tác (THT)', '168 HTX', '506 tổ hợp tác'], ['2 câu lạc bộ', '2 câu lạc bộ'], ['161 tổ vay vốn', '161 tổ'], ['15 tổ tự quản', '15 tổ'], ['12 mô hình, gồm 2 kinh tế, 4 văn hóa - xã hội, 6 quốc phòng - an ninh', '12 mô hình [field 2+4+6 =]'], ['xây dựng được 6 mô hình: 2 mô hình nuôi ong, 3 mô hình trồng na, 1 mô hình nuôi dê', '6 mô hình [other 2+3+1 =]'], ['332 mô hình (gồm tập thể 316 mô hình, cá nhân 16 mô hình)', '332 mô hình [participant 316+16 =]'], ['9.000 tổ truyền thông cộng đồng', '9000 tổ'], ['có 10 mô hình: 6 tập thể, 4 cá nhân', '10 mô hình [participant 6+4 =]'], ['31 đội thanh niên xung kích', '31 đội'], ['2 nhóm sở thích', '2 nhóm'], ['25 chi hội', '25 chi hội'], ['28 tập thể, 12 cá nhân', '28 tập thể', '12 cá nhân'], ['12 loại mô hình', '12 loại mô hình'], ['5 loại với 21 mô hình', '21 mô hình'], ['27 điển hình và 4 mô hình tiêu biểu', '27 điển hình', '4 mô hình'], ['từ 3-5 mô hình', '3-5 mô hình'], ['mỗi xã có ít nhất 2 mô hình', 'atLeast 2 mô hình'], ['10 gương điển hình', '10 điển hình'], ['3 mô hình, cách làm hay', '3 mô hình'], ['16 quỹ tín dụng nhân dân', '16 quỹ tín dụng'],
  ['Cả nước có 29.000 HTX, 223.000 tổ hợp tác. Riêng vùng cao có 5.000 HTX và 10.000 tổ hợp tác.', '29000 HTX [other 5000 ~]', '223000 tổ hợp tác', '10000 tổ hợp tác'], ['có 60 mô hình, gồm 40 tổ tự quản và 20 câu lạc bộ', '60 mô hình [category 40+20 =]'],
  ['xây dựng 105/130 mô hình tập thể', '105 mô hình'], ['4/4 mô hình', '4 mô hình'],
  ['Huyện có 336 mô hình. Lĩnh vực kinh tế có 82 mô hình. Trong đó, trồng trọt 90 mô hình; y tế 100 mô hình; giáo dục 146 mô hình.', '336 mô hình [field 90+100+146 =]', '82 mô hình'],
  ['Có 60 mô hình:\n- Kinh tế: 20\n- Văn hóa: 40', '60 mô hình [field 20+40 =]'], ['Có 60 mô hình, trong đó:\na) Tập thể: 35 mô hình\nb) Cá nhân: 20 mô hình', '60 mô hình [participant 35+20 ≠]'],
  ['Có 60 mô hình:\n- Kinh tế: 20 mô hình\n+ Trồng trọt: 12 mô hình\n+ Chăn nuôi: 8 mô hình\n- Văn hóa: 40 mô hình\n\nXã A có 5 mô hình', '60 mô hình [field 20+40 =]', '5 mô hình'],
  ['Đơn vị\tSố mô hình\nXã Tân Lập\t12\nXã Hòa Bình\t8\nCộng\t20', '20 mô hình [location 12+8 =]'], ['| Đơn vị | Số HTX | Số hộ |\n| Xã Tân Lập | 3 | 40 |\n| Xã Hòa Bình | 2 | 30 |', '3 HTX', '2 HTX'],
  ['129 mô hình (gồm 83 tập thể; 46 cá nhân)', '129 mô hình [participant 83+46 =]'], ['274 mô hình, trong đó 194 mô hình tập thể và 80 mô hình cá nhân', '274 mô hình [participant 194+80 =]'], ['274 mô hình. Trong đó, 194 mô hình tập thể và 80 điển hình cá nhân.', '274 mô hình [participant 194+80 =]'], ['71 mô hình, điển hình, trong đó có 61 mô hình và 10 điển hình', '71 mô hình [category 61+10 =]'], ['55 mô hình (29 tập thể, 26 cá nhân)', '55 mô hình [participant 29+26 =]'], ['350 mô hình, trong đó 210 mô hình tập thể và 130 mô hình cá nhân', '350 mô hình [participant 210+130 ≠]'], ['hơn 350 mô hình, gồm 210 tập thể và 130 cá nhân', 'over 350 mô hình [participant 210+130 ~]'], ['2.071 mô hình, trong đó có 1.808 mô hình hoạt động hiệu quả', '2071 mô hình [status 1808 ~]'],
  ['30 HTX, trong đó dịch vụ 11 HTX, thủy sản 4 HTX, nông nghiệp 15 HTX', '30 HTX [field 11+4+15 =]'], ['100 mô hình, trong đó kinh tế 40, văn hóa - xã hội 30, quốc phòng - an ninh 20, xây dựng hệ thống chính trị 10', '100 mô hình [field 40+30+20+10 =]'], ['87 mô hình, trong đó có 44 mô hình thuộc lĩnh vực kinh tế, 23 thuộc lĩnh vực văn hóa - xã hội và 20 về quốc phòng - an ninh', '87 mô hình [field 44+23+20 =]'], ['1.103 tổ hợp tác. Trong đó có 396 tổ hợp tác thuộc lĩnh vực nông nghiệp; 241 tổ hợp tác thuộc lĩnh vực tín dụng và 466 tổ hợp tác thuộc lĩnh vực thủy sản.', '1103 tổ hợp tác [field 396+241+466 =]'], ['122 mô hình, trong đó 87 tập thể đăng ký thực hiện 87 mô hình; 35 cá nhân đăng ký 35 mô hình', '122 mô hình [participant 87+35 =]'], ['129 mô hình (gồm 83 tập thể; 46 cá nhân), trong đó có 100 mô hình kinh tế, 29 mô hình văn hóa - xã hội', '129 mô hình [participant 83+46 =] [field 100+29 =]'], ['40 mô hình, trong đó 10 mô hình kinh tế, 5 mô hình văn hóa…', '40 mô hình [field 10+5 ~]'], ['123 mô hình, gồm 54 cá nhân và 69 tập thể, trên cơ sở đó công nhận 55 mô hình', '123 mô hình [participant 54+69 =]', '55 mô hình']
]

const NO_COUNT: readonly string[] = [
  'Doanh thu bình quân của 1 HTX là 2 tỷ đồng.', 'Bình quân 1 mô hình thu 300 triệu đồng.','2/3 mô hình', '1/3 mô hình', 'Đơn vị\tSố hộ\nXã Tân Lập\t12\nXã Hòa Bình\t8', 'mô hình này', 'các mô hình', 'nhiều mô hình', 'một mô hình', 'mô hình số 1', 'hàng trăm mô hình', 'vài mô hình', '35% mô hình', 'năm 2020 mô hình được duy trì', '5 tổ chức', '3 nhóm máy', '12 người', '20 hộ', '2 tỷ đồng', '7 xã', 'thôn 5', 'tổ 3', '3 tổ trưởng', 'mô hình 3+2', 'mô hình 5 không', 'mô hình chi hội 3 việc', 'tập thể dục', 'cá nhân hóa', 'câu lạc bộ số 2', '2 ha', '15/3 mô hình được ra mắt', 'HTX 20-10', '4 mùa', '10 điểm', '5 điển tích', '6 gia đình trẻ', '8 đội bóng', '9 lớp', '11 cầu thủ', '30 phút', '2 đồng', 'mô hình hai con', '3 cấp', '12 tháng', 'bộ 3 cuốn', '5 sao', 'nhất thể', 'chi hội 3', '1,5 lần', '80,5%']

const statusOf = (text: string): unknown => parseModelCounts(text, OPTIONS)[0]?.status
const STATUS: readonly (readonly [string, string | null])[] = [
  ['đăng ký 15 mô hình', 'registered'], ['xây dựng được 15 mô hình', 'built'], ['thành lập mới 15 HTX', 'built'], ['công nhận 15 mô hình', 'recognised'], ['nhân rộng 15 mô hình', 'replicated'], ['tặng Bằng khen cho 15 tập thể', 'rewarded'], ['biểu dương 15 cá nhân', 'rewarded'], ['duy trì 7 mô hình', 'maintained'], ['15 mô hình được công nhận', 'recognised'], ['15 mô hình hoạt động hiệu quả', 'effective'], ['15 mô hình được nhân rộng', 'replicated'], ['tặng giấy khen của Chủ tịch UBND huyện cho 253 cá nhân', 'rewarded'], ['45 tập thể được nhận Bằng khen', 'rewarded'], ['mở lớp cho 20 cá nhân', null], ['có 15 mô hình', null]
]

const namesOf = (text: string): string[] => parseNamedModels(text, OPTIONS).map(({ name }) => name)
const NAMES: readonly (readonly [string, ...string[]])[] = [
  ['mô hình “Ngôi nhà xanh”', 'Ngôi nhà xanh'], ['mô hình "Biến rác thành tiền"', 'Biến rác thành tiền'], ['mô hình: “A lô xanh”', 'A lô xanh'], ['mô hình «Sạch nhà»', 'Sạch nhà'], ['ra mắt Mô hình Tổ liên gia an toàn phòng cháy, chữa cháy tại thôn Nà Pàn', 'Tổ liên gia an toàn phòng cháy, chữa cháy'], ['mô hình "Camera an ninh”. Mô hình "Ngõ xanh” ở thôn', 'Camera an ninh', 'Ngõ xanh'], ['mô hình ‘Sạch nhà’', 'Sạch nhà'], ['mô hình “Sạch nhà, đẹp ngõ”', 'Sạch nhà, đẹp ngõ'], ['mô hình “Xanh”, “Sạch” và “Đẹp”', 'Xanh', 'Sạch', 'Đẹp'], ['các mô hình “Xanh” tại xã A, “Sạch” ở xã B', 'Xanh', 'Sạch'], ['mô hình điểm “Hộ sạch”', 'Hộ sạch'], ['mô hình dân vận khéo “Thắp sáng đường quê”', 'Thắp sáng đường quê'], ['mô hình về “Hũ gạo tình thương”', 'Hũ gạo tình thương'], ['câu lạc bộ “Gia đình hạnh phúc”', 'Gia đình hạnh phúc'], ['tổ “Phụ nữ tiết kiệm”', 'Phụ nữ tiết kiệm'], ['mô hình khu dân cư tự quản “Đoàn kết - Đồng thuận”', 'Đoàn kết - Đồng thuận'], ['mô hình “Chính quyền thân thiện”… và mô hình “Nụ cười”', 'Chính quyền thân thiện', 'Nụ cười'],
  ['mô hình “Dân vận khéo” trong xây dựng nông thôn mới của xã', '“Dân vận khéo” trong xây dựng nông thôn mới'], ['mô hình “Dân vận khéo trong tiếp công dân”', 'Dân vận khéo trong tiếp công dân'], ['mô hình “Tuyến đường văn hóa “Sáng - xanh - sạch” trên huyện lộ', 'Tuyến đường văn hóa “Sáng - xanh - sạch”'],
  ['HTX Nông nghiệp Tân Tiến', 'HTX Nông nghiệp Tân Tiến'], ['HTX Sản xuất rau an toàn Pò Đứa, xã Mai Pha', 'HTX Sản xuất rau an toàn Pò Đứa'], ['Hợp tác xã (HTX) Hoa đào Bản Cao', 'HTX Hoa đào Bản Cao'], ['hợp tác xã dịch vụ nông nghiệp tổng hợp Anh Đào', 'hợp tác xã dịch vụ nông nghiệp tổng hợp Anh Đào'], ['HTX Miến dong Tài Hoan có 20 thành viên', 'HTX Miến dong Tài Hoan'], ['tổ hợp tác chăn nuôi lợn tại phường Chi Lăng', 'tổ hợp tác chăn nuôi lợn'], ['CLB Nông dân tỷ phú xã Tân Thành', 'CLB Nông dân tỷ phú'], ['Câu lạc bộ (CLB) Nữ kinh doanh Mường Lò, thị xã Nghĩa Lộ', 'CLB Nữ kinh doanh Mường Lò'], ['câu lạc bộ Hoa sen tại xóm Liên Khuê', 'câu lạc bộ Hoa sen'], ['Nhiều mô hình phát huy hiệu quả, kéo giảm tội phạm ở thôn, xóm được nhân rộng như: “Tự quản ngõ xóm”, “Dòng họ an toàn”', 'Tự quản ngõ xóm', 'Dòng họ an toàn'], ['CLB thanh niên lập nghiệp Hà Giang gồm 20 người', 'CLB thanh niên lập nghiệp'], ['Câu lạc bộ khởi nghiệp trẻ xã Hua Păng', 'Câu lạc bộ khởi nghiệp trẻ'], ['3 mô hình, gồm: mô hình bếp ăn từ thiện, gian hàng phụ nữ, nông trang xanh', 'bếp ăn từ thiện', 'gian hàng phụ nữ', 'nông trang xanh'],
  ['mô hình nuôi ong lấy mật của hội viên Lê Thị Hạnh (xã Tân Lập)', 'nuôi ong lấy mật'], ['mô hình trồng nấm linh chi ở thôn Chiên', 'trồng nấm linh chi'], ['như: mô hình sinh hoạt chi hội 3 việc', 'sinh hoạt chi hội 3 việc'], ['mô hình Camera an ninh', 'Camera an ninh'], ['Tiêu biểu như các mô hình: nuôi dê tại xã A; trồng cam tại xã B', 'nuôi dê', 'trồng cam'], ['nhiều mô hình hiệu quả như: nuôi cua, trồng nấm, thu gom rác', 'nuôi cua', 'trồng nấm', 'thu gom rác'], ['mô hình 3+2 tại xã', '3+2']
]

const NO_NAME: readonly string[] = ['mô hình “Dân vận khéo”', 'các mô hình “Dân vận khéo” trên địa bàn', 'phong trào thi đua “Dân vận khéo”', 'phong trào “Toàn dân đoàn kết”', 'cuộc vận động “Ngày vì người nghèo”', 'quỹ “Vì người nghèo”', 'chương trình “Mẹ đỡ đầu”', 'đề án “Mỗi xã một sản phẩm”', 'phương châm: “Óc nghĩ, mắt trông”', 'khẩu hiệu “Tất cả vì học sinh”', 'chủ đề “Hạnh phúc”', 'cuốn sách “Dân vận”', 'bài hát “Quê hương”', 'danh hiệu “Gia đình văn hóa”', 'giải “Bông lúa vàng”', 'hội thi “Nhà nông đua tài”', 'tác phẩm “Sửa đổi lối làm việc”', 'thông điệp “5K”', 'tiêu chí “3 sạch”', 'ông nói: “Mô hình này tốt”', 'mô hình kinh tế', 'các mô hình góp sức cho những phong trào như “Sạch nhà”, “Đẹp ngõ”', 'Mô hình này giúp trẻ tránh những thói quen như “nghiện mạng”', 'mô hình này', 'các mô hình sản xuất', 'mô hình dân vận khéo', 'mô hình chính quyền địa phương 2 cấp', 'HTX nông nghiệp', 'các HTX', 'HTX kiểu mới', 'hợp tác xã', '15 HTX nông nghiệp', 'CLB Nam Định', 'CLB bóng đá', 'câu lạc bộ', 'tổ hợp tác', '25 tổ hợp tác sản xuất', 'tổ chức “Hòa bình xanh”', 'nhóm máu', 'mô hình máy bay', 'mô hình sản xuất kinh doanh', 'mô hình phát triển kinh tế', 'chiến dịch “Giờ trái đất”', 'lễ hội “Hoa đào”', 'nhãn hiệu “Cam Cao Phong”', 'chuyên đề “Học Bác”', 'kỷ niệm chương “Vì sự nghiệp”']

const quantitiesOf = (text: string): string[] =>
  parseQuantities(text, OPTIONS).map(({ value, max, of, unit, per, qualifier }) => `${qualifier === 'exact' ? '' : `${qualifier} `}${value}${max === null ? '' : `-${max}`}${of === null ? '' : `/${of}`} ${unit}${per === null ? '' : `/${per}`}`)
const QUANTITIES: readonly (readonly [string, ...string[]])[] = [
  ['trên 2.600 ngày công lao động', 'over 2600 ngày công'], ['180 thiếu nhi', '180 trẻ em'], ['4 cổng rào an ninh', '4 cổng'], ['193 nghìn ngày công', '193000 ngày công'], ['462.585m2 đất', '462585 m2'], ['2.500m²', '2500 m2'], ['70 - 90 m2', '70-90 m2'], ['419,7 ha đất', '419.7 har'], ['2,5 km đường', '2.5 km'], ['hơn 1.600m', 'over 1600 m'], ['300 mét đường', '300 m'], ['258,89 km2', '258.89 km2'], ['10 kg gạo', '10 kg'], ['3.818kg', '3818 kg'], ['trên 8 tấn hàng', 'over 8 t'], ['60 tạ/ha', '60 tạ/ha'], ['500 lít', '500 L'], ['1.200 m3 bê tông', '1200 m3'],
  ['36 nhà đại đoàn kết', '36 nhà'], ['5.411 căn nhà tình thương', '5411 nhà'], ['12 ngôi nhà', '12 nhà'], ['55 hộ dân', '55 hộ'], ['3,425 hộ', '3425 hộ'], ['159 hộ nghèo', '159 hộ'], ['1,6 triệu người', '1600000 người'], ['82 người', '82 người'], ['8 hộ nghèo', '8 hộ'], ['18 trẻ mồ côi', '18 trẻ em'], ['200 học sinh', '200 học sinh'], ['34 hội viên', '34 hội viên'], ['90.523 thành viên', '90523 thành viên'], ['12.000 lượt khách', '12000 lượt'], ['hai trăm hộ', '200 hộ'], ['3-5 người', '3-5 người'],
  ['8 ngư dân', '8 ngư dân'], ['812 chị', '812 phụ nữ'], ['61 cơ quan, đơn vị', '61 cơ quan'], ['300 suất quà', '300 suất quà'], ['850 phần quà', '850 suất quà'], ['200 suất học bổng', '200 học bổng'], ['30 xe đạp', '30 xe'], ['150 thẻ bảo hiểm y tế', '150 thẻ BHYT'], ['1.500 cây xanh', '1500 cây'], ['hơn 150 cây dầu', 'over 150 cây'], ['20 con bò', '20 con'], ['15 con bò giống', '15 con'], ['45 camera an ninh', '45 camera'], ['120 bóng đèn', '120 đèn'], ['20 thùng rác', '20 thùng'], ['3 cây cầu', '3 cầu'], ['gần 2.000 tuyến đường', 'nearly 2000 tuyến'], ['25 công trình', '25 công trình'], ['6 phòng học', '6 phòng'], ['2 nhà văn hóa', '2 nhà văn hóa'],
  ['7/9 trường', '7/9 trường'], ['148/148 thôn', '148/148 thôn'], ['5.813/8.227 xã', '5813/8227 xã'], ['36 xã đạt chuẩn', '36 xã'], ['15 buổi tuyên truyền', '15 buổi'], ['2 lớp tập huấn', '2 lớp'], ['17 dự án', '17 dự án'], ['66 sản phẩm OCOP', '66 sản phẩm']
]
const NO_QUANTITY: readonly string[] = ['35%', '75 tuổi', '3 năm', '6 tháng', '20 ngày', '2 giờ', '30 phút', '3-0', 'tỷ số 2-1', '28 độ', '129 mô hình', '83 tập thể', '46 cá nhân', '2 tỷ đồng', '500.000 đồng', '5 nhà máy', '3 nhà thầu', '2 nhà báo', '4 công ty', '7 xã', '2 huyện Ba Tơ và Minh Long', 'thôn 5', 'tổ 3', 'một người', 'một căn nhà', 'năm nay', 'ngày 15/3', 'quý I', 'lớp 12', 'cấp 3', 'vụ án', '2 vụ lúa', 'km 12', 'Quốc lộ 1', 'khu phố 4', '5 M', 'nhà số 5', 'hàng nghìn người', 'vài hộ', 'nhiều cây', '12 xã', '1,5 lần', '4 mùa', 'tăng 20%', 'mùng 5', '25 đơn vị', '10 bộ trưởng', '3 bao giờ', 'điều 5', '2 phần trăm', '3 phần mềm']

it.each(COUNTS)('counts of: %s', (text, ...counts) => expect(countsOf(text)).toEqual(counts))
it.each(NO_COUNT)('no count in: %s', (text) => expect(countsOf(text)).toEqual([]))
it.each(STATUS)('%s is %s', (text, status) => expect(statusOf(text)).toBe(status))
it.each(NAMES)('names of: %s', (text, ...names) => expect(namesOf(text)).toEqual(names))
it.each(NO_NAME)('no name in: %s', (text) => expect(namesOf(text)).toEqual([]))
it.each(QUANTITIES)('quantities of: %s', (text, ...quantities) => expect(quantitiesOf(text)).toEqual(quantities))
it.each(NO_QUANTITY)('no quantity in: %s', (text) => expect(quantitiesOf(text)).toEqual([]))

it.each([
  ['129 mô hình, tăng 64 mô hình so với năm 2017', { delta: 64, percent: false, direction: 'up', since: '2017' }],
  ['129 mô hình (gồm 83 tập thể; 46 cá nhân, tăng 64 mô hình so với năm 2017)', { delta: 64, percent: false, direction: 'up', since: '2017' }],
  ['95 mô hình, tăng 15% so với năm 2022', { delta: 15, percent: true, direction: 'up', since: '2022' }],
  ['19 HTX (giảm 1 HTX so với năm 2015)', { delta: 1, percent: false, direction: 'down', since: '2015' }]
])('%s', (text, change) => expect(parseModelCounts(text, OPTIONS)[0]?.change).toEqual(change))

it('names both figures of a total that does not add up, and a percentage that is off', () => {
  const { diagnostics } = parseNews('Có 100 mô hình, trong đó 40 mô hình tập thể (chiếm 45%) và 50 mô hình cá nhân.', OPTIONS)
  expect(diagnostics.map(({ code, actual, expected }) => [code, actual, expected])).toEqual([
    ['model-count/does-not-reconcile', '90', '100'],
    ['model-count/percentage-mismatch', '45', '40.0']
  ])
})

it('joins the mentions of one model', () => {
  const { namedModels } = parseNews('Xã ra mắt mô hình “Ngôi nhà xanh”. Đến nay, mô hình "Ngôi nhà xanh" tại xã Tân Lập có 20 hộ tham gia.', OPTIONS)
  expect(namedModels).toHaveLength(1)
  expect(namedModels[0]).toMatchObject({ name: 'Ngôi nhà xanh', location: 'xã Tân Lập', members: 20, mentions: [{ text: '“Ngôi nhà xanh”' }, { text: '"Ngôi nhà xanh"' }] })
})

it.each([
  ['Hội Nông dân huyện Cao Lộc xây dựng 45 mô hình.', 'Hội Nông dân huyện Cao Lộc'],
  ['Năm 2023, Hội Liên hiệp Phụ nữ tỉnh Lạng Sơn ra mắt 12 mô hình.', 'Hội Liên hiệp Phụ nữ tỉnh Lạng Sơn'],
  ['Huyện Cao Lộc có 45 mô hình.', null]
])('%s: the organisation', (text, organisation) => expect(parseModelCounts(text, OPTIONS)[0]?.organisation).toBe(organisation))

it('gives a count of several fields none', () => {
  const [total] = parseModelCounts('Huyện có 80 mô hình, trong đó 60 mô hình trên các lĩnh vực kinh tế, xã hội, quốc phòng được duy trì.', OPTIONS)
  expect(total?.breakdowns[0]?.parts.map(({ count, field }) => [count, field])).toEqual([[60, null]])
  expect(parseModelCounts('Có 12 mô hình trên lĩnh vực kinh tế, 8 mô hình về môi trường.', OPTIONS).map(({ field }) => field)).toEqual(['kinh tế', 'môi trường'])
})

it('breaks down by year', () => {
  expect(parseModelCounts('Toàn huyện có 45 mô hình, trong đó năm 2022: 20 mô hình; năm 2023: 25 mô hình.', OPTIONS)).toMatchObject([
    { count: 45, breakdowns: [{ by: 'year', sum: 45, reconciles: true, parts: [{ count: 20, asOf: '2022' }, { count: 25, asOf: '2023' }] }] }
  ])
})
