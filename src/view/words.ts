import type { Language } from '../index.js'

/** Texts of the page, in its two languages. `{n}` is a number. */
export const LABELS = {
  vi: {
    locale: 'vi-VN',
    untitled: 'Không có tiêu đề',
    record: 'Dữ liệu bóc tách',
    summary: 'Tóm tắt',
    filters: 'Hiện và ẩn từng loại',
    date: 'Ngày đăng',
    source: 'Nguồn',
    location: 'Địa bàn chính',
    money: 'Tổng kinh phí',
    counts: 'Số mô hình',
    broken: 'Không khớp',
    unknown: 'Không rõ',
    code: 'mã',
    sums: '{n} khoản tiền',
    totals: '{n} tổng số',
    places: '{n} điểm cần xem',
    billion: 'tỷ đồng',
    million: 'triệu đồng',
    dong: 'đồng',
    weekdays: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
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
    role: { published: 'ngày đăng', asOf: 'tính đến', period: 'giai đoạn', since: 'kể từ', baseline: 'so với' },
    modality: {
      actual: '',
      target: 'chỉ tiêu',
      estimate: 'ước tính',
      requirement: 'yêu cầu',
      previous: 'mốc so sánh',
      denied: 'phủ định'
    },
    qualifiers: { exact: '', about: 'khoảng', over: 'hơn', nearly: 'gần', atLeast: 'ít nhất', atMost: 'tối đa' },
    lunar: 'âm lịch',
    unresolved: 'chưa rõ ngày',
    now: 'nay là',
    nowWithin: 'nay thuộc',
    oneOf: '{n} khả năng',
    since: 'so với {n}',
    sum: 'Cộng',
    stated: 'Nêu trong bài',
    agrees: 'khớp',
    differs: 'lệch',
    open: 'không nêu hết',
    rule: 'quy tắc',
    implied: 'suy ra',
    value: 'đọc được',
    expected: 'cần là',
    more: 'Thêm {n}',
    diagnostics: 'Cần xem lại',
    notes: 'Ghi chú'
  },
  en: {
    locale: 'en-GB',
    untitled: 'Untitled',
    record: 'What was read',
    summary: 'Summary',
    filters: 'Show and hide each kind',
    date: 'Published',
    source: 'Source',
    location: 'Main place',
    money: 'Money in all',
    counts: 'Models',
    broken: 'Does not add up',
    unknown: 'Not known',
    code: 'code',
    sums: '{n} sums of money',
    totals: '{n} totals',
    places: '{n} to be checked',
    billion: 'billion đồng',
    million: 'million đồng',
    dong: 'đồng',
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    kinds: { date: 'Dates', location: 'Places', count: 'Model counts', fund: 'Money', name: 'Named models', quantity: 'Quantities' },
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
    role: { published: 'published', asOf: 'as of', period: 'period', since: 'since', baseline: 'compared with' },
    modality: {
      actual: '',
      target: 'target',
      estimate: 'estimate',
      requirement: 'requirement',
      previous: 'compared with',
      denied: 'denied'
    },
    qualifiers: { exact: '', about: 'about', over: 'over', nearly: 'nearly', atLeast: 'at least', atMost: 'at most' },
    lunar: 'lunar',
    unresolved: 'day not known',
    now: 'now',
    nowWithin: 'now within',
    oneOf: 'one of {n}',
    since: 'since {n}',
    sum: 'Sum',
    stated: 'As stated',
    agrees: 'adds up',
    differs: 'off by',
    open: 'not all given',
    rule: 'rule',
    implied: 'inferred',
    value: 'read',
    expected: 'should be',
    more: '{n} more',
    diagnostics: 'To be checked',
    notes: 'Notes'
  }
} as const satisfies Record<Language, object>

export type Labels = (typeof LABELS)[Language]
export type MarkKind = keyof Labels['kinds']
/** What the text is marked for: a mention of a kind, what is in doubt, what is only told. */
export type AnyMark = MarkKind | 'doubt' | 'note'
export const KINDS = Object.keys(LABELS.vi.kinds) as readonly MarkKind[]

/** A label with its number. */
export function fill(label: string, value: string): string {
  return label.replace('{n}', () => value)
}
