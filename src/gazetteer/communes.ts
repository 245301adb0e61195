/** The texts of the communes, apart so that a bundle can do without them. */
export interface CommuneData {
  readonly COMMUNES_2024: string
  readonly COMMUNES_2025: string
  readonly SUCCESSORS: string
  readonly FORMER: string
  readonly FORMER_ACTS: string
}
