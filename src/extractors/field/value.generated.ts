// Written by `npm run generate` from the schemas: edit these.

/** A field of work. */
export interface FieldValue {
  /** Normalised name of the field */
  name: string
  /** As printed */
  label: string
  /** Led in by "lĩnh vực", "về" or the like */
  named: boolean
}
