/**
 * A fault of the user's input or surroundings: a bad option, a missing folder, a port in use. Its message is one line that names what
 * is wrong and what to do; the command line prints it alone, without a stack trace.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** The message of anything thrown, on one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.replace(/\s+/g, ' ').trim() || 'unknown error'
}
