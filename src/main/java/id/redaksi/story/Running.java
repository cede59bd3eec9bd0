package id.redaksi.story;

/** Running text: it may flow on into its neighbours and take theirs in. */
public sealed interface Running extends Block permits Paragraph, Heading, Quote, ListBlock {}
