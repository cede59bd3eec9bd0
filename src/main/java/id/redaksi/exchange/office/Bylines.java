package id.redaksi.exchange.office;

import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Contributor;
import id.redaksi.story.Story;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who wrote it: a line of a document that says so and nothing else, and the name in a file's properties. */
final class Bylines {
    private static final int LONGEST = 120;
    private static final String WORD = "\\p{Lu}[\\p{L}.'’-]*";
    private static final String NAME = WORD + "(?: (?:bin|binti|van|de|al|" + WORD + ")){0,5}";
    private static final Pattern BY = Pattern.compile("^(?:Oleh|OLEH|By|BY)(?:\\s*:\\s*|\\s+)(.+)$");
    private static final Pattern LABEL = Pattern.compile(
            "^(Oleh|Penulis|Reporter|Wartawan|Writer|Author|Editor|Penyunting|Fotografer|Photographer|Kontributor|Contributor|Penerjemah|Translator)\\s*:\\s*(.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMES = Pattern.compile(NAME + "(?:(?:, | dan | & | and |/)" + NAME + "){0,7}");
    private static final Pattern REAL = Pattern.compile("\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,4}");

    /** What programs and machines put where a name belongs. */
    private static final Set<String> NOBODY = Set.of(
            "user", "admin", "administrator", "owner", "author", "unknown", "pengguna", "pemilik", "windows", "microsoft",
            "office", "apache", "python", "libreoffice", "openoffice", "google", "wps", "asus", "acer", "lenovo", "dell",
            "hp", "toshiba", "axioo", "samsung", "computer", "komputer", "laptop", "desktop", "redaksi", "tim", "team");

    private Bylines() {}

    /** Those whom a line names; none where it says anything else. */
    static List<Contributor> in(String line) {
        String said = line.strip();
        if (said.length() > LONGEST) {
            return List.of();
        }
        Matcher label = LABEL.matcher(said);
        if (label.matches()) {
            return named(label.group(2), role(label.group(1)));
        }
        Matcher by = BY.matcher(said);
        return by.matches() ? named(by.group(1), Role.REPORTER) : List.of();
    }

    /** Those whom a line in a byline's style names, with or without a word that says so. */
    static List<Contributor> styled(String line) {
        List<Contributor> said = in(line);
        return said.isEmpty() ? named(line.strip(), Role.REPORTER) : said;
    }

    private static List<Contributor> named(String names, Role role) {
        return names.length() > LONGEST || !NAMES.matcher(names).matches()
                ? List.of()
                : Arrays.stream(names.split(", | dan | & | and |/"))
                        .map(name -> new Contributor(name.strip(), role))
                        .toList();
    }

    private static Role role(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "editor", "penyunting" -> Role.EDITOR;
            case "fotografer", "photographer" -> Role.PHOTOGRAPHER;
            case "kontributor", "contributor" -> Role.CONTRIBUTOR;
            case "penerjemah", "translator" -> Role.TRANSLATOR;
            default -> Role.REPORTER;
        };
    }

    /** Whether a name in a file's properties is that of a person, as far as can be told: two words at least. */
    static boolean isReal(String name) {
        return REAL.matcher(name).matches()
                && Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ .-]+")).noneMatch(NOBODY::contains);
    }

    /** A line of ours for one contributor. */
    static String line(Contributor one) {
        return switch (one.role()) {
            case REPORTER -> "Oleh ";
            case EDITOR -> "Editor: ";
            case PHOTOGRAPHER -> "Fotografer: ";
            case CONTRIBUTOR -> "Kontributor: ";
            case TRANSLATOR -> "Penerjemah: ";
        } + one.name();
    }

    /** The contributor of a line of ours, whatever the name looks like. */
    static Contributor ofOurs(String line) {
        for (Role role : Role.values()) {
            String start = line(new Contributor("", role));
            if (line.startsWith(start)) {
                return new Contributor(line.substring(start.length()), role);
            }
        }
        return new Contributor(line, Role.REPORTER);
    }

    /** The writers as a file's properties name them. */
    static String authors(Story story) {
        return story.contributors().stream()
                .filter(one -> one.role() == Role.REPORTER)
                .map(Contributor::name)
                .collect(Collectors.joining("; "));
    }
}
