/** Load with autocannon: what comes back in a second, from addresses that are all different or all the same. */
import autocannon from 'autocannon'

const CONNECTIONS = 16

export type Asking = { seconds?: number; connections?: number; headers?: Record<string, string> }

/** Sends the addresses, shared out over the connections so that no address is asked twice, as long as they last. */
export async function fire(url: string, paths: readonly string[], { seconds = 5, connections = CONNECTIONS, headers = {} }: Asking = {}) {
  const shares = Array.from({ length: connections }, (_, one) => paths.filter((_, at) => at % connections === one))
  let next = 0
  const result = await autocannon({
    ...{ url, connections, duration: seconds, headers },
    setupClient: client => {
      const share = shares[next++ % connections]!
      client.setRequests((share.length ? share : paths).map(path => ({ path })) as autocannon.Request[])
    },
  })
  const failed = result.non2xx - (result.statusCodeStats?.['304']?.count ?? 0)
  if (failed > 0 || result.errors) throw new Error(`${failed} answers that are no success, ${result.errors} errors`)
  return result
}

/** Answers in a second. */
export async function rate(url: string, paths: readonly string[], asking: Asking = {}): Promise<number> {
  const { requests } = await fire(url, paths, asking)
  if (paths.length > 1 && requests.total > paths.length) throw new Error(`${requests.total} requests for ${paths.length} addresses`)
  return requests.average
}

/** One line of figures, with what is asked of them beside. */
export function tell(name: string, figure: string, target?: string | 0, met?: boolean): void {
  const asked = !target ? '' : `   asked ${target}${met === undefined ? '' : met ? ', met' : ', NOT met'}`
  console.log(`api       ${name.padEnd(44)} ${figure}${asked}`)
}
