/** The commonest family names. */
export const COMMON_SURNAMES = 'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh'

/** All family names, of the peoples of the highlands too. */
export const SURNAMES = `${COMMON_SURNAMES} đoàn trịnh lâm trương mai đào cao vương lương tô tạ chu hà thái triệu quách lưu tống nông vi lò hứa mạc la tăng kiều đàm thạch sơn danh châu giang vàng giàng sùng thào hầu lầu lù ksor siu rơ rmah h y a kpă kpa điểu thị bế lục ma mã nghiêm khổng phùng viên doãn ninh từ lã bạch cầm quàng tòng lường hạng sầm chẩu bàn văn kim lữ`
