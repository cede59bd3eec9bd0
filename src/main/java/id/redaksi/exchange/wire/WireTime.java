package id.redaksi.exchange.wire;

import id.redaksi.story.Workflow.Times;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moments as wire formats write them: RFC 3339, and ISO 8601's short form in NITF ("20261123T100000+0700"). */
public final class WireTime {
    private static final Pattern SHORT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})?(Z|([+-]\\d{2}):?(\\d{2}))");

    private WireTime() {}

    /** A story's moment without the name of a zone behind the offset, which is ours; empty for what is no moment. */
    public static Optional<String> out(@Nullable String moment) {
        if (moment == null || Times.read(moment).isEmpty()) {
            return Optional.empty();
        }
        String plain = moment.replaceFirst("\\[.*$", "");
        // RFC 3339 and XML Schema want seconds, ISO 8601 does not.
        return Optional.of(plain.replaceFirst("^([^T]+T\\d{2}:\\d{2})(Z|[+-].*)$", "$1:00$2"));
    }

    /** The same as NITF has it, to the second. */
    public static Optional<String> shortOut(@Nullable String moment) {
        return moment == null
                ? Optional.empty()
                : Times.read(moment).map(at -> DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssXX", Locale.ROOT).format(at));
    }

    /** A moment that a story can have; empty for none, a day alone, or a time that does not say its offset. */
    public static Optional<String> in(String said) {
        String moment = said.strip();
        Matcher parts = SHORT.matcher(moment);
        if (parts.matches()) {
            String seconds = parts.group(6) == null ? "00" : parts.group(6);
            String offset = parts.group(7).equals("Z") ? "Z" : parts.group(8) + ":" + parts.group(9);
            moment = parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3) + "T" + parts.group(4) + ":" + parts.group(5)
                    + ":" + seconds + offset;
        } else {
            moment = moment.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        }
        String zoned = moment;
        return Times.read(zoned).isPresent() && zoned.indexOf('[') < 0 ? Optional.of(zoned) : Optional.empty();
    }
}
