/** `npm run docs`: writes the documents that are made from the program. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { madeDocuments, ROOT } from './made.ts'

for (const [path, text] of Object.entries(await madeDocuments())) writeFileSync(join(ROOT, path), text)
