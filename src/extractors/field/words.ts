/** Fields of work, under the names reports give them. */
export const FIELDS: Readonly<Record<string, string>> = {
  'kinh tế|phát triển kinh tế|sản xuất kinh doanh|sản xuất, kinh doanh|phát triển sản xuất|phát triển kinh tế - xã hội|kinh tế - xã hội|kt - xh|phát triển kinh tế, xóa đói giảm nghèo|phát triển kinh tế, giảm nghèo|sản xuất kinh doanh phát triển kinh tế':
    'kinh tế',
  'giảm nghèo|xóa đói giảm nghèo|xóa đói, giảm nghèo|giảm nghèo bền vững': 'giảm nghèo',
  'văn hóa - xã hội|văn hóa xã hội|văn hóa, xã hội|văn hóa và xã hội|vh - xh|vhxh|phát triển văn hóa - xã hội|phát triển văn hóa xã hội':
    'văn hóa - xã hội',
  'văn hóa|văn hóa, thể thao|xây dựng đời sống văn hóa': 'văn hóa',
  'xã hội': 'xã hội',
  'an sinh xã hội|an sinh': 'an sinh xã hội',
  'quốc phòng - an ninh|an ninh - quốc phòng|quốc phòng, an ninh|an ninh, quốc phòng|quốc phòng và an ninh|quốc phòng an ninh|qp - an|an ninh quốc phòng|đảm bảo an ninh - quốc phòng|đảm bảo quốc phòng - an ninh|bảo đảm quốc phòng - an ninh|giữ vững quốc phòng - an ninh':
    'quốc phòng - an ninh',
  'an ninh trật tự|an ninh, trật tự|antt|bảo đảm an ninh trật tự|đảm bảo an ninh trật tự|giữ gìn an ninh trật tự|an ninh':
    'an ninh trật tự',
  'quốc phòng': 'quốc phòng',
  'xây dựng hệ thống chính trị|hệ thống chính trị|xây dựng đảng|xây dựng đảng, chính quyền|xây dựng đảng và hệ thống chính trị|xây dựng đảng, hệ thống chính trị|xây dựng đảng, xây dựng hệ thống chính trị|xây dựng hệ thống chính trị cơ sở|xây dựng hệ thống chính trị vững mạnh|xây dựng đảng, xây dựng chính quyền':
    'xây dựng hệ thống chính trị',
  'xây dựng nông thôn mới|nông thôn mới|ntm|xây dựng ntm|xây dựng nông thôn mới, đô thị văn minh|nông thôn mới nâng cao': 'nông thôn mới',
  'đô thị văn minh|xây dựng đô thị văn minh': 'đô thị văn minh',
  'môi trường|bảo vệ môi trường|vệ sinh môi trường': 'môi trường',
  'giáo dục|giáo dục và đào tạo|giáo dục - đào tạo|khuyến học|khuyến học, khuyến tài': 'giáo dục',
  'y tế|chăm sóc sức khỏe|chăm sóc sức khoẻ': 'y tế',
  'nông nghiệp|sản xuất nông nghiệp|trồng trọt|nông, lâm nghiệp|nông lâm nghiệp|nông - lâm nghiệp': 'nông nghiệp',
  'chăn nuôi': 'chăn nuôi',
  'lâm nghiệp': 'lâm nghiệp',
  'thủy sản|nuôi trồng thủy sản|thuỷ sản': 'thủy sản',
  'diêm nghiệp': 'diêm nghiệp',
  'công nghiệp|công nghiệp - tiểu thủ công nghiệp|tiểu thủ công nghiệp|công nghiệp, tiểu thủ công nghiệp': 'công nghiệp',
  'xây dựng': 'xây dựng',
  'thương mại|thương mại - dịch vụ|thương mại, dịch vụ|thương mại dịch vụ': 'thương mại - dịch vụ',
  'dịch vụ': 'dịch vụ',
  'phi nông nghiệp': 'phi nông nghiệp',
  'tín dụng|quỹ tín dụng nhân dân|quỹ tín dụng': 'tín dụng',
  'vận tải|giao thông vận tải': 'vận tải',
  'giao thông|giao thông nông thôn|an toàn giao thông': 'giao thông',
  'du lịch|du lịch cộng đồng': 'du lịch',
  'công thương': 'công thương',
  'chuyển đổi số': 'chuyển đổi số',
  'cải cách hành chính|cải cách thủ tục hành chính': 'cải cách hành chính',
  'tôn giáo|công tác tôn giáo|dân tộc, tôn giáo|dân tộc': 'tôn giáo',
  'điện năng|điện': 'điện',
  'nước sạch|nước': 'nước sạch'
}

/** Words that lead a field in. */
export const FIELD_LEADS = [
  'lĩnh vực',
  'thuộc lĩnh vực',
  'trên lĩnh vực',
  'trong lĩnh vực',
  'về lĩnh vực',
  'ở lĩnh vực',
  'các lĩnh vực',
  'thuộc',
  'về',
  'lĩnh vực phát triển',
  'ngành',
  'nhóm',
  'trên các lĩnh vực',
  'trong các lĩnh vực',
  'về phát triển',
  'lãnh vực',
  'trên lãnh vực',
  'phục vụ',
  'hoạt động trong lĩnh vực',
  'hoạt động lĩnh vực'
]

/** Read only behind "lĩnh vực" and the like: alone they are plain words. */
export const ONLY_LED = new Set(['xây dựng', 'điện', 'nước sạch', 'xã hội', 'tín dụng', 'tôn giáo', 'văn hóa', 'công nghiệp', 'vận tải'])
