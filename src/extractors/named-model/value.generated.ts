// Written by `npm run generate` from the schemas: edit these.

/** A model, a cooperative, a club or a group that is named. */
export interface NamedModelValue {
  /**
   * Without the quotes around it and without the leading "mô hình"; words between the kind word and a quotation belong to it, and
   * the quotation keeps its marks then; the source's spelling, NFC
   */
  name: string
  /** What it is called in kind */
  kind: 'mô hình' | 'HTX' | 'tổ hợp tác' | 'câu lạc bộ' | 'tổ' | 'chi hội' | 'tổ hội' | 'hội quán' | 'nhóm'
  /** Its name stands in quotes */
  quoted: boolean
  /** Normalised field of work */
  field: string | null
  /** Where it is, as printed */
  location: string | null
  /** Whose it is, as printed: "hội viên Lê Thị Hạnh" */
  owner: string | null
  /** How many members or households it has */
  members: number | null
  /** EDTF date it was founded */
  founded: string | null
}
