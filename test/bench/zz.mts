import { openStore } from '/work/main/src/store/db.ts'
import { existsSync } from 'node:fs'
import { buildApp } from '/work/main/src/api/app.ts'
import { loadKnowledge } from '/work/main/src/knowledge/index.ts'
import { referenceData } from '/work/main/src/commands/open.ts'
import { loadReference } from '/work/main/src/store/reference.ts'
import { fill, filters } from './events.ts'
import fastify from 'fastify'
import autocannon from '/work/main/node_modules/autocannon/autocannon.js'
const fresh = !existsSync('/tmp/c1/q.sqlite')
const store = await openStore('/tmp/c1/q.sqlite'); if (fresh) { const k = loadKnowledge(); await loadReference(store, referenceData(k)); await fill(store, k) }
const app = await buildApp({store, version:'x'})
const body = (await app.inject('/events')).body
const bare = fastify(); bare.get('/events', (_r, reply) => void reply.type('application/json; charset=utf-8').send(body)); 
const pairs = await filters(app)
const urls = { bare: await bare.listen({port:0,host:'127.0.0.1'}), app: await app.listen({port:0,host:'127.0.0.1'}) }
for (const [n,u,paths] of [['bare',urls.bare,['/events']],['app',urls.app,['/events']],['type',urls.app,['/events?type=call']],['pairs',urls.app,pairs],['livez',urls.app,['/livez']]] as const) { const c=process.cpuUsage(); const r = await autocannon({url:u, connections:16, duration:5, workers:1, requests:paths.map(path=>({path}))}); const d=process.cpuUsage(c); console.log(n, r.requests.average, 'cpu', ((d.user+d.system)/1000/r.requests.total).toFixed(3), 'user', (d.user/1000/r.requests.total).toFixed(3)) }
process.exit(0)
