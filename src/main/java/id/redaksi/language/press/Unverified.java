package id.redaksi.language.press;

import id.redaksi.language.Finding;
import id.redaksi.language.Note;
import id.redaksi.language.Passage;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Where;
import id.redaksi.story.Assurance;
import id.redaksi.story.Correction;
import id.redaksi.story.Link;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P6: a story that goes out before it is verified (Pedoman Pemberitaan Media Siber, butir 2). It says so at its end, in
 * brackets; its four conditions are answered; and it stays open until an update is linked.
 */
public final class Unverified implements Rule {
    private static final String SAID = "unverified";
    private static final String CLOSED = "unverified-note";

    private static final Pattern UNVERIFIED = Pattern.compile("(?i)\\b(?:belum terverifikasi|belum diverifikasi|masih menunggu verifikasi|belum dapat diverifikasi)\\b");
    private static final Pattern NOTE = Pattern.compile("(?i)verifikasi[^()]*\\)\\s*$");

    /** What is asked of such a story. */
    private enum Asks {
        NOTE("press-unverified"),
        CONDITIONS("press-unverified-terms"),
        UPDATE("press-unverified-update");

        private final String id;

        Asks(String id) {
            this.id = id;
        }
    }

    private final Asks asks;

    private Unverified(Asks asks) {
        this.asks = asks;
    }

    /** All of them. */
    public static List<Rule> all() {
        return Arrays.stream(Asks.values()).<Rule>map(Unverified::new).toList();
    }

    @Override
    public String id() {
        return asks.id;
    }

    @Override
    public void note(Passage passage, Consumer<Note> told) {
        if (passage.isIndonesian() && passage.lower().contains("verifikasi")) {
            note(passage, UNVERIFIED, SAID, told);
            if (asks == Asks.NOTE) {
                note(passage, NOTE, CLOSED, told);
            }
        }
    }

    private void note(Passage passage, Pattern pattern, String kind, Consumer<Note> told) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
            told.accept(new Note(id() + kind, matcher.group(), passage, matcher.start(), matcher.end()));
        }
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        if (isOpen(seen)) {
            switch (asks) {
                case NOTE -> {
                    if (seen.notes(id() + CLOSED).isEmpty() && !endsSo(seen.story())) {
                        tell(seen, Message.of("language.says.press-unverified"), found);
                    }
                }
                case CONDITIONS -> {
                    long missing = Assurance.CONDITIONS.stream()
                            .filter(one -> seen.story().answers().assured(one).isEmpty())
                            .count();
                    if (missing > 0) {
                        tell(seen, Message.of("language.says.press-unverified-terms", missing), found);
                    }
                }
                case UPDATE -> tell(seen, Message.of("language.says.press-unverified-update"), found);
            }
        }
    }

    /** Somebody says that it is not verified, or the story does; an update ends it. */
    private boolean isOpen(Seen seen) {
        Story story = seen.story();
        boolean unverified = !story.answers().assured(Assurance.UNVERIFIED).isEmpty() || !seen.notes(id() + SAID).isEmpty();
        return unverified && story.corrections().stream().noneMatch(Unverified::isUpdate);
    }

    /** An update that says something and leads to what it is about. */
    private static boolean isUpdate(Correction one) {
        boolean leads = !one.revision().isEmpty() || one.text().spans().stream().anyMatch(span -> span.mark() instanceof Link);
        return one.kind() == Correction.Kind.PEMBARUAN && !one.text().text().isBlank() && leads;
    }

    /** Whether the last words of a story are in brackets and speak of verification, in whichever language. */
    private static boolean endsSo(Story story) {
        String last = story.body().blocks().reversed().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> block.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return last.startsWith("(") && last.endsWith(")") && last.toLowerCase(Locale.ROOT).contains("verif");
    }

    /** At the words that say it, or where an update is written. */
    private void tell(Seen seen, Message says, Consumer<Finding> found) {
        seen.notes(id() + SAID).stream().findFirst().ifPresentOrElse(
                note -> found.accept(note.finding(this, says)),
                () -> found.accept(Finding.field(this, new Where.InField("corrections"), says)));
    }
}
