import { definePhrases, defineWords, intern } from '../../lexicon/index.js'

/** Units of measure: UCUM code, or the Vietnamese unit where UCUM has none. */
export const MEASURES = definePhrases<string>({
  'm2|m²|mét vuông': 'm2',
  'km2|km²|ki-lô-mét vuông|kilômét vuông': 'km2',
  'ha|héc ta|héc-ta|hecta|hécta': 'har',
  'sào|sào đất': 'sào',
  'mẫu|mẫu đất': 'mẫu',
  'm3|m³|mét khối|khối': 'm3',
  'km|ki-lô-mét|kilômét|cây số|kilomet': 'km',
  'm|mét|m dài|mét dài': 'm',
  'kg|ki-lô-gam|kilôgam|cân|kí|ký': 'kg',
  'tấn': 't',
  'tạ': 'tạ',
  'yến': 'yến',
  'lít|lit': 'L',
  'mw': 'MW',
  'kw': 'kW',
  'kwh': 'kW.h',
  'kv': 'kV'
})
/** đất may follow a measure of land, as gạo one of weight: what is measured. */
export const MEASURED = definePhrases<true>({
  'đất|đất đai|đất ở|đất vườn|đất nông nghiệp|đất ruộng|đất rừng|đất sản xuất|đất thổ cư|đất các loại|đất nền|đất trồng lúa|đất lúa|mặt nước|rừng|lúa|ngô|rau|rau màu|rau sạch|rau an toàn|cây ăn quả|cà phê|hồ tiêu|chè|sầu riêng|cao su|mía|sắn|keo|quế|hoa|hoa màu|vườn|ruộng|ao|ao nuôi|đường|đường giao thông|đường giao thông nông thôn|đường bê tông|đường nội đồng|đường liên thôn|đường làng|đường hoa|đường điện|đường nông thôn|kênh mương|kênh mương nội đồng|mương|kênh|đê|bê tông|cát|đá|xi măng|gạo|thóc|rác|rác thải|phân bón|cá|tôm|thịt|tường rào|hàng rào|cống|rãnh|rãnh thoát nước|ống nước|giấy vụn|phế liệu|gỗ|nước|thuốc|nông sản|lương thực|sản phẩm|hàng hóa|bờ kè|kè|đường ống|vải|vải thiều|nhãn|bưởi|cam|thanh long|mật ong|hàng|vật liệu': true
})

/** Nouns that are counted. The value is the unit: the head noun. */
export const COUNTED = definePhrases<string>({
  'ngày công|ngày công lao động|công lao động|ngày công tình nguyện': 'ngày công',
  'giờ công|giờ công lao động': 'giờ công',
  'lượt người|lượt cán bộ|lượt hội viên|lượt đoàn viên|lượt người dân|lượt khách|lượt bệnh nhân|lượt học sinh|lượt hộ|lượt thanh niên|lượt hộ dân|lượt người tham gia|lượt đoàn viên, thanh niên|lượt phụ nữ|lượt nông dân|lượt chiến sĩ': 'lượt',
  'lượt': 'lượt',
  'người|người dân|người nghèo|người lao động|người cao tuổi|người khuyết tật|người dân tộc thiểu số|người có công|người tham gia|người chết|người bị thương|người mất tích|người tử vong|người thiệt mạng': 'người',
  'lao động|lao động địa phương|lao động nông thôn|lao động thường xuyên|lao động thời vụ': 'lao động',
  'hộ|hộ dân|hộ gia đình|hộ nghèo|hộ cận nghèo|hộ nông dân|hộ đồng bào|hộ kinh doanh|hộ hội viên|hộ thành viên|hộ chính sách|hộ khó khăn|hộ nghèo, cận nghèo|hộ nghèo, hộ cận nghèo|hộ gia đình chính sách|hộ sản xuất|hộ chăn nuôi|hộ liên kết|hộ gia đình hội viên|hộ khá|hộ giàu|hộ đồng bào dân tộc thiểu số': 'hộ',
  'gia đình|gia đình chính sách|gia đình hội viên': 'gia đình',
  'khẩu|nhân khẩu': 'khẩu',
  'em|em học sinh|em nhỏ': 'em',
  'cháu|cháu nhỏ|thiếu nhi|em thiếu nhi|trẻ em|trẻ mồ côi|trẻ': 'trẻ em',
  'học sinh|học sinh nghèo|học sinh nghèo vượt khó|học sinh, sinh viên|sinh viên|học sinh khó khăn|học viên': 'học sinh',
  'giáo viên|thầy cô giáo|thầy, cô giáo': 'giáo viên',
  'hội viên|hội viên nông dân|hội viên phụ nữ|hội viên nghèo|hội viên cựu chiến binh': 'hội viên',
  'đoàn viên|đoàn viên, thanh niên|đoàn viên thanh niên|thanh niên|thanh niên tình nguyện|đoàn viên, hội viên': 'đoàn viên',
  'phụ nữ|chị em|chị em phụ nữ|chị|chị hội viên': 'phụ nữ',
  'nông dân|bà con|bà con nông dân': 'nông dân',
  'ngư dân|thuyền viên': 'ngư dân',
  'cơ quan, đơn vị|cơ quan|cơ quan, đơn vị, doanh nghiệp|cơ quan, doanh nghiệp': 'cơ quan',
  'đảng viên|cán bộ, đảng viên': 'đảng viên',
  'cán bộ|cán bộ, chiến sĩ|cán bộ chiến sĩ|chiến sĩ|cán bộ, công chức|cán bộ, hội viên|cán bộ, đoàn viên|cán bộ, nhân viên|công chức': 'cán bộ',
  'thành viên|xã viên|tổ viên|thành viên tham gia|thành viên chính thức': 'thành viên',
  'đại biểu': 'đại biểu',
  'công nhân|công nhân lao động|công nhân, lao động': 'công nhân',
  'cựu chiến binh': 'cựu chiến binh',
  'tình nguyện viên': 'tình nguyện viên',
  'bệnh nhân|ca bệnh|ca mắc|ca': 'ca',
  'y bác sĩ|y, bác sĩ|bác sĩ': 'bác sĩ',
  'trường hợp|trường hợp khó khăn': 'trường hợp',
  'đơn vị máu': 'đơn vị máu',
  'nhà đại đoàn kết|nhà tình nghĩa|nhà tình thương|nhà ở|nhà|nhà tạm|nhà dột nát|nhà tạm, nhà dột nát|nhà mái ấm tình thương|nhà nhân ái|nhà khăn quàng đỏ|nhà đồng đội|nhà tình bạn|nhà “đại đoàn kết”|nhà "đại đoàn kết"|nhà ở cho hộ nghèo|ngôi nhà|ngôi nhà tình nghĩa|ngôi nhà tình thương|ngôi nhà đại đoàn kết|căn nhà|căn nhà tình nghĩa|căn nhà tình thương|căn nhà đại đoàn kết|căn nhà nhân ái|căn nhà tạm|nhà nghĩa tình đồng đội|căn|mái ấm|mái ấm tình thương|nhà ở xã hội|mái nhà': 'nhà',
  'nhà văn hóa|nhà văn hóa thôn|nhà sinh hoạt cộng đồng|nhà văn hóa cộng đồng|nhà rông|nhà văn hóa khu dân cư': 'nhà văn hóa',
  'nhà vệ sinh|nhà tiêu|nhà tiêu hợp vệ sinh|công trình vệ sinh|nhà tắm|hố xí': 'nhà vệ sinh',
  'phòng học|phòng học mới|phòng': 'phòng',
  'trường|trường học|điểm trường|trường đạt chuẩn quốc gia': 'trường',
  'trạm y tế': 'trạm y tế',
  'cầu|cây cầu|cầu giao thông nông thôn|cầu nông thôn|cầu dân sinh|cầu bê tông|chiếc cầu': 'cầu',
  'công trình|công trình phúc lợi|công trình thanh niên|công trình, phần việc|phần việc|phần việc thanh niên|công trình dân sinh|công trình giao thông|công trình thủy lợi': 'công trình',
  'tuyến đường|tuyến đường giao thông|tuyến đường hoa|đoạn đường|con đường|tuyến đường tự quản|tuyến đường giao thông nông thôn|tuyến|tuyến hẻm|tuyến phố|đường hoa|tuyến kênh mương|tuyến đường kiểu mẫu': 'tuyến',
  'dự án|dự án đầu tư': 'dự án',
  'suất quà|suất quà tết|phần quà|phần quà tết|túi quà|món quà|quà|suất|phần': 'suất quà',
  'suất học bổng|học bổng|phần học bổng': 'học bổng',
  'suất ăn|suất cơm|suất cơm miễn phí|suất cháo|bữa ăn|phần ăn': 'suất ăn',
  'lá cờ|lá cờ tổ quốc|cờ tổ quốc': 'lá cờ',
  'xe đạp|chiếc xe đạp|xe lăn|chiếc xe lăn|xe máy|xe|chiếc xe|xe ô tô|ô tô|chiếc ô tô|phương tiện': 'xe',
  'thẻ bảo hiểm y tế|thẻ bhyt|thẻ bảo hiểm': 'thẻ BHYT',
  'cuốn sách|quyển sách|quyển vở|cuốn vở|bộ sách|cuốn|quyển|đầu sách|bộ sách giáo khoa|quyển tập|cuốn tập': 'cuốn',
  'cặp sách|ba lô|chiếc ba lô|chiếc cặp': 'ba lô',
  'bộ quần áo|bộ|bộ đồ dùng|bộ bàn ghế|bộ máy tính để bàn': 'bộ',
  'chăn|chiếc chăn|áo ấm|chiếc áo ấm|áo phao|áo|chiếc áo': 'chiếc',
  'máy tính|máy vi tính|máy tính bảng|bộ máy tính|chiếc máy tính|ti vi|tivi|máy lọc nước|máy bơm|máy bơm chữa cháy|máy phát điện|máy cày|máy gặt': 'máy',
  'cổng rào|cổng an ninh|cổng chào|cổng rào an ninh': 'cổng',
  'kẻng|cái kẻng|chiếc kẻng': 'kẻng',
  'camera|camera an ninh|mắt camera|camera giám sát|hệ thống camera|mắt cam': 'camera',
  'bóng đèn|bóng điện|bóng đèn led|bóng đèn chiếu sáng|đèn|cột đèn|trụ đèn|đèn chiếu sáng|đèn năng lượng mặt trời|bóng|trụ điện|cột điện|cột đèn chiếu sáng': 'đèn',
  'thùng rác|thùng đựng rác|thùng|lò đốt rác|bể chứa|bể chứa rác|hố rác|thùng hàng|thùng mì': 'thùng',
  'cây|cây xanh|cây các loại|cây hoa|cây giống|cây ăn quả|cây bóng mát|cây hoa các loại|cây dừa|cây lâm nghiệp|cây phân tán|gốc|gốc cây|gốc hoa|cây dầu|cây trồng|cây keo|cây quế|cây chuối|bụi hoa': 'cây',
  'con|con giống|con gia súc|con gia cầm|con bò|con lợn|con dê|con gà|con trâu|con vịt|con bò giống|con bò sinh sản|con heo|con bò cái|con gà giống|con lợn thịt|con cá giống|con tôm giống|con cá': 'con',
  'bò|bò sinh sản|trâu|bò giống|trâu bò|trâu, bò': 'bò',
  'lợn|heo|lợn nái|lợn thịt|lợn giống': 'lợn',
  'đàn ong|tổ ong|thùng ong|bọng ong': 'đàn ong',
  'dê|gà|vịt|gia cầm|gia súc': 'con',
  'sản phẩm ocop|sản phẩm|sản phẩm đạt ocop': 'sản phẩm',
  'lớp tập huấn|lớp|lớp học|lớp đào tạo nghề|lớp dạy nghề': 'lớp',
  'buổi|buổi tuyên truyền|buổi sinh hoạt|buổi tập huấn|cuộc|cuộc tuyên truyền|cuộc họp|cuộc giám sát|hội nghị|buổi truyền thông': 'buổi',
  'tin, bài|tin bài|bài viết|tin': 'tin bài',
  'doanh nghiệp|cơ sở|cơ sở sản xuất|cơ sở kinh doanh|trang trại|gia trại': 'cơ sở',
  'tàu|tàu cá|tàu thuyền|chiếc tàu|thuyền': 'tàu',
  'bao xi măng|bao|tấm lợp|tấm tôn|viên gạch|khối bê tông': 'bao',
  'vụ|vụ việc|đơn thư|vụ mâu thuẫn': 'vụ',
  'giếng|giếng khoan|giếng nước|công trình nước sạch|bể nước': 'giếng',
  'nguồn tin|tin báo': 'nguồn tin',
  'sổ tiết kiệm': 'sổ tiết kiệm',
  'tổ chức, cá nhân|nhà hảo tâm|mạnh thường quân': 'người'
})
/** Places that are counted only as a share or a result: 12/15 xã, 36 xã đạt chuẩn. */
export const COUNTED_PLACES = definePhrases<string>({
  'xã|xã, thị trấn|xã, phường|xã, phường, thị trấn|đơn vị cấp xã': 'xã',
  'thôn|thôn, bản|thôn, tổ dân phố|thôn, xóm|thôn, làng|bản|ấp|khóm|khóm, ấp|khu dân cư|tổ dân phố|khu phố|buôn|thôn, buôn|xóm|ấp, khóm': 'thôn',
  'huyện|huyện, thành phố|huyện, thị xã, thành phố': 'huyện',
  'tiêu chí|chỉ tiêu': 'tiêu chí',
  'chi bộ|chi hội|cơ sở hội|chi đoàn': 'chi hội'
})
export const RESULTS = defineWords('đạt hoàn được về cán')

/** Words that go on with a counted noun. */
export const MODIFIERS = definePhrases<true>({
  'nghèo|cận nghèo|dân|gia đình|chính sách|có hoàn cảnh khó khăn|khó khăn|hoàn cảnh khó khăn|tình thương|tình nghĩa|đại đoàn kết|lao động|các loại|mồ côi|vượt khó|hiếu học|đặc biệt khó khăn|dân tộc thiểu số|sinh sản|giống|tái định cư|tiêu biểu|giao thông|nông thôn|dân sinh|công ích|xanh|an ninh|đồng bào dân tộc thiểu số|tạm|dột nát|có công|neo đơn|tết|tự quản|thanh niên|khuyết tật|địa phương|tình nguyện|bê tông|trẻ|mới|nhà ở': true
})

/** A counted noun before these is another word: 5 người con …, 3 công ty, 2 nhà máy. */
export const NOT_UNIT_AFTER = new Map<number, ReturnType<typeof defineWords>>([
  [intern('nhà'), defineWords('máy nước báo văn thơ khoa giáo trường thầu hàng đầu tư nghiên cứu quản trị lãnh đạo sử xuất thờ chung sách riêng ga')],
  [intern('công'), defineWords('ty an trình nghệ nghiệp nhân tác đoàn chức ước')],
  [intern('con'), defineWords('số đường người em trai gái cái')],
  [intern('cây'), defineWords('số bút vàng viết xăng cầu')],
  [intern('phần'), defineWords('trăm mềm thưởng lớn việc còn đầu cuối thi')],
  [intern('lớp'), defineWords('trẻ 1 2 3 4 5 6 7 8 9 10 11 12')],
  [intern('tin'), defineWords('học nhắn tưởng dùng')],
  [intern('vụ'), defineWords('án mùa lúa đông hè xuân')],
  [intern('xe'), defineWords('buýt')],
  [intern('phòng'), defineWords('ban chống khám giáo tài nội')],
  [intern('suất'), defineWords('đầu')],
  [intern('quà'), defineWords('tặng')],
  [intern('cầu'), defineWords('thủ lông truyền hàng')],
  [intern('bộ'), defineWords('phận trưởng môn đội máy luật phim tiêu chí')],
  [intern('bao'), defineWords('gồm nhiêu giờ')],
  [intern('ca'), defineWords('sĩ nhạc khúc')],
  [intern('em'), defineWords('gái trai')],
  [intern('khẩu'), defineWords('trang hiệu súng pháo')],
  [intern('điện'), defineWords('thoại')],
  [intern('trường'), defineWords('hợp phái')],
  [intern('bóng'), defineWords('đá chuyền rổ bàn')],
  [intern('căn'), defineWords('cứ hộ')],
  [intern('tàu'), defineWords('bay')],
  [intern('cuộc'), defineWords('sống')],
  [intern('tuyến'), defineWords('đầu')]
])
export const SLASH = intern('/')
export const PER = defineWords('ha người hộ năm tháng ngày sào vụ m2 con cây lứa công xã thôn ngày.')
/** "3 ngày công": no; "1 người": a person told of, not counted. */
export const ONE = '1'
/** Last words of what befell those that are counted. */
export const CASUALTIES = defineWords('chết thương tích vong mạng')
