/** Feasts of the solar calendar: month and day. */
export const FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'giáng sinh|lễ giáng sinh|noel|lễ noel|nô-en': [12, 25],
  'quốc khánh|lễ quốc khánh|tết độc lập': [9, 2],
  'tết dương lịch|tết tây|tết dương|năm mới dương lịch': [1, 1],
  'cá tháng tư': [4, 1],
  'quốc tế lao động': [5, 1],
  'quốc tế phụ nữ': [3, 8],
  'phụ nữ việt nam': [10, 20],
  'nhà giáo việt nam': [11, 20],
  'quốc tế thiếu nhi': [6, 1],
  'giải phóng miền nam|giải phóng hoàn toàn miền nam|thống nhất đất nước': [4, 30],
  'thương binh liệt sĩ|thương binh - liệt sĩ': [7, 27],
  'thầy thuốc việt nam': [2, 27],
  'lễ tình nhân|valentine': [2, 14],
  halloween: [10, 31]
}
/** Before a feast that is meant as a day. */
export const FEAST_LEADS = { 'đêm|đúng đêm|ngày lễ|đúng ngày|đúng dịp': true } as const
/** The night before a feast. */
export const EVES: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'đêm giáng sinh|đêm noel|đêm nô-en': [12, 24]
}
/** Feasts of the lunar calendar. */
export const LUNAR_FEASTS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'tết trung thu|trung thu|rằm trung thu|tết trông trăng': [8, 15],
  'giỗ tổ hùng vương|quốc giỗ|giỗ quốc tổ': [3, 10],
  'tết đoan ngọ|tết đoan dương': [5, 5],
  'lễ vu lan|vu lan|đại lễ vu lan|lễ vu lan báo hiếu': [7, 15],
  'tết nguyên tiêu': [1, 15],
  'tết hàn thực': [3, 3],
  'ông công ông táo': [12, 23]
}
