import { definePhrases, defineWords } from '../../lexicon/index.js'

/** Stands before where someone lives or comes from: no place that the article is about. */
export const RESIDENCE = definePhrases<true>({
  'ngụ|ngụ ở|ngụ tại|cùng ngụ|đều ngụ|trú|trú ở|trú tại|cùng trú|đều trú|trú quán|cư trú|cư trú tại|thường trú|thường trú tại|tạm trú|tạm trú tại': true,
  'quê|quê ở|quê tại|quê quán|quê quán:|quê gốc|nguyên quán|sinh ra ở|hộ khẩu|hộ khẩu thường trú|hộ khẩu thường trú tại|đăng ký hộ khẩu': true
})
/** Words of a person's particulars: (52 tuổi, xã …), (SN 1985, ở …). */
export const PARTICULARS = definePhrases<true>({ 'tuổi|sn|sinh năm|sinh': true })
/** Before a post that a person has no more: cựu Hiệu trưởng Trường THCS xã A. */
export const PAST_POSTS = definePhrases<true>({
  'cựu hiệu trưởng|cựu chủ tịch|cựu phó chủ tịch|cựu bí thư|cựu giám đốc|cựu phó giám đốc|cựu trưởng|cựu cán bộ|cựu công chức': true,
  'nguyên hiệu trưởng|nguyên chủ tịch|nguyên phó chủ tịch|nguyên bí thư|nguyên giám đốc|nguyên phó giám đốc|nguyên trưởng|nguyên cán bộ': true
})
/** Words of an address to write or pay to, with their figures or a colon behind. */
export const CONTACT = definePhrases<true>({ 'số tài khoản|stk|điện thoại|số điện thoại|địa chỉ|đt|email|gmail|liên hệ': true })
/** An institution has its seat in the brackets behind it. */
export const INSTITUTIONS = definePhrases<true>({
  'bệnh viện|nhà văn hóa|trạm y tế|trung tâm|công ty|trường|đại học|học viện|chùa|nhà máy|ngân hàng|tập đoàn|khách sạn|chợ': true
})
export const CLAUSE_ENDS = defineWords('. ! ? ;')
export const OPENING_BRACKET = defineWords('(')
/** Opens a bracket that says where something is, not where someone lives. */
export const PLACING = defineWords('nay thuộc địa đoạn tại nằm trước cũ gồm')
export const LIVES = defineWords('ở')
export const CLOSING_BRACKET = defineWords(')')
/** A unit spoken of without its name: chính quyền xã, trong huyện, toàn tỉnh. The value is its level. */
export const TYPES = definePhrases<'province' | 'district' | 'commune'>({
  tỉnh: 'province',
  'huyện|quận|thị xã': 'district',
  'xã|phường|thị trấn': 'commune'
})
/** Before a type word: it is no unit of its own, or more than one. */
export const NO_UNIT_BEFORE = defineWords('hợp tác tấn các những cấp mỗi từng nhiều mấy số hai ba bốn năm một liên ngoại khác giữa')
/** Behind a type word: it is another word, or other units. */
export const NO_UNIT_BEHIND = defineWords('hội viên luận giao khác bạn lẻ thành lỵ lộ ngộ táo')
/** All of a unit: what is said counts in full. */
export const WHOLE = defineWords('toàn khắp cả')
