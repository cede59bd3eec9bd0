package id.redaksi.desk.history;

import id.redaksi.compare.Changes;
import id.redaksi.compare.Row;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.Version;
import id.redaksi.story.Field;
import id.redaksi.story.Heading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What a time line and a comparison say, in the window's language. */
final class Saying {
    /** So many fields are named, the others counted. */
    private static final int NAMED = 3;

    private final Words words;
    private final ZoneId zone;

    Saying(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    /** "12 kata ditambah, 3 dihapus, judul diubah". */
    String changes(Changes changes) {
        List<String> parts = new ArrayList<>();
        if (changes.added() > 0) {
            parts.add(words.now("desk.history.wordsAdded", changes.added()));
        }
        if (changes.removed() > 0) {
            parts.add(words.now(
                    changes.added() > 0 ? "desk.history.removedToo" : "desk.history.wordsRemoved", changes.removed()));
        }
        boolean counted = changes.correctionsAdded() > 0 || changes.correctionsRemoved() > 0;
        fields(changes.fields().stream().filter(field -> !counted || field != Field.CORRECTIONS).toList(), parts);
        counted(changes.correctionsAdded(), "desk.history.correctionsAdded", parts);
        counted(changes.correctionsRemoved(), "desk.history.correctionsRemoved", parts);
        counted(changes.photosAdded(), "desk.history.photosAdded", parts);
        counted(changes.photosRemoved(), "desk.history.photosRemoved", parts);
        counted(changes.moved(), "desk.history.moved", parts);
        if (changes.otherwise()) {
            parts.add(words.now("desk.history.otherwise"));
        }
        return parts.isEmpty() ? words.now("desk.history.same") : capital(String.join(", ", parts));
    }

    private void counted(int count, String key, List<String> parts) {
        if (count > 0) {
            parts.add(words.now(key, count));
        }
    }

    private void fields(List<Field<?>> fields, List<String> parts) {
        int named = fields.size() == NAMED + 1 ? fields.size() : Math.min(NAMED, fields.size());
        for (Field<?> field : fields.subList(0, named)) {
            parts.add(words.now("desk.history.fieldChanged", small(words.now(FieldText.name(field)))));
        }
        counted(fields.size() - named, "desk.history.fieldsMore", parts);
    }

    String told(Told told) {
        return switch (told) {
            case Told.Changed(var changes) -> changes(changes);
            case Told.First(var count) -> words.now("desk.history.first", count);
            case Told.Damaged() -> words.now("desk.history.damaged");
            case Told.FormerDamaged() -> words.now("desk.history.formerDamaged");
        };
    }

    String kind(Revision.Kind kind) {
        return words.now("desk.history.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    static Feather sign(Revision.Kind kind) {
        return switch (kind) {
            case CREATED -> Feather.FILE_PLUS;
            case IMPORTED -> Feather.DOWNLOAD;
            case SAVED -> Feather.CHECK;
            case AUTOSAVED -> Feather.CLOCK;
            case RECOVERED -> Feather.LIFE_BUOY;
            case EXPORTED -> Feather.PACKAGE;
            case RESTORED -> Feather.ROTATE_CCW;
            case GUARDED -> Feather.SHIELD;
        };
    }

    String time(Version version) {
        return DateTimeFormatter.ofPattern("HH.mm.ss").withZone(zone).format(version.revision().time());
    }

    String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return words.now("desk.history.today");
        }
        return day.equals(today.minusDays(1))
                ? words.now("desk.history.yesterday")
                : DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", words.locale()).format(day);
    }

    /** The version where it stands alone: its name, if it has one, when it was kept, and why. */
    String title(Version version) {
        String when = DateTimeFormatter.ofPattern("d MMM uuuu HH.mm.ss", words.locale())
                .withZone(zone)
                .format(version.revision().time());
        String name = version.mark().name();
        return (name.isEmpty() ? "" : name + " · ") + when + " · " + kind(version.revision().kind());
    }

    /** "Alinea · diubah". */
    String block(Row row) {
        String kind = row.block() instanceof Heading heading
                ? words.now("desk.block.headingLevel", heading.level())
                : words.now("desk.block." + row.block().kind());
        List<String> parts = new ArrayList<>(List.of(capital(kind)));
        parts.add(words.now("desk.history.block." + state(row)));
        if (row.kind() == Row.Kind.MOVED_HERE && row.isRewritten()) {
            parts.add(words.now("desk.history.block.changed"));
        }
        row.aspects().stream().sorted().forEach(aspect -> parts.add(aspect(row, aspect)));
        return String.join(" · ", parts);
    }

    private static String state(Row row) {
        return switch (row.kind()) {
            case SAME -> "same";
            case CHANGED -> "changed";
            case ADDED -> "added";
            case REMOVED -> "removed";
            case MOVED_AWAY -> row.down() ? "wentDown" : "wentUp";
            case MOVED_HERE -> row.down() ? "fromAbove" : "fromBelow";
        };
    }

    private String aspect(Row row, Row.Aspect aspect) {
        return switch (aspect) {
            case KIND -> words.now(
                    "desk.history.aspect.kind",
                    row.before() == null ? "" : words.now("desk.block." + row.before().kind()));
            case PHOTO -> words.now("desk.history.aspect.photo");
            case FORM -> words.now("desk.history.aspect.form");
        };
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
    }

    private String small(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(words.locale()) + text.substring(1) : text;
    }
}
