package id.redaksi.desk.preview.looks;

import id.redaksi.app.PageAt.When;
import id.redaksi.story.Story;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The moment from which the page is looked at: now, one that the story names, or one that was typed. It is chosen on
 * JavaFX's thread; any thread may ask what it is for a story.
 */
public final class MomentViewModel {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** What was chosen; the time counts only where it was typed. */
    public record Chosen(When when, Instant time) {}

    private final Clock clock;
    private final ReadOnlyObjectWrapper<Chosen> chosen;
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile Chosen known;

    public MomentViewModel(Clock clock) {
        this.clock = clock;
        known = new Chosen(When.NOW, Instant.EPOCH);
        chosen = new ReadOnlyObjectWrapper<>(known);
    }

    /** The moment for this story; none for now, and for a moment that the story does not name. */
    public Optional<Instant> of(Story story) {
        Chosen now = known;
        return now.when() == When.CHOSEN ? Optional.of(now.time()) : now.when().in(story);
    }

    /** Another moment. The one that is typed begins at the next full hour. */
    public void choose(When when) {
        Instant time = when == When.CHOSEN && known.when() != When.CHOSEN
                ? clock.instant().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.HOURS)
                : known.time();
        become(new Chosen(when, time));
    }

    /** Takes a typed date, with a time or without, in the computer's zone; false when it is none. */
    public boolean type(String text) {
        String clean = text.strip().replace('.', ':').replace('T', ' ');
        try {
            LocalDateTime local = clean.length() == 10
                    ? LocalDate.parse(clean).atStartOfDay()
                    : LocalDateTime.parse(clean, TYPED);
            become(new Chosen(When.CHOSEN, local.atZone(clock.getZone()).toInstant()));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** The typed moment as it is typed. */
    public String typed() {
        return TYPED.format(ZonedDateTime.ofInstant(known.time(), clock.getZone()));
    }

    private void become(Chosen now) {
        known = now;
        chosen.set(now);
        listeners.forEach(Runnable::run);
    }

    /** Who looks anew when another moment was chosen. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
