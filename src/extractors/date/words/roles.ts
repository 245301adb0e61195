/** What a date was printed for, right before it. */
export const ROLE_WORDS = {
  AS_OF: [
    'tính đến',
    'tính tới',
    'tính đến hết',
    'tính tới hết',
    'đến hết',
    'tới hết',
    'tính đến cuối',
    'cho đến',
    'cho tới',
    'đến thời điểm',
    'tính đến thời điểm',
    'đến cuối',
    'tính hết',
    'tính đến đầu',
    'đến thời điểm hiện tại',
    'đến đầu',
    'lũy kế đến',
    'lũy kế đến hết',
    'tính tới thời điểm'
  ],
  COMPARED: [
    'so với',
    'so với cùng kỳ',
    'so với thời điểm',
    'so',
    'so cùng kỳ',
    'so với cuối',
    'so với đầu',
    'so với cả',
    'so với kế hoạch',
    'so với cùng kỳ của',
    'so với mức',
    'cùng kỳ',
    'so với cùng quãng',
    'so với cùng tháng'
  ],
  FROM_ON: [
    'từ',
    'kể từ',
    'từ sau',
    'bắt đầu từ',
    'từ đầu',
    'từ cuối',
    'từ giữa',
    'ngay từ',
    'tính từ',
    'kể từ sau',
    'kể từ đầu',
    'kể từ khi'
  ],
  PERIOD: ['giai đoạn', 'trong giai đoạn', 'thời kỳ']
} as const

/** Words in a clause that tell its tense. */
export const FUTURE = 'sẽ sắp'
export const PAST = 'đã vừa hồi'
