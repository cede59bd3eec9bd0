package id.redaksi.exchange;

import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;

/**
 * One format that newsrooms exchange stories in: how it is called, which files have it, who reads and who writes it. Its
 * title stands in the message files under {@code exchange.format.NAME}, its page in the manual under its name.
 */
public interface Format {
    /** As the command line, targets and reports say it: lower-case letters, digits, "-" and "."; no two have the same. */
    String name();

    /** How its files end, in lower case with the dot (".docx"); the first is what an export writes. */
    List<String> endings();

    /** Empty for a format that is only written. */
    default Optional<Importer> importer() {
        return Optional.empty();
    }

    /** Empty for a format that is only read. */
    default Optional<Exporter> exporter() {
        return Optional.empty();
    }

    default Message title() {
        return Message.of("exchange.format." + name());
    }
}
