import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../../store/db.ts'
import { labelsIn, relabel } from '../../store/labels.ts'
import { detailBody } from '../bodies.ts'
import { readDetailQuery } from '../query.ts'
import { rawQuery } from './context.ts'

/** Sends one thing, with labels in the language asked for. */
export async function sendDetail<Thing>(
  store: Store,
  request: FastifyRequest,
  reply: FastifyReply,
  thing: Thing,
  links: Record<string, string>,
): Promise<FastifyReply> {
  const { lang, warnings } = readDetailQuery(rawQuery(request))
  if (lang) reply.header('content-language', lang)
  const labelled = lang ? (relabel(thing, await labelsIn(store, lang), 'data') as Thing) : thing
  return reply.send(await detailBody(store, labelled, links, warnings))
}
