/** Texts of the page, in its two languages. */
export const LABELS = {
  vi: {
    untitled: 'Không có tiêu đề',
    record: 'Dữ liệu bóc tách',
    date: 'Ngày đăng',
    source: 'Nguồn',
    location: 'Địa bàn chính',
    kinds: {
      date: 'Thời gian',
      location: 'Địa danh',
      count: 'Số mô hình',
      fund: 'Kinh phí',
      name: 'Tên mô hình',
      quantity: 'Số lượng khác'
    },
    by: {
      participant: 'theo đối tượng',
      field: 'theo lĩnh vực',
      status: 'theo trạng thái',
      category: 'theo loại',
      location: 'theo địa bàn',
      year: 'theo năm',
      source: 'theo nguồn',
      other: 'chi tiết'
    },
    status: {
      registered: 'đăng ký',
      built: 'đã xây dựng',
      recognised: 'được công nhận',
      replicated: 'nhân rộng',
      rewarded: 'được khen thưởng',
      maintained: 'duy trì',
      effective: 'hiệu quả'
    },
    agrees: 'khớp',
    differs: 'lệch',
    open: 'không nêu hết',
    rule: 'quy tắc',
    implied: 'suy ra',
    diagnostics: 'Cần xem lại'
  },
  en: {
    untitled: 'Untitled',
    record: 'What was read',
    date: 'Published',
    source: 'Source',
    location: 'Main place',
    kinds: { date: 'Dates', location: 'Places', count: 'Model counts', fund: 'Funds', name: 'Named models', quantity: 'Quantities' },
    by: {
      participant: 'by participant',
      field: 'by field',
      status: 'by status',
      category: 'by category',
      location: 'by place',
      year: 'by year',
      source: 'by source',
      other: 'parts'
    },
    status: {
      registered: 'registered',
      built: 'built',
      recognised: 'recognised',
      replicated: 'replicated',
      rewarded: 'rewarded',
      maintained: 'maintained',
      effective: 'effective'
    },
    agrees: 'adds up',
    differs: 'off by',
    open: 'not all given',
    rule: 'rule',
    implied: 'inferred',
    diagnostics: 'To be checked'
  }
} as const

export type Labels = (typeof LABELS)[keyof typeof LABELS]
export type MarkKind = keyof Labels['kinds']

export const QUALIFIERS: Readonly<Record<string, string>> = {
  exact: '',
  about: '≈ ',
  over: '> ',
  nearly: '< ',
  atLeast: '≥ ',
  atMost: '≤ '
}
