import { defineRoomNotation, item } from '../../grammar/index.js'
import { amount } from '../amount/index.js'
import type { Cue } from './schema.js'
import { BECAME, CHANGED, COMPARED, DONE, ESTIMATE, HAVE, NO_PLAN, NOT, REACHED, REQUIREMENT, TARGET } from './words.js'

const n = defineRoomNotation()({
  sets: { BECAME, CHANGED, COMPARED, DONE, ESTIMATE, HAVE, NO_PLAN, NOT, REACHED, REQUIREMENT, TARGET },
  kinds: { amount: item(amount) }
})

const show = ({ modality }: Cue): string => modality

/** Words that say whether what is counted behind them happened. */
export const cues = n.grammar(
  'cues',
  [
    n.rule({
      name: 'target',
      like: [
        ['Phấn đấu đến năm 2025 có 50 sản phẩm', 'target'],
        ['Dự kiến trao 200 suất quà', 'target'],
        ['Xã sẽ xây 12 căn nhà', 'target'],
        ['Chỉ tiêu năm nay là 30 lớp học', 'target']
      ],
      not: ['vượt kế hoạch 12 ha', 'Kế hoạch số 15 của tỉnh', 'hoàn thành các chỉ tiêu'],
      read: '@TARGET',
      notAfter: '@REACHED',
      notBefore: '@NO_PLAN',
      then: (): Cue => ({ modality: 'target', scope: 'sentence' })
    }),
    n.rule({
      name: 'estimate',
      like: [
        ['Ước tính có 500 hộ bị ngập', 'estimate'],
        ['sản lượng ước đạt 40 tấn', 'estimate'],
        ['Cơ quan này dự báo 3 cơn bão', 'estimate']
      ],
      not: ['mơ ước của 20 em'],
      read: '@ESTIMATE',
      notAfter: 'mơ | điều | hương | quy',
      then: (): Cue => ({ modality: 'estimate', scope: 'sentence' })
    }),
    n.rule({
      name: 'requirement',
      like: [
        ['Mỗi lớp phải có 2 giáo viên', 'requirement'],
        ['Luật yêu cầu 3 người làm chứng', 'requirement'],
        ['theo quy định mỗi trạm cần có 1 bác sĩ', 'requirement requirement']
      ],
      not: ['phải sơ tán 50 hộ'],
      read: '@REQUIREMENT',
      then: (): Cue => ({ modality: 'requirement', scope: 'clause' })
    }),
    n.rule({
      name: 'compared',
      like: [
        ['so với 12 hộ của năm trước', 'previous'],
        ['thay vì 30 người như mọi năm', 'previous'],
        ['nhiều hơn so với con số 5 vụ', 'previous']
      ],
      not: ['so sánh 5 vụ'],
      read: '@COMPARED',
      then: (): Cue => ({ modality: 'previous', scope: 'clause' })
    }),
    n.rule({
      name: 'denial',
      like: [
        ['không có 1 vụ cháy nào', 'denied'],
        ['chưa ghi nhận 2 ca trong một nhà', 'denied'],
        ['không để xảy ra 1 vụ trộm nào', 'denied']
      ],
      not: ['chưa kể 3 ngư dân', 'không quá 5 người', 'không chỉ 5 hộ'],
      read: '@NOT @HAVE',
      then: (): Cue => ({ modality: 'denied', scope: 'before' })
    }),
    n.rule({
      name: 'done',
      like: [
        ['Đến nay, xã đã trồng 50 cây', 'actual actual'],
        ['Hiện nay có 12 lớp', 'actual'],
        ['Thực tế chỉ 3 người', 'actual']
      ],
      not: ['Ngày mai trồng 5 cây'],
      read: '@DONE',
      then: (): Cue => ({ modality: 'actual', scope: 'sentence' })
    }),
    n.rule({
      name: 'changed',
      like: [
        ['so với năm 2017 tăng 12 hộ', 'actual'],
        ['so với năm ngoái giảm 3 vụ', 'actual'],
        ['so với cùng kỳ thì 5 vụ là nhiều', 'actual']
      ],
      not: ['so với 12 hộ'],
      read: '@CHANGED',
      then: (): Cue => ({ modality: 'actual', scope: 'clause' })
    })
  ],
  { show }
)

/** Words that stand behind a figure, and figures that became others. */
export const changes = n.grammar(
  'changes',
  [
    n.rule({
      name: 'was',
      like: [
        ['giảm từ 15 hộ xuống còn 3 hộ', 'previous'],
        ['tăng từ 3 lên 12 câu lạc bộ', 'previous'],
        ['từ 5 xã đạt chuẩn, nay lên 9 xã', 'previous']
      ],
      not: ['từ 3 đến 5 hộ', 'từ 5 giờ sáng, xã huy động 30 người'],
      read: 'từ {old:amount} !(@END | {x:amount})* ,? @BECAME {new:amount}',
      reach: 16,
      then: (): Cue => ({ modality: 'previous', scope: 'figure' })
    }),
    n.rule({
      name: 'as-required',
      like: [
        ['tối thiểu 36 m2 theo quy định', 'requirement'],
        ['đủ 12 phòng học theo yêu cầu', 'requirement'],
        ['2 giáo viên theo quy chuẩn', 'requirement']
      ],
      not: ['12 phòng học được xây'],
      read: '{it:amount} !(@END | {x:amount})* theo (quy định | yêu cầu | quy chuẩn | tiêu chuẩn)',
      reach: 8,
      then: (): Cue => ({ modality: 'requirement', scope: 'figure' })
    }),
    n.rule({
      name: 'as-planned',
      like: [
        ['trồng 50 ha theo kế hoạch', 'target'],
        ['30 lớp theo chỉ tiêu được giao', 'target'],
        ['12 căn nhà theo dự kiến', 'target']
      ],
      not: ['đã trồng 50 ha theo kế hoạch'],
      read: '{it:amount} !(@END | {x:amount})* theo (kế hoạch | chỉ tiêu | dự kiến)',
      reach: 8,
      notAfter: '(đã | được) !(@END | {x:amount})*',
      then: (): Cue => ({ modality: 'target', scope: 'figure' })
    })
  ],
  { show }
)
