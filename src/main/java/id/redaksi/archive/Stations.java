package id.redaksi.archive;

import id.redaksi.story.Workflow;
import id.redaksi.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The stations of a story by the names they have in the window, in both languages, and by their plain ones. */
final class Stations {
    private record Name(String name, Workflow.Status status) {}

    private static final class All {
        static final List<Name> NAMES = java.util.stream.Stream.of(Workflow.Status.values())
                .flatMap(status -> java.util.stream.Stream.of(
                        new Name(plain(status), status),
                        new Name(Words.folded(Wording.of(Wording.INDONESIAN).text("desk.status." + plain(status))), status),
                        new Name(Words.folded(Wording.of(Wording.ENGLISH).text("desk.status." + plain(status))), status)))
                .toList();
    }

    private Stations() {}

    private static String plain(Workflow.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** Those with this name; where none has it, those whose name begins so, else those that have it somewhere. */
    static Set<Workflow.Status> named(String value) {
        String sought = Words.folded(value);
        Set<Workflow.Status> found = EnumSet.noneOf(Workflow.Status.class);
        for (int way = 0; way < 3 && found.isEmpty() && !sought.isEmpty(); way++) {
            for (Name one : All.NAMES) {
                if (fits(one.name(), sought, way)) {
                    found.add(one.status());
                }
            }
        }
        return found;
    }

    private static boolean fits(String name, String sought, int way) {
        return switch (way) {
            case 0 -> name.equals(sought);
            case 1 -> name.startsWith(sought);
            default -> name.contains(sought);
        };
    }
}
