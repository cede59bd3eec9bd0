package id.redaksi.language;

import id.redaksi.story.Contributor;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that a house, a channel or a target wants every story to have: written "standfirst", or "tags:3" where so many
 * are wanted.
 */
public record Requirement(Kind kind, int least) implements Comparable<Requirement> {
    /** So many of a thing can be asked for at most. */
    public static final int MOST = 99;

    /** What can be asked for, in the order in which it is shown. */
    public enum Kind {
        HEADLINE("headline"),
        SHORT_HEADLINE("shortHeadline"),
        STANDFIRST("standfirst"),
        CHANNEL("channel"),
        AUTHOR("author", "contributors", false),
        EDITOR("editor", "contributors", false),
        DATELINE("dateline"),
        SOURCE("source", "dateline", false),
        PHOTO("lead.photo"),
        CAPTION("lead.caption"),
        CREDIT("lead.credit"),
        /** Of every picture. */
        ALT("lead.alt"),
        TAGS("tags", "tags", true),
        /** A topic of the IPTC that the channel or a tag stands for. */
        TOPIC("topic", "tags", false),
        PLACES("places", "places", true),
        PEOPLE("people", "people", true),
        ORGANISATIONS("organisations", "organisations", true),
        RELATED("related", "related", true),
        GENRE("genre"),
        SLUG("slug"),
        PUBLISH("times.publish"),
        SOCIAL_TITLE("socialTitle"),
        SOCIAL_DESCRIPTION("socialDescription"),
        PUSH("push"),
        WHATSAPP("whatsapp"),
        NEWSLETTER("newsletter");

        private final String key;
        /** Where it is filled in. */
        private final String field;
        private final boolean counts;

        Kind(String key) {
            this(key, key, false);
        }

        Kind(String key, String field, boolean counts) {
            this.key = key;
            this.field = field;
            this.counts = counts;
        }

        /** How it is written in the settings, never changed. */
        public String key() {
            return key;
        }

        /** Whether a number of them can be asked for. */
        public boolean counts() {
            return counts;
        }

        public Message title() {
            return Message.of("language.requirement." + name().toLowerCase(Locale.ROOT));
        }

        /** How many of it a story has; 0 or 1 of what does not count. */
        private int in(Story story, Surroundings around) {
            return switch (this) {
                case HEADLINE -> one(story.headline());
                case SHORT_HEADLINE -> one(story.titles().shortHeadline());
                case STANDFIRST -> one(story.titles().standfirst());
                case CHANNEL -> one(story.topics().channel());
                case AUTHOR -> some(story.contributors(), by -> by.role() != Contributor.Role.EDITOR && !by.name().isBlank());
                case EDITOR -> some(story.contributors(), by -> by.role() == Contributor.Role.EDITOR && !by.name().isBlank());
                case DATELINE -> one(story.dateline().city());
                case SOURCE -> one(story.dateline().organisation());
                case PHOTO -> story.lead().photo() == null ? 0 : 1;
                case CAPTION -> one(story.lead().caption().text());
                case CREDIT -> one(story.lead().credit().text());
                case ALT -> 1 - some(story.figures(), figure -> !figure.isEmpty() && figure.alt().isBlank());
                case TAGS -> story.topics().tags().size();
                case TOPIC -> around.topic().test(story) ? 1 : 0;
                case PLACES -> story.topics().places().size();
                case PEOPLE -> story.topics().people().size();
                case ORGANISATIONS -> story.topics().organisations().size();
                case RELATED -> story.related().size();
                case GENRE -> one(story.labels().genre());
                case SLUG -> one(story.labels().slug());
                case PUBLISH -> story.workflow().times().publish() == null ? 0 : 1;
                case SOCIAL_TITLE -> one(story.titles().socialTitle());
                case SOCIAL_DESCRIPTION -> one(story.titles().socialDescription());
                case PUSH -> one(story.outlets().push());
                case WHATSAPP -> one(story.outlets().whatsapp());
                case NEWSLETTER -> one(story.outlets().newsletter());
            };
        }

        private static int one(String text) {
            return text.isBlank() ? 0 : 1;
        }

        private static <T> int some(List<T> all, Predicate<T> wanted) {
            return all.stream().anyMatch(wanted) ? 1 : 0;
        }
    }

    public Requirement {
        least = kind.counts ? Math.clamp(least, 1, MOST) : 1;
    }

    /** One as it is written; empty for what names nothing, as what a newer version asks for. */
    public static Optional<Requirement> read(String written) {
        int colon = written.indexOf(':');
        String key = (colon < 0 ? written : written.substring(0, colon)).strip();
        String least = colon < 0 ? "1" : written.substring(colon + 1).strip();
        return least.matches("[1-9][0-9]?")
                ? Arrays.stream(Kind.values())
                        .filter(kind -> kind.key.equalsIgnoreCase(key))
                        .map(kind -> new Requirement(kind, Integer.parseInt(least)))
                        .findFirst()
                : Optional.empty();
    }

    /** What is asked for in these, each kind once with the most that is asked of it. */
    public static List<Requirement> of(Collection<String> written) {
        Map<Kind, Requirement> all = new EnumMap<>(Kind.class);
        written.forEach(one -> read(one).ifPresent(found ->
                all.merge(found.kind(), found, (first, second) -> first.least() < second.least() ? second : first)));
        return List.copyOf(all.values());
    }

    public String written() {
        return least > 1 ? kind.key + ":" + least : kind.key;
    }

    public boolean isMet(Story story, Surroundings around) {
        return kind.in(story, around) >= least;
    }

    /** What it is, in the words of the window. */
    public Message said() {
        return least > 1 ? Message.of("language.requirement.least", kind.title(), least) : kind.title();
    }

    /** That a story lacks it. */
    public Finding missing(Rule rule, Message message) {
        // Two that are filled in at one place are two to whoever says that one of them is right as it stands.
        String words = kind.key.equals(kind.field) ? "" : kind.key;
        return new Finding(rule.about(), new Where.InField(kind.field), 0, 0, words, message, List.of());
    }

    @Override
    public int compareTo(Requirement other) {
        return kind == other.kind ? Integer.compare(least, other.least) : kind.compareTo(other.kind);
    }
}
