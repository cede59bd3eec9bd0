package id.redaksi.tagging;

/** Where in a story something stands: what it is about stands at its top. */
enum Spot {
    HEADLINE,
    STANDFIRST,
    LEAD,
    BODY,
    CAPTION
}
