export { toDocument } from './document.ts'
export { type Input, type InputOptions, readInputs } from './inputs.ts'
