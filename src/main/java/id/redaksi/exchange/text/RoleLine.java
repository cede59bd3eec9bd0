package id.redaksi.exchange.text;

import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says who did what: "Editor : Dini Listiyani". */
public record RoleLine(Role role, List<String> names) {
    private static final Pattern ROLE =
            Pattern.compile("^(Editor|Penulis|Reporter|Redaktur|Pewarta|Fotografer|Kontributor|Penerjemah|Sumber) ?: ?(.{2,80})$", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Role> ROLES = Map.of(
            "editor", Role.EDITOR,
            "redaktur", Role.EDITOR,
            "penulis", Role.REPORTER,
            "reporter", Role.REPORTER,
            "pewarta", Role.REPORTER,
            "fotografer", Role.PHOTOGRAPHER,
            "kontributor", Role.CONTRIBUTOR,
            "penerjemah", Role.TRANSLATOR);

    /** Whether the line has this form, also where it names a source and nobody who worked on the story. */
    public static boolean is(String line) {
        return ROLE.matcher(line).matches();
    }

    /** Who did what; empty for another line and for a source. */
    public static Optional<RoleLine> of(String line) {
        Matcher match = ROLE.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(ROLES.get(match.group(1).toLowerCase(Locale.ROOT)))
                .map(role -> new RoleLine(role, Names.parted(match.group(2))));
    }

    public List<Contributor> contributors() {
        return names.stream().map(name -> new Contributor(name, role)).toList();
    }
}
