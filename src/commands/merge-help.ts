/** What `merge --help` prints. */
export const mergeHelp = `Usage: npm run -s merge -- rebuild
       npm run -s merge -- same|different EVENT EVENT --why REASON
       npm run -s merge -- undo EVENT EVENT [--why REASON]
       npm run -s merge -- decisions
       npm run -s merge -- explain EVENT EVENT

Articles that tell of one event are merged when they are loaded; this looks after it.

  rebuild     make all events anew from their reports. Ids are kept by what events have in common, decisions are followed, and the
              outcome is the same as if the articles had come in any other order
  same        hold two events for one, whatever the comparison says
  different   keep two apart, or part one from another that it was merged into (name the id that was merged away)
  undo        take such a decision back
  decisions   list what was decided
  explain     print what each feature says of the likeliest two reports of two events, and the verdict

EVENT is an id, also one that was merged away. Every merge, split and decision is a line of the log of changes with its reason.

Options:
  --why REASON   why, for the log of changes
  --help         print this help

Environment: DATABASE_URL, file:./data/dragoman.sqlite when it is not set; KNOWLEDGE_DIR
`
