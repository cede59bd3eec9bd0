package id.redaksi.exchange;

import id.redaksi.wording.Message;
import java.util.List;

/**
 * Something to choose about an export. Its title stands in the message files under {@code exchange.option.NAME}, a choice's
 * under {@code exchange.option.NAME.CHOICE}.
 */
public record Option(String name, Kind kind, String standard, List<String> choices) {
    /** Whose words for tags and channels are written in the place of the house's. */
    public static final Option TABLE = new Option("receiver", Kind.RECEIVER, "", List.of());

    /** How it is asked for. */
    public enum Kind {
        /** "yes" or "no". */
        SWITCH,
        /** One of the choices. */
        CHOICE,
        /** Any text of one line. */
        TEXT,
        /** An http or https address that ends with "/", or nothing. */
        ADDRESS,
        /** The name of a receiver that has a table of categories, or nothing. */
        RECEIVER
    }

    public Option {
        choices = List.copyOf(choices);
    }

    public static Option yesOrNo(String name, boolean standard) {
        return new Option(name, Kind.SWITCH, standard ? "yes" : "no", List.of("yes", "no"));
    }

    /** The first choice is the usual one. */
    public static Option oneOf(String name, String... choices) {
        return new Option(name, Kind.CHOICE, choices[0], List.of(choices));
    }

    public static Option text(String name) {
        return new Option(name, Kind.TEXT, "", List.of());
    }

    public static Option address(String name) {
        return new Option(name, Kind.ADDRESS, "", List.of());
    }

    public Message title() {
        return Message.of("exchange.option." + name);
    }

    /** Whether a value can be taken for it. */
    public boolean allows(String value) {
        return switch (kind) {
            case SWITCH, CHOICE -> choices.contains(value);
            case TEXT, RECEIVER -> value.lines().count() <= 1;
            case ADDRESS -> value.isEmpty() || value.matches("https?://[^\\s\"<>]+/");
        };
    }
}
