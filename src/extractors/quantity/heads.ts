import type { Concept } from './schema.js'

/** A noun that is counted. Its unit is the noun as printed. */
export interface Head {
  readonly concept: Concept | null
  /** Takes the noun behind it: 46 chiếc | xe đạp, 26 con | cá sấu. */
  readonly isClassifier?: true
  /** Counted by a lone number word too: hai nạn nhân, ba người. */
  readonly isWeak?: true
}

const head = (concept: Concept | null): Head => ({ concept })
const weak = (concept: Concept): Head => ({ concept, isWeak: true })
const classifier = (concept: Concept | null): Head => ({ concept, isClassifier: true })

/** Nouns and classifiers that news counts most, with what they are. Other nouns are counted too: these are known by their words. */
export const HEADS: Readonly<Record<string, Head>> = {
  // people
  'người|người dân|người nhà|người khách|người thân|người lính|người bệnh|người lao động|người nghèo|người cao tuổi|người khuyết tật': weak('person'),
  'người có công|người già|người lớn|người phụ nữ|người đàn ông|người nước ngoài|người nhập cảnh|người dân tộc|người tham gia': weak('person'),
  'lao động|công nhân|nhân công|thợ|thợ máy|nhân viên|nhân sự|chuyên gia|kỹ sư|tài xế|lái xe|phụ xe|hành khách|du khách|khách': weak('person'),
  'học sinh|sinh viên|học viên|thí sinh|giáo viên|giảng viên|thầy giáo|cô giáo|nam sinh|nữ sinh|du học sinh|tân sinh viên': weak('person'),
  'bị cáo|bị can|bị hại|đối tượng|nghi phạm|nghi can|phạm nhân|đồng phạm|tội phạm|con bạc|tử tù|người phạm tội|hụi viên': weak('person'),
  'thẩm phán|hội thẩm|hội thẩm nhân dân|kiểm sát viên|luật sư|điều tra viên|nhân chứng|luật gia|trợ giúp viên': weak('person'),
  'cán bộ|chiến sĩ|chiến sỹ|cảnh sát|công an viên|bộ đội|sĩ quan|quân nhân|dân quân|công chức|viên chức|cựu chiến binh|ccb': weak('person'),
  'hs|sv|gv|cbcs|csgt|hlv|quán quân|á quân|nhà vô địch|đại diện|thanh tra|bí thư|thủ khoa': weak('person'),
  'lính|lính cứu hỏa|thanh niên|thanh thiếu niên|tình nguyện viên|đoàn viên|hội viên|đảng viên|ủy viên|uỷ viên|đại biểu': weak('person'),
  'thành viên|xã viên|tổ viên|đội viên|cổ đông|nhà đầu tư|nông dân|ngư dân|thuyền viên|thủy thủ|thuỷ thủ|hộ lý|điều dưỡng': weak('person'),
  'bác sĩ|bác sỹ|y sĩ|y tá|y bác sĩ|dược sĩ|bệnh nhân|bệnh nhi|sản phụ|thai phụ|cầu thủ|vận động viên|vđv|huấn luyện viên|trọng tài': weak('person'),
  'tuyển thủ|võ sĩ|kỳ thủ|tay vợt|tay đua|xạ thủ|nghệ sĩ|nghệ nhân|ca sĩ|diễn viên|nhạc sĩ|nhà báo|phóng viên|nhà khoa học|khán giả': weak('person'),
  'cổ động viên|phật tử|tín đồ|linh mục|cư dân|công dân|kiều bào|dân công|lãnh đạo|trưởng thôn|già làng|phụ nữ|nữ|nam|trẻ em': weak('person'),
  'trẻ|thiếu nhi|cử tri|ứng viên|tân binh|tác giả|gương mặt|ứng cử viên|nhà thầu|tiểu thương|chủ thể|chủ hộ|chủ vườn': weak('person'),
  'chủ tàu|chủ xe|nhà giáo|nhà hảo tâm|mạnh thường quân|thương binh|bệnh binh|liệt sĩ|liệt sỹ|gia đình liệt sĩ|mẹ việt nam anh hùng': weak('person'),
  'chị em|anh em|chị|anh|em|em học sinh|em nhỏ|cháu|cháu bé|cháu nhỏ|bé|bé gái|bé trai|cụ|cụ già|bà con|đồng chí|bạn|bạn trẻ|vị|mẹ': head('person'),
  'tỷ phú|triệu phú|chức danh|biên chế|suất biên chế|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|giáo sư|phó giáo sư|nhân khẩu|khẩu': head('person'),
  'nạn nhân|nhân mạng|thi thể|tử thi|xác|hài cốt': weak('casualty'),
  'tên|tên cướp|tên trộm|kẻ|kẻ gian|cao thủ|tay súng|quái xế': weak('person'),
  'ca tử vong|trường hợp tử vong|bộ hài cốt|thương vong': head('casualty'),
  'hộ|gia đình': weak('household'),
  'lượt': classifier(null),
  'bộ trưởng|thứ trưởng|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|trưởng phòng|phó phòng|đội trưởng|tổ trưởng|con tin|con nuôi': head('person'),
  'kẻ cướp|cướp biển|người mẫu|nhà lãnh đạo|nhà ngoại giao|nhà đàm phán|bị đơn|nguyên đơn|đương sự|người thừa kế|người bán|người mua': head('person'),
  // animals and plants
  'con': classifier('animal'),
  'gia súc|gia cầm|trâu|bò|trâu bò|lợn|heo|lợn nái|nái lợn|nái|gà|gà đẻ|vịt|ngan|dê|cừu|ngựa|thỏ|chó|mèo|hươu|đàn ong|tổ ong': head('animal'),
  'đầu lợn|đầu gia súc|đầu bò|đầu trâu|bò sữa|bò sinh sản|thùng ong|đõ ong|bầy|đàn|lồng cá|lồng bè|vật nuôi|cá thể': head('animal'),
  'cây': classifier('plant'),
  'gốc|gốc cây|gốc mai|khóm hoa|chậu|chậu hoa|chậu cảnh|trụ tiêu|nọc tiêu|bụi hoa|luống': head('plant'),
  'trái|quả|trái dừa|quả dừa|củ|bông|bông hoa|cành|cành đào|buồng|nải|hạt giống|bầu giống|bịch phôi|phôi nấm': head('plant'),
  // buildings and works
  'nhà|nhà ở|nhà dân|căn nhà|ngôi nhà|nóc nhà|mái nhà|mái ấm|nếp nhà|căn hộ|căn|biệt thự|phòng trọ|nhà trọ|dãy nhà|dãy trọ': head('building'),
  'nhà văn hóa|nhà sinh hoạt cộng đồng|nhà rông|nhà vệ sinh|nhà tiêu|nhà xưởng|nhà máy|nhà hàng|khách sạn|cửa hàng|quán|ki ốt': head('building'),
  'trường|trường học|điểm trường|lớp học|phòng học|phòng|trạm y tế|trạm|bệnh viện|phòng khám|cơ sở y tế|chợ|siêu thị|trụ sở': head('building'),
  'chùa|đình|đền|miếu|di tích|nghĩa trang|bể bơi|sân vận động|sân bóng|nhà kho|kho|kho hàng|nhà tắm|nhà thờ|tòa nhà|toà nhà|lán': head('building'),
  'công trình|phần việc|công trình, phần việc|công trình thanh niên|hạng mục|dự án|tiểu dự án|gói thầu|cầu|cây cầu|chiếc cầu|cống': head('works'),
  'tuyến|tuyến đường|con đường|đoạn đường|đường|đường hoa|tuyến phố|tuyến kênh|tuyến xe buýt|đoạn|hầm|nút giao': head('works'),
  'hồ|hồ chứa|đập|ao|giếng|giếng khoan|bể|bể nước|bể chứa|hố rác|bể chứa rác|kênh mương|trạm bơm|trạm biến áp|cổng': head('works'),
  'cột|cột điện|cột đèn|cột cờ|trụ|trụ điện|trụ đèn|mố cầu|nhịp|nhịp cầu|vị trí sạt lở|điểm sạt lở|bến cảng': head('works'),
  'lò đốt rác|khu tái định cư|khu công nghiệp|cụm công nghiệp|khu dân cư|nhà ga|sân bay|cảng|bến xe|trạm dừng nghỉ|khu vui chơi': head('works'),
  // vehicles and things
  'xe|xe máy|xe mô tô|mô tô|xe đạp|xe đạp điện|xe lăn|ô tô|xe ô tô|xe khách|xe tải|xe con|xe buýt|xe container|xe cứu thương|taxi': weak('vehicle'),
  'xe đầu kéo|xe cứu hỏa|xe chữa cháy|xe chuyên dụng|máy bay|trực thăng|tàu|tàu cá|tàu hàng|tàu thuyền|thuyền|ghe|xuồng|ca nô|cano': weak('vehicle'),
  'sà lan|bè|phà|đò|phương tiện|đầu máy|toa tàu|toa|container|xe bồn|rơ moóc': weak('vehicle'),
  'chiếc|cái|bộ|đôi|cặp|tấm|bức|quyển|cuốn|viên|hòn|thanh|cục|khẩu|quả|gói|túi|hộp|thùng|chai|lọ|bình|can|bao|bịch|kiện|lô': classifier('goods'),
  'bánh|tép|tờ|lá|chùm|xấp|cuộn|mảnh|miếng|bó|vỉ|ống|lon|khối|thỏi|ổ|ly|cốc|bát|đĩa|mâm|khay|rổ|giỏ|sọt|tạ rưỡi|suất|phần': classifier('goods'),
  'suất quà|phần quà|túi quà|món quà|quà|giỏ quà|hộp quà|gói hàng|chuyến hàng|gian hàng|mặt hàng|sản phẩm': head('goods'),
  'suất ăn|suất cơm|suất cháo|bữa ăn|bữa cơm|phần ăn|phần cơm|hộp sữa|chăn|áo|áo ấm|áo phao': head('goods'),
  'suất học bổng|học bổng|phần học bổng|sổ tiết kiệm|thẻ|thẻ bảo hiểm y tế|thẻ bhyt|thẻ ngân hàng|sim|sim điện thoại|tài khoản': head('goods'),
  'điện thoại|điện thoại di động|điện thoại thông minh|máy|máy tính|máy tính bảng|máy tính xách tay|laptop|ti vi|tivi|máy lọc nước': head('goods'),
  'máy bơm|máy phát điện|máy thở|máy móc|máy cày|máy gặt|camera|mắt camera|loa|bóng|bóng đèn|bóng điện|đèn': head('goods'),
  'bếp|bếp ga|tủ lạnh|tủ sách|giường|giường bệnh|bàn ghế|bộ bàn ghế|ghế|ghế đá|chậu rửa|bồn nước|téc nước|cặp sách': head('goods'),
  'ba lô|lá cờ|cờ|cờ tổ quốc|pano|băng rôn|khẩu hiệu|biển báo|biển|tấm lợp|tấm tôn|viên gạch|bao xi măng|kẻng|cái kẻng|bình chữa cháy': head('goods'),
  'khẩu trang|bộ kít|kit|bộ kit|liều|liều vaccine|liều vắc xin|mũi|mũi tiêm|mũi vaccine|mẫu|mẫu xét nghiệm|đơn vị máu|ống tiêm': head('goods'),
  'khẩu súng|súng|viên đạn|quả bom|quả mìn|bom|mìn|viên ma túy|viên hồng phiến|bánh heroin|lượng vàng|chỉ vàng|cây vàng': head('goods'),
  'phần mềm|phần thưởng|bộ phận|bộ môn|bộ luật|bộ máy|cây bút|cây xăng|con tàu|con dấu|con thuyền|quả đồi|ca khúc|tin nhắn|cuộc gọi': head('other'),
  'tờ báo|phòng ban|khẩu phần|ổ cứng|bình luận|bình chọn|bước tiến|thanh tra viên|bao tải|bài toán|bài học|vụ mùa|vụ kiện|lượt xem': head('other'),
  'ngày công|công lao động|giờ công': head('labour'),
  'cổ phiếu|trái phiếu|chứng chỉ quỹ|cổ phần|hợp đồng': head('security'),
  // events
  'vụ': classifier('event'),
  'vụ án|vụ việc|vụ tai nạn|vụ cháy|vụ trộm|vụ va chạm|chuyên án|tin báo|nguồn tin|vi phạm|hành vi|tội danh|sự cố|sự việc': head('event'),
  'cuộc|buổi|hội nghị|hội thảo|lớp|khóa|khoá|khóa học|đợt|chuyến|chuyến bay|chuyến đi|chuyến tàu|phiên|phiên tòa': head('event'),
  'phiên họp|kỳ họp|trận|trận đấu|trận thắng|trận thua|trận hòa|bàn|bàn thắng|bàn thua|pha|cú sút|quả phạt đền|phạt đền|thẻ vàng': head('event'),
  'thẻ đỏ|giải đấu|hội thi|cuộc thi|lễ hội|sự kiện|chương trình|hoạt động|phong trào|cơn bão|cơn lũ|trận động đất|trận lũ|đám cháy': head('event'),
  'ca|ca bệnh|ca mắc|ca nhiễm|ca dương tính|ca sốt xuất huyết|ca covid|ca mổ|ca phẫu thuật|trường hợp|ổ dịch|ca nặng|ca sinh': head('event'),
  // documents and awards
  'văn bản|văn kiện|tài liệu|hồ sơ|bộ hồ sơ|đơn|đơn thư|lá đơn|quyết định|nghị quyết|chỉ thị|kế hoạch|báo cáo|thông báo|biên bản': head('document'),
  'hóa đơn|hoá đơn|giấy phép|giấy chứng nhận|sổ đỏ|sổ hồng|sổ hụi|chứng chỉ|bằng sáng chế|sáng kiến|đề tài|đề án|luận án|bản án': head('document'),
  'bài viết|bài báo|tin|bài|tin bài|tin, bài|tác phẩm|cuốn sách|quyển sách|đầu sách|bài hát|bộ phim|phim|bức ảnh|ảnh|bức tranh|tranh': head('document'),
  'ý kiến|kiến nghị|câu hỏi|phiếu|phiếu bầu|lá phiếu|lá thư|bức thư|tờ rơi|tờ khai|thủ tục|thủ tục hành chính|dịch vụ công': head('document'),
  'huy chương|huy chương vàng|huy chương bạc|huy chương đồng|tấm huy chương|hcv|hcb|hcđ|huân chương|huy hiệu|kỷ niệm chương': head('award'),
  'bằng khen|giấy khen|danh hiệu|giải|giải thưởng|giải nhất|giải nhì|giải ba|giải khuyến khích|cúp|cờ thi đua|kỷ lục|kỷ lục quốc gia': head('award'),
  // bodies and what they have
  'cơ quan|đơn vị|doanh nghiệp|công ty|xí nghiệp|tập đoàn|tổng công ty|ngân hàng|chi nhánh|văn phòng|phòng giao dịch|cơ sở|tổ chức': head('organisation'),
  'trang trại|gia trại|cửa hiệu|nhà thuốc|hiệu thuốc|chi bộ|đảng bộ|chi hội|chi đoàn|tổ|tổ công tác|đội|đội tuyển|đội bóng|nhóm': head('organisation'),
  'đoàn|đoàn công tác|băng nhóm|hiệp hội|hội|quỹ|tòa soạn|sàn giao dịch|trường đại học|đồn biên phòng|trung đội|đại đội|tiểu đoàn': head('organisation'),
  'xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|tỉnh, thành|tỉnh thành|thôn|bản|ấp|khóm|buôn|làng|xóm|tổ dân phố|khu phố': head('place'),
  'thôn bản|đơn vị cấp xã|đơn vị hành chính|địa phương|quốc gia|nước|vùng lãnh thổ|vùng|khu vực|địa điểm|điểm sạt lở|điểm ngập|hòn đảo|đảo|thôn, bản': head('place'),
  'điểm cầu|điểm nóng|điểm du lịch|điểm bán|điểm bán hàng|điểm tiêm|điểm thi|điểm dân cư|điểm nghẽn|điểm tập kết|điểm đen|vị trí': head('place'),
  'tiêu chí|chỉ tiêu|nhiệm vụ|giải pháp|nội dung|lĩnh vực|nhóm giải pháp|mục tiêu|vấn đề|ngành|ngành nghề|nghề|dân tộc|họ': head('other')
}
