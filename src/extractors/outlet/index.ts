export { findOutlet, type Outlet } from './outlets.js'
export { outlet } from './outlet.js'
export { outletSchema, type OutletValue } from './schema.js'
