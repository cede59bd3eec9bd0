package id.redaksi.page;

/** What stands where a story was that the newsroom has taken back: it says so, and no word of the story. */
public record GonePage(String address) implements Subject {}
