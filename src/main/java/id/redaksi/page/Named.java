package id.redaksi.page;

/** Something that a page names and links to: a tag, an author, a channel, a bundle. Without an address it is only named. */
public record Named(String name, String address) {}
