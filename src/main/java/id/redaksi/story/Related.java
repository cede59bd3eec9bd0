package id.redaksi.story;

/** An entry of "Artikel Terkait": what another page showed, or a story of this newsroom when {@code story} names one. */
public record Related(String channel, String headline, String link, SeenDate date, String story) {
    public static Related external(String channel, String headline, SeenDate date) {
        return new Related(channel, headline, "", date, "");
    }

    public Related withHeadline(String headline) {
        return new Related(channel, headline, link, date, story);
    }
}
