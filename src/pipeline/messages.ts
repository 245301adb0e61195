import type { Language, Severity } from '../types.js'

type Row = readonly [Severity, Readonly<Record<Language, string>>]

/** Every diagnostic the library can give: one table of codes, severities and messages. */
export const DIAGNOSTICS = {
  'input/truncated': ['warning', { en: 'The text is longer than the limit and was cut.', vi: 'Bài dài hơn giới hạn nên bị cắt bớt.' }],
  'input/too-deep': [
    'warning',
    {
      en: 'The elements of the page are nested too deep; all of its text was read, without their structure.',
      vi: 'Các phần tử của trang lồng nhau quá sâu; toàn bộ chữ của trang được đọc mà không theo cấu trúc.'
    }
  ],
  'input/not-cleaned': [
    'info',
    {
      en: 'The page is too large or nested too deep to be cleaned, or the cleaner failed; it was read as it is.',
      vi: 'Trang quá lớn, lồng nhau quá sâu hoặc bộ làm sạch gặp lỗi; trang được đọc nguyên như thế.'
    }
  ],
  'input/page-date': [
    'warning',
    {
      en: 'A publication date that the page declares is no plausible day, or another than its article prints; it was not used.',
      vi: 'Ngày đăng mà trang khai báo không hợp lý hoặc khác ngày in trong bài; ngày ấy không được dùng.'
    }
  ],
  'input/legacy-encoding': [
    'info',
    {
      en: 'The text was in a Vietnamese encoding older than Unicode, and was converted.',
      vi: 'Bài dùng bảng mã tiếng Việt cũ hơn Unicode và đã được chuyển đổi.'
    }
  ],
  'record/invalid': [
    'error',
    { en: 'The record does not fit its schema: a fault of this library.', vi: 'Bản ghi không đúng lược đồ: lỗi của thư viện này.' }
  ],
  'date/impossible': ['warning', { en: 'No such day is in the calendar.', vi: 'Lịch không có ngày này.' }],
  'date/weekday-mismatch': [
    'warning',
    {
      en: 'The weekday printed beside the date is not the weekday of that date.',
      vi: 'Thứ in bên cạnh không đúng với ngày ấy.'
    }
  ],
  'date/no-reference': [
    'info',
    {
      en: 'A relative date has no value, because no publication date is known.',
      vi: 'Thời gian tương đối chưa tính được vì không rõ ngày đăng bài.'
    }
  ],
  'fund/vague': ['info', { en: 'An amount of money without a number.', vi: 'Số tiền được nói đến mà không có con số.' }],
  'quantity/beyond-safe-integer': [
    'warning',
    {
      en: 'The number is beyond the safe integers; it is not counted.',
      vi: 'Con số vượt quá giới hạn số nguyên an toàn nên không được tính.'
    }
  ],
  'fund/beyond-safe-integer': [
    'warning',
    {
      en: 'The amount is beyond the safe integers; only its decimal string is given.',
      vi: 'Số tiền vượt quá giới hạn số nguyên an toàn; chỉ có dạng chuỗi thập phân.'
    }
  ],
  'fund/does-not-reconcile': [
    'warning',
    { en: 'The parts do not add up to the stated total.', vi: 'Các phần cộng lại không bằng tổng số tiền đã nêu.' }
  ],
  'location/ambiguous': [
    'info',
    {
      en: 'More than one administrative unit has this name; see candidates.',
      vi: 'Có nhiều đơn vị hành chính mang tên này; xem các khả năng.'
    }
  ],
  'named-model/all-capitals': [
    'info',
    {
      en: 'In a text of capitals alone nothing tells where a name ends; it was not read.',
      vi: 'Bài viết toàn chữ hoa nên không rõ tên kết thúc ở đâu; tên ấy không được đọc.'
    }
  ],
  'model-count/does-not-reconcile': [
    'warning',
    { en: 'The parts do not add up to the stated total.', vi: 'Các phần cộng lại không bằng tổng số mô hình đã nêu.' }
  ],
  'model-count/members-mismatch': [
    'info',
    {
      en: 'The models that are named are more, or fewer, than the count says.',
      vi: 'Số mô hình được nêu tên nhiều hơn hoặc ít hơn con số đã nêu.'
    }
  ],
  'model-count/percentage-mismatch': [
    'warning',
    { en: 'The percentage does not agree with the counts.', vi: 'Tỷ lệ phần trăm không khớp với các số đếm.' }
  ],
  'quantity/does-not-reconcile': [
    'warning',
    { en: 'The parts do not add up to the stated total.', vi: 'Các phần cộng lại không bằng tổng đã nêu.' }
  ]
} as const satisfies Record<string, Row>

export type DiagnosticCode = keyof typeof DIAGNOSTICS
