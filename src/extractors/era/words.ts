/** What merging is called. */
export const MERGE = ['sáp nhập', 'hợp nhất', 'nhập lại']
