/** Said of what is to come. */
export const TARGET = [
  'phấn đấu',
  'phấn đấu đến',
  'mục tiêu',
  'chỉ tiêu',
  'kế hoạch',
  'dự kiến',
  'dự tính',
  'dự định',
  'đặt ra',
  'hướng tới',
  'hướng đến',
  'nhắm tới',
  'quyết tâm',
  'định hướng',
  'đề ra',
  'sẽ',
  'sắp',
  'sắp tới'
]
/** kế hoạch and chỉ tiêu behind these are what was reached, or an office. */
export const REACHED = [
  'vượt',
  'bằng',
  'đạt',
  'hoàn thành',
  'hoàn thành vượt',
  'vượt mức',
  '%',
  'sở',
  'phòng',
  'bộ',
  'ban',
  'so với',
  'các',
  'những',
  'theo các'
]
/** Behind kế hoạch and chỉ tiêu these make another word of it, or a document. */
export const NO_PLAN = ['số', 'hóa', 'hoá', 'này', 'trên', 'đầu tư và', 'đã']
/** Said of what was not counted to the end. */
export const ESTIMATE = [
  'ước tính',
  'ước đạt',
  'ước',
  'ước khoảng',
  'ước thực hiện',
  'ước có',
  'dự báo',
  'tạm tính',
  'áng chừng',
  'ước lượng'
]
/** Said of what must be. */
export const REQUIREMENT = [
  'theo quy định',
  'quy định',
  'quy định tối thiểu',
  'yêu cầu',
  'phải có',
  'phải đạt',
  'phải đủ',
  'phải bảo đảm',
  'phải đảm bảo',
  'bắt buộc',
  'đòi hỏi',
  'cần có',
  'cần ít nhất',
  'cần tối thiểu',
  'phải từ',
  'phải ít nhất'
]
/** Before what a figure is compared with. */
export const COMPARED = ['so với', 'so với chỉ', 'so với con số', 'thay vì', 'thay cho', 'so cùng kỳ']
/** What has been done, or is. It ends what a target or an estimate reaches. */
export const DONE = [
  'đã',
  'hiện',
  'hiện có',
  'hiện nay',
  'hiện tại',
  'đến nay',
  'tính đến',
  'tính tới',
  'thực tế',
  'vừa qua',
  'hoàn thành',
  'đạt được',
  'xây dựng được',
  'thực hiện được',
  'trước đó',
  'năm qua',
  'thời gian qua'
]
/** These say how a figure changed: what is compared with is over. */
export const CHANGED = ['tăng', 'giảm', 'đạt', 'nhiều hơn', 'ít hơn', 'cao hơn', 'thấp hơn', 'thì', 'nay', 'gấp', 'bằng']
export const NOT = 'không chưa chẳng'
/** Between a denial and its figure. */
export const HAVE = [
  'có',
  'phải',
  'phải là',
  'ghi nhận',
  'xảy ra',
  'để xảy ra',
  'còn',
  'phát hiện',
  'phát sinh',
  'có đủ',
  'đủ',
  'được',
  'nhận được'
]
/** Between what a figure was and what it is: từ 15 hộ | xuống còn 3 hộ. */
export const BECAME = [
  'xuống còn',
  'xuống',
  'còn',
  'lên',
  'lên thành',
  'lên đến',
  'lên tới',
  'lên hơn',
  'tăng lên',
  'giảm còn',
  'giảm xuống',
  'giảm xuống còn',
  'thành',
  'nay còn',
  'nay lên',
  'nay là'
]
