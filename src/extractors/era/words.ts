import { definePhrases } from '../../lexicon/index.js'

/** What a phrase says of the time it is written in, and how much it weighs. */
export interface Hint {
  readonly rule: string
  readonly weight: number
}

/** Said only since the reform of 2025. */
export const HINTS = definePhrases<Hint>({
  'chính quyền địa phương hai cấp|chính quyền địa phương hai cấp mới|chính quyền hai cấp': { rule: 'two-tier', weight: 4 },
  'mô hình hai cấp|bộ máy hai cấp': { rule: 'two-tier', weight: 2 },
  'sau sáp nhập|sau khi sáp nhập|sau hợp nhất|sau khi hợp nhất|trước khi sáp nhập|trước sáp nhập|mới sáp nhập|mới hợp nhất': { rule: 'merged', weight: 1 },
  'đặc khu': { rule: 'new-unit', weight: 3 }
})
