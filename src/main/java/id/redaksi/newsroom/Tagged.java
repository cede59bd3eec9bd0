package id.redaksi.newsroom;

/** A tag in a list: how many stories bear it, and the broader tag it stands under (empty for none). */
public record Tagged(String name, long stories, String parent) {}
