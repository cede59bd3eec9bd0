package id.redaksi.exchange.text;

import id.redaksi.wording.Message;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a text that a person reads from one that a program reads: as paragraphs RTF, XML, JSON and mail would be
 * their own markup, and what they hide (comments, deleted words, addresses) would stand in the story.
 */
final class MachineText {
    private static final Pattern XML = Pattern.compile(
            "<\\?xml[\\s?]|<!DOCTYPE\\s(?!\\s*html)|<(?!html\\s)[A-Za-z_][\\w.-]*:?[\\w.-]*\\s[^<>]{0,2000}?\\bxmlns(?::\\w+)?\\s*=", Pattern.CASE_INSENSITIVE);

    /** An object or a list of objects, told by its first key, so that a damaged one is known as well. */
    private static final Pattern JSON = Pattern.compile("(?:\\[\\s*)*\\{\\s*\"[^\"\\n]{0,200}\"\\s*:");

    /** Two fields at the head of a mail (RFC 5322), of which at least one is never written by hand. */
    private static final Pattern MAIL = Pattern.compile(
            "(?=(?:[\\w-]{2,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,60}?(?:MIME-Version|Message-ID|Received|Return-Path|Content-Transfer-Encoding):)"
                    + "[\\w-]{2,40}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*[\\w-]{2,40}:", Pattern.CASE_INSENSITIVE);

    /** What lies beside a saved page or in a site's folder; when a whole folder comes in, none of it is a story. */
    private static final Pattern OF_PROGRAMS = Pattern.compile("(?i).*\\.(?:css|scss|js|mjs|cjs|ts|map|py|php|sh|sql|ini|cfg|log)");

    /** What Substack and Notion lay beside the texts that they give out. */
    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(?:csv|tsv)");

    private MachineText() {}

    /** Why the text is not read, if it is of such a kind. */
    static Optional<Message> refusal(String name, String text) {
        if (OF_PROGRAMS.matcher(name).matches()) {
            return Optional.of(Message.of("exchange.text.program", name));
        }
        if (TABLE.matcher(name).matches()) {
            return Optional.of(Message.of("exchange.text.table", name));
        }
        String start = text.stripLeading();
        if (start.startsWith("{\\rtf")) {
            return Optional.of(Message.of("exchange.text.rtf", name));
        }
        if (XML.matcher(start).lookingAt()) {
            return Optional.of(Message.of("exchange.text.xml", name));
        }
        if (MAIL.matcher(start.replace("\r\n", "\n")).lookingAt()) {
            return Optional.of(Message.of("exchange.text.mail", name));
        }
        return JSON.matcher(start).lookingAt() ? Optional.of(Message.of("exchange.text.json", name)) : Optional.empty();
    }
}
