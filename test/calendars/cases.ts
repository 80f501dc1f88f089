/**
 * A case: a text with the expression between ‹ and ›, what it means (`edtf`, or `edtf | planned` where something still to come is meant
 * otherwise), and the article's day where it is not the table's.
 */
export type Case = readonly [text: string, value: string, anchor?: string | null]
