/** `bare.ts FILE PORT`: the floor that the API is measured against, one Fastify route that sends the same bytes each time. */
import { readFileSync } from 'node:fs'
import fastify from 'fastify'

const [file, port] = process.argv.slice(2)
const body = readFileSync(file!, 'utf8')
const app = fastify()
app.get('/events', (_request, reply) => void reply.type('application/json; charset=utf-8').send(body))
await app.listen({ port: Number(port), host: '127.0.0.1' })
