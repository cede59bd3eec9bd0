package id.redaksi.page;

/** What stands where a page once was: it leads to where the story is now. */
public record RedirectPage(String address, String to, String headline) implements Subject {}
