package id.redaksi.exchange;

import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the files for a receiver are called: signs that every file system takes, and placeholders for what the story says,
 * as in {@code {date}-{slug}-r{revision}}. Whatever a story says, the name is one file's, in the folder it is meant for.
 */
public record NamingRule(String text) {
    /** The same that exports by hand have. */
    public static final NamingRule USUAL = new NamingRule("{slug}-{id}-r{revision}");

    /** What stands in braces. */
    public enum Placeholder {
        SLUG,
        /** The day of the delivery, as 2026-11-24. */
        DATE,
        REVISION,
        FORMAT,
        CHANNEL,
        /** The last eight digits of the story's id: a slug may be another story's as well. */
        ID;

        public String written() {
            return "{" + name().toLowerCase(Locale.ROOT) + "}";
        }
    }

    private static final int LONGEST = 120;
    private static final int LONGEST_NAME = 140;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern SIGNS = Pattern.compile("[A-Za-z0-9._-]*");

    /** Names that Windows keeps for devices, whatever ending they have. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
            "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    /** Why nothing can be called so; empty where it can. */
    public Optional<Message> trouble() {
        if (text.isBlank()) {
            return Optional.of(Message.of("targets.naming.empty"));
        }
        if (text.length() > LONGEST) {
            return Optional.of(Message.of("targets.naming.long", LONGEST));
        }
        Matcher placeholders = PLACEHOLDER.matcher(text);
        while (placeholders.find()) {
            if (placeholder(placeholders.group(1)).isEmpty()) {
                return Optional.of(Message.of("targets.naming.unknown", "{" + placeholders.group(1) + "}"));
            }
        }
        String rest = placeholders.replaceAll("x");
        if (rest.contains("{") || rest.contains("}")) {
            return Optional.of(Message.of("targets.naming.braces"));
        }
        if (!SIGNS.matcher(rest).matches() || rest.contains("..")) {
            return Optional.of(Message.of("targets.naming.signs"));
        }
        return Optional.empty();
    }

    private static Optional<Placeholder> placeholder(String name) {
        return Arrays.stream(Placeholder.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    public static List<Placeholder> placeholders() {
        return List.of(Placeholder.values());
    }

    /** The name of an export, without its ending; of several stories the first gives it. */
    public String name(Story story, int revision, String format, LocalDate day) {
        String named = PLACEHOLDER.matcher(text).replaceAll(found -> placeholder(found.group(1))
                .map(one -> Matcher.quoteReplacement(value(one, story, revision, format, day)))
                .orElse(""));
        String safe = trimmed(named.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("\\.{2,}", "."));
        String cut = safe.length() > LONGEST_NAME ? trimmed(safe.substring(0, LONGEST_NAME)) : safe;
        String sure = cut.isEmpty() ? FileName.of(story) : cut;
        int dot = sure.indexOf('.');
        String device = (dot < 0 ? sure : sure.substring(0, dot)).toLowerCase(Locale.ROOT);
        return DEVICES.contains(device) ? "berita-" + sure : sure;
    }

    /** A name that begins with a dot is hidden, and Windows takes a dot at the end away. */
    private static String trimmed(String name) {
        return name.replaceAll("^[._-]+|[._-]+$", "");
    }

    private static String value(Placeholder one, Story story, int revision, String format, LocalDate day) {
        return switch (one) {
            case SLUG -> FileName.slug(story);
            case DATE -> day.toString();
            case REVISION -> String.valueOf(revision);
            case FORMAT -> format;
            case CHANNEL -> FileName.plain(Field.CHANNEL.of(story));
            case ID -> FileName.id(story);
        };
    }
}
