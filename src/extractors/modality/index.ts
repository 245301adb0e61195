export { createModality, modality } from './modality.js'
export { modalitySchema, type Cue, type Modality } from './schema.js'
