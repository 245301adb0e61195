/** What calls a name behind it the name of what stands before. */
const CALLED = [
  'mang tên',
  'mang tên gọi',
  'có tên',
  'có tên gọi',
  'có tên là',
  'với tên gọi',
  'với tên',
  'tên',
  'tên là',
  'tên gọi',
  'gọi là',
  'lấy tên',
  'lấy tên là'
]

/** Words about a model as such, between its kind and its name. */
export const ATTRIBUTES = [
  ...CALLED,
  'điểm',
  'mới',
  'hay',
  'tiêu biểu',
  'điển hình',
  'dân vận khéo',
  'thí điểm',
  'hiệu quả',
  'ý nghĩa',
  'sáng tạo',
  'thiết thực',
  'nổi bật',
  'đặc biệt',
  'chung',
  'về',
  'là',
  'như',
  'này là',
  'đó là',
  'của',
  'kinh tế',
  'kinh tế tập thể',
  'tự quản',
  'tự quản về',
  'an ninh trật tự',
  'bảo đảm an ninh trật tự',
  'đảm bảo an ninh trật tự',
  'bảo đảm antt',
  'đảm bảo antt',
  'giữ gìn an ninh trật tự',
  'giữ gìn antt',
  'về antt',
  'về an ninh trật tự',
  'phòng ngừa tội phạm',
  'chuyển đổi số',
  'cải cách hành chính',
  'bảo vệ môi trường',
  'phòng chống tội phạm',
  'phòng, chống tội phạm',
  'học tập và làm theo bác',
  'học và làm theo bác',
  'làm theo bác',
  'kiểu mẫu',
  'sinh hoạt',
  'hoạt động',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
  'cấp cơ sở',
  'số'
]

/** What calls a quotation behind it the name of what stands before. */
export const NAMING = [...CALLED, 'điểm', 'mới', 'là']

/** Plurals before a kind: what follows are models in general, unless a list of names comes. */
export const MANY = [
  'các',
  'những',
  'nhiều',
  'mọi',
  'vài',
  'số',
  'không ít',
  'hàng loạt',
  'một số',
  'hàng trăm',
  'hàng chục',
  'hàng nghìn',
  'loạt',
  'từng',
  'mỗi',
  'mấy'
]

/** Opens a list of models. */
export const LEADS = [
  'như',
  'gồm',
  'bao gồm',
  'gồm có',
  'là',
  'có',
  'cụ thể',
  'cụ thể là',
  'cụ thể như',
  'điển hình',
  'điển hình là',
  'điển hình như',
  'tiêu biểu',
  'tiêu biểu là',
  'tiêu biểu như',
  'nổi bật',
  'nổi bật là',
  'nổi bật như',
  'đó là',
  'trong đó',
  'trong đó có',
  'trong đó tiêu biểu là',
  'có thể kể đến',
  'có thể kể đến như',
  'có thể kể ra',
  'có thể kể ra như',
  'phải kể đến',
  'kể đến là',
  'kể đến như',
  'kể đến',
  'như là',
  'đáng chú ý',
  'đáng chú ý là',
  'với tên gọi',
  'sau',
  'sau đây',
  'ấy là',
  'này là'
]

/** Joins the names of a list, with or without an owner between. */
export const JOINS = ', ; và hoặc hay cùng & -'

/** Opens a sentence that goes on with the models of the one before. */
export const TYPICAL = [
  'tiêu biểu',
  'điển hình',
  'nổi bật',
  'nổi bật nhất',
  'cụ thể',
  'trong đó',
  'đáng chú ý',
  'đáng kể',
  'có thể kể đến',
  'phải kể đến',
  'phải kể',
  'nổi lên',
  'sáng nhất',
  'đó',
  'đáng nói'
]

/** Show one of many. */
export const EXAMPLES = [
  'điển hình như',
  'điển hình là',
  'tiêu biểu như',
  'tiêu biểu là',
  'nổi bật là',
  'nổi bật như',
  'phải kể đến',
  'đó là',
  'ra mắt',
  'thành lập'
]

/** Who stands before the kind word of one that has a name. */
export const TITLES = [
  'giám đốc',
  'phó giám đốc',
  'chủ nhiệm',
  'phó chủ nhiệm',
  'chủ tịch hđqt',
  'chủ tịch hội đồng quản trị',
  'tổ trưởng',
  'tổ phó',
  'thành viên',
  'hội viên',
  'xã viên',
  'trưởng',
  'ban chủ nhiệm',
  'ban giám đốc',
  'đại diện'
]

/** What is done to one that is new. */
export const FOUNDING = [
  'thành lập',
  'ra mắt',
  'công bố',
  'lập',
  'lập ra',
  'lập nên',
  'cho ra đời',
  'giới thiệu',
  'ra đời',
  'sáng lập',
  'khai trương',
  'thành lập được',
  'thành lập mới'
]
