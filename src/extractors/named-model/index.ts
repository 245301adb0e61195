export { namedModel } from './named-model.js'
export { namedModelSchema, type ModelKind, NamedModelValue } from './schema.js'
