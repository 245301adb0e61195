import type { Article } from './queue.js'

/** Short articles, each its own; every tenth is sent twice. */
export function toArticles(count: number): Article[] {
  const articles = Array.from({ length: count }, (_, index): Article => {
    const [day, month] = [(index % 28) + 1, (index % 12) + 1]
    return {
      text: `Ngày ${day}/${month}/2024, xã Cò Nòi (huyện Mai Sơn, tỉnh Sơn La) trao ${index + 2} triệu đồng cho mô hình “Tổ tự quản số ${index}”; có ${(index % 90) + 5} mô hình.`,
      options: {}
    }
  })
  return [...articles, ...articles.filter((_, index) => index % 10 === 0)]
}
