package id.redaksi.story;

/**
 * Where the story comes from, as it opens the first paragraph: "JAKARTA, iNews.id - ". All parts may be empty;
 * {@code raw} is the form that was read, kept for the round trip, or empty for one typed by hand.
 */
public record Dateline(String city, String organisation, String date, String raw) {
    public static final Dateline NONE = new Dateline("", "", "", "");

    public boolean isEmpty() {
        return city.isBlank() && organisation.isBlank() && date.isBlank();
    }

    /** The way it prints: as read, or else the parts joined by commas, then a hyphen with blanks around it. */
    public String printed() {
        if (isEmpty()) {
            return "";
        }
        if (!raw.isBlank()) {
            return raw.strip() + " ";
        }
        return String.join(
                        ", ",
                        java.util.stream.Stream.of(city, organisation, date)
                                .filter(part -> !part.isBlank())
                                .toList())
                + " - ";
    }
}
