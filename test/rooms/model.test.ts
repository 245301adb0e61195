import { expect, it } from 'vitest'
import { parseQuantities } from '../../src/index.js'

const OPTIONS = { publishedAt: '2024-07-23' }

const quantitiesOf = (text: string): string[] =>
  parseQuantities(text, OPTIONS).map(({ value, max, of, unit, per, qualifier }) => `${qualifier === 'exact' ? '' : `${qualifier} `}${value}${max === null ? '' : `-${max}`}${of === null ? '' : `/${of}`} ${unit}${per === null ? '' : `/${per}`}`)
const QUANTITIES: readonly (readonly [string, ...string[]])[] = [
  ['trên 2.600 ngày công lao động', 'over 2600 ngày công'], ['180 thiếu nhi', '180 trẻ em'], ['4 cổng rào an ninh', '4 cổng'], ['193 nghìn ngày công', '193000 ngày công'], ['462.585m2 đất', '462585 m2'], ['2.500m²', '2500 m2'], ['70 - 90 m2', '70-90 m2'], ['419,7 ha đất', '419.7 har'], ['2,5 km đường', '2.5 km'], ['hơn 1.600m', 'over 1600 m'], ['300 mét đường', '300 m'], ['258,89 km2', '258.89 km2'], ['10 kg gạo', '10 kg'], ['3.818kg', '3818 kg'], ['trên 8 tấn hàng', 'over 8 t'], ['60 tạ/ha', '60 tạ/ha'], ['500 lít', '500 L'], ['1.200 m3 bê tông', '1200 m3'],
  ['36 nhà đại đoàn kết', '36 nhà'], ['5.411 căn nhà tình thương', '5411 nhà'], ['12 ngôi nhà', '12 nhà'], ['55 hộ dân', '55 hộ'], ['3,425 hộ', '3425 hộ'], ['159 hộ nghèo', '159 hộ'], ['1,6 triệu người', '1600000 người'], ['82 người', '82 người'], ['8 hộ nghèo', '8 hộ'], ['18 trẻ mồ côi', '18 trẻ em'], ['200 học sinh', '200 học sinh'], ['34 hội viên', '34 hội viên'], ['90.523 thành viên', '90523 thành viên'], ['12.000 lượt khách', '12000 lượt'], ['hai trăm hộ', '200 hộ'], ['3-5 người', '3-5 người'],
  ['8 ngư dân', '8 ngư dân'], ['812 chị', '812 phụ nữ'], ['61 cơ quan, đơn vị', '61 cơ quan'], ['300 suất quà', '300 suất quà'], ['850 phần quà', '850 suất quà'], ['200 suất học bổng', '200 học bổng'], ['30 xe đạp', '30 xe'], ['150 thẻ bảo hiểm y tế', '150 thẻ BHYT'], ['1.500 cây xanh', '1500 cây'], ['hơn 150 cây dầu', 'over 150 cây'], ['20 con bò', '20 con'], ['15 con bò giống', '15 con'], ['45 camera an ninh', '45 camera'], ['120 bóng đèn', '120 đèn'], ['20 thùng rác', '20 thùng'], ['3 cây cầu', '3 cầu'], ['gần 2.000 tuyến đường', 'nearly 2000 tuyến'], ['25 công trình', '25 công trình'], ['6 phòng học', '6 phòng'], ['2 nhà văn hóa', '2 nhà văn hóa'],
  ['7/9 trường', '7/9 trường'], ['148/148 thôn', '148/148 thôn'], ['5.813/8.227 xã', '5813/8227 xã'], ['36 xã đạt chuẩn', '36 xã'], ['15 buổi tuyên truyền', '15 buổi'], ['2 lớp tập huấn', '2 lớp'], ['17 dự án', '17 dự án'], ['66 sản phẩm OCOP', '66 sản phẩm']
]
const NO_QUANTITY: readonly string[] = ['35%', '75 tuổi', '3 năm', '6 tháng', '20 ngày', '2 giờ', '30 phút', '3-0', 'tỷ số 2-1', '28 độ', '129 mô hình', '83 tập thể', '46 cá nhân', '2 tỷ đồng', '500.000 đồng', '5 nhà máy', '3 nhà thầu', '2 nhà báo', '4 công ty', '7 xã', '2 huyện Ba Tơ và Minh Long', 'thôn 5', 'tổ 3', 'một người', 'một căn nhà', 'năm nay', 'ngày 15/3', 'quý I', 'lớp 12', 'cấp 3', 'vụ án', '2 vụ lúa', 'km 12', 'Quốc lộ 1', 'khu phố 4', '5 M', 'nhà số 5', 'hàng nghìn người', 'vài hộ', 'nhiều cây', '12 xã', '1,5 lần', '4 mùa', 'tăng 20%', 'mùng 5', '25 đơn vị', '10 bộ trưởng', '3 bao giờ', 'điều 5', '2 phần trăm', '3 phần mềm']

it.each(QUANTITIES)('quantities of: %s', (text, ...quantities) => expect(quantitiesOf(text)).toEqual(quantities))
it.each(NO_QUANTITY)('no quantity in: %s', (text) => expect(quantitiesOf(text)).toEqual([]))
