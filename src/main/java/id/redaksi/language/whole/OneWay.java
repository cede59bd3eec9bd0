package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.HouseStyle;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that is written in one of two ways, and should be in one only: the house's, or where the house takes either,
 * the one that this story uses more.
 */
public final class OneWay implements Rule {
    private enum Way {
        FIRST,
        SECOND
    }

    private final String id;
    private final Written first;
    private final Written second;
    private final Function<HouseStyle, Integer> wanted;
    private final BinaryOperator<String> turned;

    /** One of the two ways, and parts of which one is in each text that has it: a quick look before a slow one. */
    private record Written(Pattern pattern, List<String> parts) {
        static Written as(String pattern, String... parts) {
            return new Written(Pattern.compile(pattern), List.of(parts));
        }
    }

    private OneWay(
            String id, Written first, Written second, Function<HouseStyle, Integer> wanted, BinaryOperator<String> turned) {
        this.id = id;
        this.first = first;
        this.second = second;
        this.wanted = wanted;
        this.turned = turned;
    }

    /** Rp1.000 or Rp 1.000. */
    public static OneWay money() {
        return new OneWay("money-style", Written.as("\\bRp(?=\\d)", "Rp"), Written.as("\\bRp[ \u00a0](?=\\d)", "Rp"),
                style -> style.ways().money().ordinal(),
                (_, way) -> way.equals("FIRST") ? "Rp" : "Rp ");
    }

    /** 5% or 5 persen. */
    public static OneWay percent() {
        return new OneWay("percent-style", Written.as("(?<=\\d) ?%", "%"), Written.as("(?<=\\d) persen\\b", " persen"),
                style -> style.ways().percent().ordinal(),
                (_, way) -> way.equals("FIRST") ? "%" : " persen");
    }

    /** 14.56 or 14:56. */
    public static OneWay clock() {
        return new OneWay(
                "clock-style",
                Written.as("(?<=[Pp]ukul |sampai |hingga )\\d{1,2}\\.\\d{2}(?!\\d)", "ukul ", "sampai ", "hingga "),
                Written.as("(?<![\\d:])(?:[01]?\\d|2[0-3]):[0-5]\\d(?![\\d:])", ":"),
                style -> style.ways().clock().ordinal(),
                (words, way) -> way.equals("FIRST") ? words.replace(':', '.') : words.replace('.', ':'));
    }

    /** “Benar” or "Benar". */
    public static OneWay marks() {
        return new OneWay("marks-style", Written.as("[“”]", "“", "”"), Written.as("\"", "\""), style -> style.ways().marks().ordinal(),
                (words, way) -> way.equals("SECOND") ? "\"" : words);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        if (passage.isIndonesian()) {
            note(passage, first, Way.FIRST, noted);
            note(passage, second, Way.SECOND, noted);
        }
    }

    private void note(Passage passage, Written written, Way way, Consumer<Note> noted) {
        if (!passage.hasAny(written.parts())) {
            return;
        }
        Matcher matcher = written.pattern().matcher(passage.text());
        while (matcher.find()) {
            if (!passage.isSpared(matcher.start())) {
                noted.accept(new Note(id, way.name(), passage, matcher.start(), matcher.end()));
            }
        }
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        List<Note> notes = seen.notes(id);
        if (notes.isEmpty()) {
            return;
        }
        Way right = right(notes, wanted.apply(seen.style()));
        for (Note note : notes) {
            if (!note.text().equals(right.name())) {
                String fix = turned.apply(note.words(), right.name());
                String[] fixes = fix.equals(note.words()) ? new String[0] : new String[] {fix};
                found.accept(note.finding(this, Message.of("language.says." + id, note.words(), fix), fixes));
            }
        }
    }

    private static Way right(List<Note> notes, int chosen) {
        if (chosen > 0) {
            return chosen == 1 ? Way.FIRST : Way.SECOND;
        }
        long firsts = notes.stream().filter(note -> note.text().equals(Way.FIRST.name())).count();
        return 2 * firsts >= notes.size() ? Way.FIRST : Way.SECOND;
    }
}
