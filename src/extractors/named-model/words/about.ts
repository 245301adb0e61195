/** People a model may belong to. */
export const OWNERS =
  'ông bà anh chị em hội gia hộ đoàn chi đồng cựu nông vợ thanh nhóm tác các bộ công ban đồn trường ubmttq ubnd mttq lđlđ'

export const PLACE_LINKS = '| tại ở , ( của trên địa bàn thuộc và - đóng'

export const MEMBERS = [
  'thành viên',
  'hộ',
  'hộ thành viên',
  'hội viên',
  'xã viên',
  'người',
  'hộ tham gia',
  'hộ dân',
  'hội viên tham gia',
  'thành viên tham gia',
  'hộ gia đình',
  'đoàn viên',
  'chị em'
]

export const FOUNDED = [
  'thành lập',
  'thành lập năm',
  'ra mắt',
  'thành lập từ',
  'được thành lập',
  'được thành lập từ',
  'thành lập vào',
  'ra đời',
  'được thành lập vào',
  'ra đời từ',
  'hoạt động từ',
  'ra đời từ năm',
  'được thành lập năm'
]
