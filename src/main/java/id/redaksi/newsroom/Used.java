package id.redaksi.newsroom;

/** A tag or a name that is in use, and in how many stories. */
public record Used(String name, int stories) {}
