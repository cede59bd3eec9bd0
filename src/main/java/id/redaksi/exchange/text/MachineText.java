package id.redaksi.exchange.text;

import id.redaksi.wording.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a text that a person reads from one that a program reads: as paragraphs RTF, XML and JSON would be their own
 * markup, and what they hide (comments, deleted words) would stand in the story.
 */
final class MachineText {
    private static final Pattern XML = Pattern.compile(
            "<\\?xml[\\s?]|<!DOCTYPE\\s|<[A-Za-z_][\\w.-]*:?[\\w.-]*\\s[^<>]{0,2000}?\\bxmlns(?::\\w+)?\\s*=", Pattern.CASE_INSENSITIVE);

    /** An object or a list of objects, told by its first key, so that a damaged one is known as well. */
    private static final Pattern JSON = Pattern.compile("(?:\\[\\s*)*\\{\\s*\"[^\"\\n]{0,200}\"\\s*:");

    private MachineText() {}

    /** Why the text is not read, if it is of such a kind. */
    static Optional<Message> refusal(String name, String text) {
        String start = text.stripLeading();
        if (start.startsWith("{\\rtf")) {
            return Optional.of(Message.of("exchange.text.rtf", name));
        }
        if (XML.matcher(start).lookingAt()) {
            return Optional.of(Message.of("exchange.text.xml", name));
        }
        return JSON.matcher(start).lookingAt() ? Optional.of(Message.of("exchange.text.json", name)) : Optional.empty();
    }
}
