import { expect, it } from 'vitest'
import { createDocument } from '../../src/document/index.js'
import { amount, modality } from '../../src/extractors/index.js'
import { createModality } from '../../src/extractors/modality/index.js'
import { run } from '../../src/pipeline/index.js'

/** What is said of each figure of a text. */
function read(text: string): string[] {
  const document = createDocument(text)
  const found = run(document, [modality])
  const modalityOf = createModality(document, found.get(modality))
  return found.get(amount).map(({ start, end, value }) => modalityOf({ start, end, number: value.numberStart }))
}

const CASES: readonly (readonly [string, ...string[]])[] = [
  ['Xã có 12 hộ nghèo.', 'actual'],
  ['Phấn đấu đến cuối năm, toàn xã có 50 ha rau, 12 tổ hợp tác.', 'target', 'target'],
  ['Dự kiến quý tới huyện sẽ trao 200 suất quà.', 'target'],
  ['Kế hoạch giao 120 căn nhà, đến nay đã làm xong 95 căn.', 'target', 'actual'],
  ['Đã trồng 50 ha, vượt kế hoạch 5 ha.', 'actual', 'actual'],
  ['Ước tính 500 hộ bị ngập.', 'estimate'],
  ['Sản lượng ước đạt 40 tấn.', 'estimate'],
  ['Mỗi lớp phải có 2 giáo viên, nay mới có 1 người.', 'requirement', 'actual'],
  ['Mỗi hộ tối thiểu 36 m2 theo quy định.', 'requirement'],
  ['Năm nay 12 vụ, giảm so với 18 vụ của năm trước.', 'actual', 'previous'],
  ['So với năm 2017 tăng 64 mô hình.', 'previous', 'actual'],
  ['Hộ nghèo giảm từ 15 hộ xuống còn 3 hộ.', 'previous', 'actual'],
  ['Địa bàn không có 1 vụ cháy nào.', 'denied'],
  ['Hai người chết, chưa kể 3 ngư dân bị thương.', 'actual', 'actual'],
  ['Do không có vốn, 5 hộ phải nghỉ.', 'actual'],
  ['Huyện sẽ xây trường. Hiện có 12 lớp.', 'actual'],
  ['Tỉnh triển khai kế hoạch chuyển đổi số (toàn tỉnh có 45 tổ công nghệ).', 'actual'],
  ['Xã có kế hoạch làm đường năm 2024 (mới xong 12 tuyến) với 30 hộ.', 'target', 'actual', 'target'],
  ['Xã sẽ xây 12 căn nhà (5 căn ở thôn Đông).', 'target', 'target']
]

it.each(CASES)('modality of: %s', (text, ...told) => expect(read(text)).toEqual(told))
