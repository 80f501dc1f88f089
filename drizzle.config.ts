import { defineConfig } from 'drizzle-kit'

/** For `npm run generate` only, never for `push`: that would drop the full-text tables, which the schema cannot name. */
export default defineConfig({ dialect: 'sqlite', schema: './src/store/schema.ts', out: './migrations/sqlite' })
