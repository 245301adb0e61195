import type { Concept } from './schema.js'

export interface Measure {
  readonly unit: string
  readonly concept: Concept | null
}

const of = (unit: string, concept: Concept | null): Measure => ({ unit, concept })

/** Units of measure: the UCUM code, or the Vietnamese unit where UCUM has none. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  'm2|m²|mét vuông': of('m2', 'area'),
  'km2|km²|ki-lô-mét vuông|kilômét vuông|km vuông': of('km2', 'area'),
  'ha|héc ta|héc-ta|hecta|hécta|hec-ta': of('har', 'area'),
  'sào|sào đất': of('sào', 'area'),
  'mẫu đất|mẫu ruộng|mẫu ta': of('mẫu', 'area'),
  'm3|m³|mét khối': of('m3', 'volume'),
  'km|ki-lô-mét|kilômét|cây số|kilomet': of('km', 'length'),
  'm|mét|m dài|mét dài': of('m', 'length'),
  'hải lý': of('[nmi_i]', 'length'),
  'kg|ki-lô-gam|kilôgam|kilogam|cân|kí|ký': of('kg', 'weight'),
  'g|gr|gam|gram': of('g', 'weight'),
  'tấn': of('t', 'weight'),
  'tạ': of('tạ', 'weight'),
  'yến': of('yến', 'weight'),
  'lít|lit': of('L', 'volume'),
  'ml|mililít': of('mL', 'volume'),
  'w': of('W', null),
  'mw': of('MW', null),
  'kw': of('kW', null),
  'kwh': of('kW.h', null)
}
/** What lost its exponent to a gap: 4.708m 2 đất. */
export const LOST: Readonly<Record<string, readonly [square: Measure, cube: Measure]>> = {
  'm|mét': [of('m2', 'area'), of('m3', 'volume')],
  'km': [of('km2', 'area'), of('km3', 'volume')]
}

/** What a measure may be of. */
export const MEASURED: readonly string[] = [
  'đất', 'đất đai', 'đất ở', 'đất vườn', 'đất trống', 'đất nông nghiệp', 'đất ruộng', 'đất rừng', 'đất sản xuất', 'đất thổ cư',
  'đất các loại', 'đất nền', 'đất trồng lúa', 'đất lúa', 'đất đồi', 'đất đá', 'mặt nước', 'mặt bằng', 'sàn', 'rừng', 'rừng trồng',
  'rừng phòng hộ', 'lúa', 'lúa đông xuân', 'lúa hè thu', 'lúa mùa', 'hoa màu', 'ngô', 'rau', 'rau màu', 'rau sạch', 'rau an toàn',
  'cây ăn quả', 'cây ăn trái', 'cây trồng', 'cà phê', 'hồ tiêu', 'chè', 'sầu riêng', 'cao su', 'mía', 'sắn', 'keo', 'quế', 'hoa',
  'vườn', 'ruộng', 'ao', 'ao nuôi', 'ao hồ', 'thủy sản', 'thuỷ sản', 'đường', 'đường giao thông', 'đường giao thông nông thôn',
  'đường bê tông', 'đường nội đồng', 'đường liên thôn', 'đường làng', 'đường hoa', 'đường điện', 'đường nông thôn', 'đường dây',
  'kênh mương', 'kênh mương nội đồng', 'mương', 'kênh', 'đê', 'đê điều', 'bê tông', 'cát', 'đá', 'xi măng', 'gạo', 'thóc', 'rác',
  'rác thải', 'phân bón', 'cá', 'tôm', 'thịt', 'thịt lợn', 'tường rào', 'hàng rào', 'cống', 'rãnh', 'rãnh thoát nước', 'ống nước',
  'giấy vụn', 'phế liệu', 'gỗ', 'nước', 'nước sạch', 'thuốc', 'nông sản', 'lương thực', 'sản phẩm', 'hàng hóa', 'hàng hoá',
  'bờ kè', 'kè', 'bờ biển', 'bờ sông', 'đường ống', 'vải', 'vải thiều', 'nhãn', 'bưởi', 'cam', 'thanh long', 'mật ong', 'hàng',
  'vật liệu', 'ma túy', 'ma tuý', 'ma túy đá', 'ma túy tổng hợp', 'heroin', 'methamphetamine', 'ketamine', 'cần sa', 'pháo',
  'pháo nổ', 'vàng', 'thép', 'than', 'xăng', 'dầu', 'xăng dầu', 'muối', 'đường cát', 'sữa', 'giống', 'lúa giống', 'ngô giống',
  'dải phân cách'
]
