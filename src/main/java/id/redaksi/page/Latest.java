package id.redaksi.page;

/** An entry of "Berita Terkini": another story of the site and its channel (may be empty). */
public record Latest(String headline, String channel) {}
