import { describe, expect, it } from 'vitest'
import { parseNews } from '../../src/index.js'

const BODY = 'Hội nông dân xã tổ chức trao bò giống cho mười hai hộ khó khăn trong xã, mỗi hộ nhận một con.'

describe('source and outlet', () => {
  it.each([
    [`(GLO)- ${BODY}`, 'GLO', 'Báo Gia Lai', 'baogialai.com.vn', 'Gia Lai'],
    [`TPO - ${BODY}`, 'TPO', 'Tiền Phong', 'tienphong.vn', null],
    [`(Dân trí) - ${BODY}`, 'Dân trí', 'Dân trí', 'dantri.com.vn', null],
    [`TTH.VN - ${BODY}`, 'TTH.VN', 'Huế ngày nay', 'huengaynay.vn', 'Huế'],
    [`Lạng Sơn (TTXVN) - ${BODY}`, 'TTXVN', 'Thông tấn xã Việt Nam', 'vnanet.vn', null],
    [`${BODY}\n(baolangson.vn)`, 'baolangson.vn', 'Báo Lạng Sơn', 'baolangson.vn', 'Lạng Sơn'],
    [`${BODY}\nNguồn: https://baogialai.com.vn/trao-bo.html`, 'baogialai.com.vn', 'Báo Gia Lai', 'baogialai.com.vn', 'Gia Lai'],
    [`${BODY}\nTheo TTXVN`, 'TTXVN', 'Thông tấn xã Việt Nam', 'vnanet.vn', null],
    [`${BODY} (Theo QĐND)`, 'QĐND', 'Quân đội nhân dân', 'qdnd.vn', null],
    [`${BODY}\nMinh An/VOV.VN`, 'VOV.VN', 'Đài Tiếng nói Việt Nam', 'vov.vn', null],
    [`${BODY} Phóng viên Báo Lào Cai đã đến tận chuồng bò.`, 'Báo Lào Cai', 'Báo Lào Cai', 'baolaocai.vn', 'Lào Cai'],
    [`${BODY}\nhttp://kbang.gialai.gov.vn/tin`, 'kbang.gialai.gov.vn', 'Cổng thông tin điện tử tỉnh Gia Lai', 'gialai.gov.vn', 'Gia Lai']
  ])('of %s', (text, source, name, domain, province) => {
    const record = parseNews(text)
    expect([record.source, record.outlet]).toEqual([source, { name, domain, province }])
  })

  it('prefers the tag of the lead to a credit at the end', () => {
    expect(parseNews(`(GLO)- ${BODY}\nTheo TTXVN`).source).toBe('GLO')
  })

  it('keeps the name of an outlet that the table does not know', () => {
    expect(parseNews(`${BODY}\nTheo Đài Phát thanh huyện Kim Nham`)).toMatchObject({
      source: 'Đài Phát thanh huyện Kim Nham',
      outlet: null
    })
  })

  it.each([
    BODY,
    `Theo TTXVN, ${BODY}`,
    `${BODY}\nTheo Quốc Thái`,
    `Báo Hà Nội Mới cho hay: ${BODY}`,
    `PV Dân trí và phóng viên Báo Lao Động có mặt. ${BODY}`,
    `UBND - ${BODY}`
  ])('none in %s', (text) => {
    expect(parseNews(text)).toMatchObject({ source: null, outlet: null })
  })
})
