import { type PageWords, phrases } from '../page.ts'

export const page: PageWords = {
  functionWords: phrases(`
    the | of | and | to | that | is | was | for | with | on | by | from | his | her | he | she | it | its | has | have | had | as |
    at | are | were | be | been | will | would | not | but | said | says | their | they | this | after | which | who | over |
    between | during | about | into | than | new | what | when | more | against | talks | meets | calls | visit | first | before |
    visits | tells | meet | leaders | foreign | minister | envoy | proposes
  `),
  readMore: phrases(`
    Read more | Read also | Also read | Read next | Read the full | Read our | See also | Watch | Listen | Related |
    Related story | Related article | More on this | Don’t miss | You may also like | You might also like | Click here | For more |
    Up next | Continue reading | Keep reading | Must read | In case you missed it | Full story | In pictures |
    Recommended reading | Editor’s picks | More from this
  `),
  related: phrases(`
    Related articles | Related stories | Related news | Related topics | Related content | Related posts | Related coverage |
    Related links | More stories | More news | More from | More on this story | More in | More top stories | Most read |
    Most popular | Most viewed | Most watched | Most shared | Most commented | Top stories | Latest news | Latest stories |
    Latest headlines | Trending | Trending now | Recommended for you | Recommended stories | You may also like |
    You might also like | You might be interested | Editor’s picks | Editors' picks | Also in | Today’s top | Elsewhere on |
    Around the web | From the web | Sponsored | Sponsored content | Promoted stories | Previous article | Next article |
    In this section | What to read next | Other news | Other stories
  `),
  comments: phrases(`
    Comments | Comment | Leave a comment | Leave a reply | Post a comment | Add a comment | Add your comment |
    Join the conversation | Join the discussion | View comments | Show comments | Have your say |
    Your email address will not be published | Readers’ comments | No comments | Conversation
  `),
  closings: phrases(`Ends | End | End of story | END OF TEXT`),
  staff: phrases(`
    Editor in chief | Editor-in-chief | Managing editor | Executive editor | Publisher | Chairman of the board | Deputy editor |
    News editor | Founder and editor | Editorial director | Chief executive officer
  `),
  published: phrases(`
    Published | Published on | Published at | Posted | Posted on | Posted at | Date | First published | Release date |
    Publication date | Issued on | Issued | Created | Filed
  `),
  updated: phrases(`Updated | Last updated | Last modified | Updated on | Modified | Last update | Updated at`),
  credits: phrases(`
    Photo | Photos | Photo by | Photograph | Photographer | Picture | Image | Images | Image credit | Image source | Photo credit |
    Credit | By | Written by | Reported by | Reporting by | Editing by | Writing by | Additional reporting by | Compiled by |
    Translated by | File photo | Illustration | Graphic | Author | Byline | Caption | Getty Images | Story by | Special to
  `),
  photoCredits: phrases(`
    Getty Images | Getty | AP Photo | AP Images | Photo by | Photo | Image | File photo | Pool photo | Credit | Shutterstock |
    Handout | Screenshot
  `),
  sources: phrases(`Source | Sources | Via`),
  details: phrases(`
    Min read | minutes read | minute read | Article ID | Permalink | Short link | Share count | Section | Category | Categories |
    Filed under | Reading time | Estimated reading time | Story highlights | File ref | Print edition
  `),
  controls: phrases(`
    Share | Share this | Share this article | Share on Facebook | Share on Twitter | Share via email | Share story | Tweet |
    Print | Email | E-mail | Save | Copy link | Copy | Next | Previous | Prev | Subscribe | Sign in | Sign up | Log in | Login |
    Register | Search | Facebook | Twitter | X | WhatsApp | Telegram | LinkedIn | Reddit | Pinterest | Instagram | YouTube |
    Flipboard | Messenger | Close | Menu | Download | Play | Pause | Mute | Like | Reply | Report | Link | Show more | Load more |
    View all | See all | Follow | Bookmark | Gift | Donate | Back to top | Skip ad | Advertisement | Open | Loading | Live |
    Text size | Translate | RSS | Listen | Toggle | Expand | Enlarge
  `),
  invitations: phrases(`
    Subscribe now | Follow us on | Join us on | Download our app | Download the app | Click here | Rate this |
    Tell us what you think | Let us know in the comments | Leave a comment | Have your say | our newsletter | free newsletter |
    daily newsletter | your inbox | Create an account | Already a subscriber | Support our journalism | Become a member | Buy now |
    Book now | Shop now | Order now | Special offer | By signing up | Thank you for reading | Thanks for signing up |
    Invalid email | contact us at | Email us at | This site uses cookies | We use cookies | Accept all cookies |
    Please enable JavaScript | Enable notifications | Sign up for our | Sign up for the | Sign up for a free | Sign up to our |
    Sign up here | Subscribe to our | Subscribe to the | Join our newsletter | Join our channel | Get the latest news |
    Get our newsletter | our terms of service | Add us as a | to unlock more articles | Unlimited digital access |
    Unlimited online access | sign in if you have an account | Support local journalism | join the conversation in the comments |
    comment policy | Read our privacy policy | community members
  `),
  navigation: phrases(`
    Skip to | Jump to | Home | Homepage | Main menu | Menu | About us | Contact us | Contact | Advertise | Privacy policy |
    Terms of use | Site map | Sitemap | You are here | Archive | Archives | News | World | Politics | Business | Economy | Sport |
    Sports | Culture | Opinion | Features | Video | Videos | Photos | Pictures | Technology | Science | Health | Travel | Weather |
    Lifestyle | Entertainment | Latest | Sections | Editions | Navigation
  `),
  rights: phrases(`
    All rights reserved | Copyright | © | (c) | Reproduction in whole | may not be published, broadcast | may not be reproduced |
    Terms and conditions apply | Licensed under | Reprinted with permission
  `),
  disclaimers: phrases(`
    do not necessarily reflect | does not necessarily reflect | not necessarily those of | has not been edited by |
    auto-generated from | published from a syndicated feed | This article was originally published |
    This story was originally published | is not responsible for the content | views expressed in this article |
    opinions expressed in this article | views expressed here are | opinions expressed here are
  `),
  tags: phrases(`
    Tags | Tagged | Keywords | Topics | Tag | Hashtags | Filed under | Read more about | Explore more on these topics
  `),
  continued: phrases(`more | read more | continue reading | continued | see more`),
}
