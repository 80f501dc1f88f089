/** What the walk needs of the document that linkedom makes; the DOM's own types are not loaded in a server project. */
export type DomNode = {
  readonly nodeType: number
  readonly childNodes: ArrayLike<DomNode>
  readonly textContent: string | null
}
export type DomElement = DomNode & {
  readonly localName: string
  getAttribute(name: string): string | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): ArrayLike<DomElement>
}

/** A block of a page: the text between two block borders, white space as one space. */
export type HtmlBlock = {
  text: string
  /** The innermost block element that holds it. */
  element: string
  /** Code units of it that stand in links. */
  linked: number
}

const ELEMENT = 1
const TEXT = 3

/** Elements that run on in a line; all others begin and end a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
/** Elements that hold no article, by what they are for. */
const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed select option textarea button nav footer aside dialog figure figcaption video audio canvas menu head input'.split(
    ' ',
  ),
)
const SKIPPED_ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog alert menu menubar toolbar tablist button form note status tooltip'.split(
    ' ',
  ),
)
/** Parts of class names and ids by which pages name what is not the article. */
const SKIPPED_NAMES =
  /(?<=^|[\s_-])(?:advert\w*|ads?|author-?bio|breadcrumbs?|bylines?|captions?|comments?|comment-?list|consent|cookies?|copyright|credits?|disqus|footer|menu|modal|most-?(?:read|popular|viewed)|nav|navbar|navigation|newsletter|outbrain|overlay|pagination|paywall|popup|print-?only|promo\w*|read-?(?:more|next|also)|recirc\w*|recommend\w*|related|rss|share|sharing|sidebar|sign-?up|skip-?link|social|sponsor\w*|subscri\w*|taboola|taglist|tags|toolbar|tooltip|trending|visually-?hidden|sr-?only|screen-?reader\w*)(?=$|[\s_-])/gi
/** A name that covers so much of a page's running text is that of its layout, not of something beside the article: `sidebar-grid`. */
const MAIN_SHARE = 0.35
/** Code units of a text node that is running text, not a menu item. */
const RUNNING = 60

/**
 * The blocks of an element in reading order. With `sifted`, what is named or marked as something else than article is left out; menus, footers, captions
 * and forms always are.
 */
export function blocksOf(root: DomElement, sifted: boolean): HtmlBlock[] {
  const others = sifted ? namedOther(root) : null
  const collector = new Collector()
  // A stack of its own: pages may be nested deeper than calls can be.
  const stack: (DomNode | Border)[] = [root]
  while (stack.length) {
    const node = stack.pop() as DomNode | Border
    if ('close' in node) collector.close(node)
    else if (node.nodeType === TEXT) collector.add(node.textContent ?? '')
    else if (node.nodeType === ELEMENT && !isSkipped(node as DomElement) && !others?.has(node)) {
      const { localName } = node as DomElement
      const border: Border = { close: localName, block: !INLINE.has(localName), link: localName === 'a' }
      collector.open(border)
      stack.push(border)
      for (const child of childrenOf(node).reverse()) stack.push(child)
    }
  }
  return collector.finish()
}

/** The elements that are named or marked as something else than article. */
function namedOther(root: DomElement): Set<DomNode> {
  const lengths = runningText(root)
  const named: { node: DomNode; names: string[] }[] = []
  const totals = new Map<string, number>()
  for (const [node, length] of lengths) {
    const names = node.nodeType === ELEMENT ? namesOf(node as DomElement) : []
    if (names.length) named.push({ node, names })
    for (const name of names) totals.set(name, (totals.get(name) ?? 0) + length)
  }
  const most = (lengths.get(root) ?? 0) * MAIN_SHARE
  return new Set(named.filter(({ names }) => names.some(name => (totals.get(name) ?? 0) <= most)).map(({ node }) => node))
}

/** Code units of running text in every element that is not skipped. */
function runningText(root: DomElement): Map<DomNode, number> {
  const lengths = new Map<DomNode, number>()
  const order: { node: DomNode; parent: DomNode | null }[] = []
  const stack: { node: DomNode; parent: DomNode | null }[] = [{ node: root, parent: null }]
  while (stack.length) {
    const entry = stack.pop() as { node: DomNode; parent: DomNode | null }
    const { node } = entry
    if (node.nodeType !== TEXT && (node.nodeType !== ELEMENT || isSkipped(node as DomElement))) continue
    const own = node.nodeType === TEXT ? (node.textContent ?? '').trim().length : 0
    lengths.set(node, own >= RUNNING ? own : 0)
    order.push(entry)
    if (node.nodeType === ELEMENT) for (const child of childrenOf(node)) stack.push({ node: child, parent: node })
  }
  for (const { node, parent } of order.reverse()) if (parent) lengths.set(parent, (lengths.get(parent) ?? 0) + (lengths.get(node) ?? 0))
  return lengths
}

/** linkedom makes the list anew at each access: ask once. */
const childrenOf = (node: DomNode): DomNode[] => Array.from(node.childNodes)

/** Whether there are at most so many nodes under `root`, nested at most so deep. */
export function isModest(root: DomNode, mostNodes: number, deepest: number): boolean {
  let level: DomNode[] = [root]
  let nodes = 0
  for (let depth = 0; level.length; depth++) {
    nodes += level.length
    if (nodes > mostNodes || depth > deepest) return false
    level = level.flatMap(childrenOf)
  }
  return true
}

type Border = { close: string; block: boolean; link: boolean }

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

class Collector {
  private readonly blocks: HtmlBlock[] = []
  private readonly elements: string[] = []
  private text = ''
  private linked = 0
  private links = 0

  open({ close, block, link }: Border): void {
    if (block) {
      this.flush()
      this.elements.push(close)
    }
    if (link) this.links++
  }

  close({ block, link }: Border): void {
    if (block) {
      this.flush()
      this.elements.pop()
    }
    if (link) this.links--
  }

  add(text: string): void {
    this.text += text
    if (this.links) this.linked += text.trim().length
  }

  finish(): HtmlBlock[] {
    this.flush()
    return this.blocks
  }

  private flush(): void {
    const text = this.text.replace(/\s+/g, ' ').trim()
    if (VISIBLE.test(text)) this.blocks.push({ text, element: this.elements[this.elements.length - 1] ?? '', linked: this.linked })
    this.text = ''
    this.linked = 0
  }
}

const isSkipped = (element: DomElement): boolean => SKIPPED.has(element.localName) || element.getAttribute('hidden') !== null

/** By what an element is marked as something else: a role, hiddenness, or words in its class or id. */
function namesOf(element: DomElement): string[] {
  const { localName } = element
  // A heading is read, whatever its style is called: it may be the sub-heading of an article or the heading of a list of links.
  if (/^(?:body|main|article|h[1-6])$/.test(localName)) return []
  const role = element.getAttribute('role') ?? ''
  const names =
    `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, LONGEST_NAMES).match(SKIPPED_NAMES) ?? []
  const hidden = element.getAttribute('aria-hidden') === 'true' || /display:\s*none/i.test(element.getAttribute('style') ?? '')
  return [...(SKIPPED_ROLES.has(role) ? [`role ${role}`] : []), ...(hidden ? ['hidden'] : []), ...names.map(name => name.toLowerCase())]
}

const LONGEST_NAMES = 1000
