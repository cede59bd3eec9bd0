package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Word;
import id.redaksi.language.WordList;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A name that stands once, and differs by a letter from one that stands often: "Iram" beside eight times "Irak". Countries,
 * and words that are part of many names ("Utara", "Utama"), are never taken for a slip.
 */
public final class NearNames implements Rule {
    private static final String KIND = "name-letter";
    /** At a sentence's start: a name only where it is one elsewhere, or long. */
    private static final String FIRST = "name-first";
    /** Behind "kata": somebody whom the story has named before. */
    private static final String SAID = "name-said";
    private static final Set<String> SAYING = Set.of(
            "kata", "ujar", "tutur", "ucap", "jelas", "ungkap", "tambah", "imbuh", "terang", "papar", "tegas", "menurut");
    private static final int OFTEN = 3;
    private static final int SHORTEST = 4;

    /** Two names of so many letters are hardly alike by chance. */
    private static final int LONG = 7;

    private final Set<String> sure = new HashSet<>(WordList.words(NearNames.class, "sure-names.txt"));

    public NearNames() {
        for (String country : Locale.getISOCountries()) {
            sure.addAll(List.of(Locale.of("", country).getDisplayCountry(Locale.of("id")).split(" ")));
        }
    }

    @Override
    public String id() {
        return KIND;
    }

    @Override
    public void note(Passage passage, Consumer<Note> noted) {
        for (int i = 0; i < passage.words().size(); i++) {
            Word word = passage.words().get(i);
            boolean name = word.isCapitalised() && !word.hasInnerCapital() && !word.isOdd() && word.text().length() >= SHORTEST;
            boolean sure = word.start() == Word.Start.INSIDE || i + 1 < passage.words().size() && isName(passage, i + 1);
            if (name && !sure && passage.isIndonesian()) {
                noted.accept(new Note(FIRST, word.text(), passage, word.from(), word.to()));
            }
            if (name && sure && passage.isIndonesian()) {
                String before = i > 0 && passage.isFollowed(i - 1) && passage.words().get(i - 1).isCapitalised() ? passage.words().get(i - 1).text() : "";
                if (i > 0 && SAYING.contains(passage.small(i - 1)) && passage.isFollowed(i - 1)) {
                    noted.accept(new Note(SAID, word.text(), passage, word.from(), word.to()));
                }
                noted.accept(new Note(KIND, word.text() + "|" + before, passage, word.from(), word.to()));
            }
        }
    }

    private static boolean isName(Passage passage, int at) {
        return passage.words().get(at).isCapitalised() && passage.isFollowed(at - 1);
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        Map<String, List<Note>> byName = new HashMap<>();
        for (Note note : seen.notes(KIND)) {
            byName.computeIfAbsent(name(note), _ -> new ArrayList<>()).add(note);
        }
        for (Note note : seen.notes(FIRST)) {
            List<Note> same = byName.get(note.text());
            if (same != null || note.text().length() > LONG) {
                byName.computeIfAbsent(note.text(), _ -> new ArrayList<>())
                        .add(new Note(KIND, note.text() + "|", note.passage(), note.from(), note.to()));
            }
        }
        Map<Character, List<String>> often = byName.keySet().stream()
                .filter(name -> byName.get(name).size() >= often(name))
                .sorted()
                .collect(Collectors.groupingBy(name -> name.charAt(0)));
        seen.notes(SAID).forEach(said -> said(said, byName, found));
        byName.forEach((name, notes) -> {
            if (notes.size() == 1 && notes.getFirst().passage().isInBody() && !sure.contains(name)) {
                often.getOrDefault(name.charAt(0), List.of()).stream()
                        .filter(other -> isNear(name, other) || isChangedRound(name, other))
                        .max((one, other) -> inBody(byName.get(one)) - inBody(byName.get(other)))
                        .or(() -> sameBefore(notes.getFirst(), byName))
                        .ifPresent(other -> found.accept(notes.getFirst().finding(
                                this, Message.of("language.says.name-letter", name, other), other)));
            }
        });
    }

    /** "kata Nurlela" of somebody who was "Nurlaila" before: the only other name that is like it. */
    private void said(Note said, Map<String, List<Note>> byName, Consumer<Finding> found) {
        String name = said.text();
        boolean once = byName.get(name).size() == 1 && name.length() > SHORTEST + 1 && said.passage().isInBody() && !sure.contains(name);
        List<String> alike = !once
                ? List.of()
                : byName.keySet().stream()
                        .filter(other -> other.charAt(0) == name.charAt(0) && other.length() > SHORTEST + 1 && !sure.contains(other))
                        .filter(other -> isNear(name, other) || areTwoOff(name, other) && !other.equals(name))
                        .toList();
        if (alike.size() == 1 && byName.get(alike.getFirst()).size() < often(name)) {
            String other = alike.getFirst();
            found.accept(said.finding(this, Message.of("language.says.name-letter", name, other), other));
        }
    }

    /** From so many on a name of this length is frequent: of these it is told anyway. */
    private static int often(String name) {
        return name.length() >= LONG ? OFTEN - 1 : OFTEN;
    }

    private static int inBody(List<Note> notes) {
        return (int) notes.stream().filter(note -> note.passage().isInBody()).count();
    }

    private static String name(Note note) {
        return note.text().substring(0, note.text().indexOf('|'));
    }

    private static String before(Note note) {
        return note.text().substring(note.text().indexOf('|') + 1);
    }

    /** "Lestari Wibawa" behind "Lestari Wibowo": the same name before it, and it came later; of long ones two letters differ. */
    private java.util.Optional<String> sameBefore(Note note, Map<String, List<Note>> byName) {
        if (before(note).isEmpty() || sure.contains(before(note))) {
            return java.util.Optional.empty();
        }
        return byName.keySet().stream()
                .filter(other -> byName.get(other).size() > 1 && (isNear(name(note), other) || areTwoOff(name(note), other)))
                .filter(other -> !sure.contains(other)
                        && byName.get(other).stream().anyMatch(one -> before(one).equals(before(note))))
                .sorted()
                .findFirst();
    }

    /** A long name with two neighbours changed round. */
    static boolean isChangedRound(String name, String other) {
        if (name.length() != other.length() || name.length() < LONG || name.equals(other)) {
            return false;
        }
        int head = 0;
        while (name.charAt(head) == other.charAt(head)) {
            head++;
        }
        return head > 0
                && head + 1 < name.length()
                && name.charAt(head) == other.charAt(head + 1)
                && name.charAt(head + 1) == other.charAt(head)
                && name.substring(head + 2).equals(other.substring(head + 2));
    }

    /** Long names of which all but two letters are the same, or two that stand beside each other are changed round. */
    static boolean areTwoOff(String name, String other) {
        boolean alike = Math.abs(name.length() - other.length()) <= 2 && name.charAt(0) == other.charAt(0);
        if (!alike || Math.min(name.length(), other.length()) < LONG) {
            return false;
        }
        int[][] costs = new int[name.length() + 1][other.length() + 1];
        for (int i = 0; i <= name.length(); i++) {
            for (int k = 0; k <= other.length(); k++) {
                costs[i][k] = i == 0 || k == 0
                        ? i + k
                        : Math.min(
                                costs[i - 1][k - 1] + (name.charAt(i - 1) == other.charAt(k - 1) ? 0 : 1),
                                1 + Math.min(costs[i - 1][k], costs[i][k - 1]));
            }
        }
        return costs[name.length()][other.length()] <= 2;
    }

    /** One letter other, more or less; not a name with "nya" or a plural behind it. */
    static boolean isNear(String name, String other) {
        if (name.equals(other) || Math.abs(name.length() - other.length()) > 1 || other.length() < SHORTEST) {
            return false;
        }
        int head = 0;
        int most = Math.min(name.length(), other.length());
        while (head < most && name.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && name.charAt(name.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int longest = Math.max(name.length(), other.length());
        return head > 0 && longest - head - tail <= 1;
    }
}
