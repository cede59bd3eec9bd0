package id.redaksi.desk.session;

import id.redaksi.story.By;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Who writes here, and the colours of all who suggest and note: one's own is always the first, the others' come in the
 * order in which they are met. Lives on JavaFX's thread.
 */
public final class Colleagues {
    /** How many colours the style sheet has for authors. */
    public static final int COLOURS = 6;

    private final Supplier<String> name;
    private final Clock clock;
    private final Map<String, Integer> colours = new HashMap<>();

    /** {@code name} is what the settings say; empty for the name under which one uses the computer. */
    public Colleagues(Supplier<String> name, Clock clock) {
        this.name = name;
        this.clock = clock;
    }

    /** The one who writes here, now. */
    public By me() {
        return new By(myName(), clock.instant());
    }

    public String myName() {
        String said = name.get().strip();
        return said.isEmpty() ? System.getProperty("user.name", "Redaksi") : said;
    }

    /** The number of the author's colour, from 0 to before {@link #COLOURS}. */
    public int colour(String author) {
        return author.equals(myName())
                ? 0
                : 1 + colours.computeIfAbsent(author, _ -> colours.size()) % (COLOURS - 1);
    }

    /** The style class of the author's colour. */
    public String look(String author) {
        return "by-" + colour(author);
    }
}
