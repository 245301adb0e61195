export { toInitials, toModelKey } from './kinds.js'
export { namedModel } from './named-model.js'
export { namedModelSchema, type ModelKind, type NamedModelValue } from './schema.js'
