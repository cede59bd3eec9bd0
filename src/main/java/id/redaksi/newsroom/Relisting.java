package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Session;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Makes the lists anew from the newest texts, some stories at a time: they are read and compared beside everything else,
 * and only what is not so is written, in transactions so short that a save does not notice. How far it has come is kept
 * with each, so that it goes on there at the next start. Blocks; any thread.
 */
public final class Relisting {
    /** The form that the lists have today; it grows when they are to hold more than those of a former program. */
    static final int FORM = 1;

    private static final int AT_ONCE = 100;

    /** How many stories have been looked at, of how many. */
    public record Progress(long done, long of) {}

    private record Due(Story story, Revision revision) {}

    private record Looked(List<Heads.Keyed> stories, List<Due> due) {}

    private final Newsroom newsroom;

    public Relisting(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** Whether the lists are those of a former program. */
    public boolean isDue() throws NewsroomFailed {
        return !newsroom.isReadOnly() && form() < FORM;
    }

    private long form() throws NewsroomFailed {
        return Stories.reading(() -> newsroom.database().read(session -> session.number("SELECT form FROM listing")));
    }

    /** Goes on where it was left while that is wanted; true when all is done. A story that cannot be read stays as listed. */
    public boolean run(BooleanSupplier wanted, Consumer<Progress> progress) throws NewsroomFailed {
        if (!isDue()) {
            return true;
        }
        long place = Stories.reading(
                () -> newsroom.database().read(session -> session.number("SELECT place FROM listing")));
        boolean all = from(place, wanted, progress);
        if (all) {
            keep("UPDATE listing SET form = ?, place = 0", FORM);
        }
        return all;
    }

    /** Goes through all stories, whatever was done before. */
    void again() throws NewsroomFailed {
        from(0, () -> true, _ -> {});
        keep("UPDATE listing SET form = ?, place = 0", FORM);
    }

    private boolean from(long place, BooleanSupplier wanted, Consumer<Progress> progress) throws NewsroomFailed {
        long of = Stories.reading(() ->
                newsroom.database().read(session -> session.number("SELECT coalesce(max(key), 0) FROM story_key")));
        long at = place;
        while (wanted.getAsBoolean()) {
            long from = at;
            Looked looked = Stories.reading(() -> newsroom.database().read(session -> look(session, from)));
            if (looked.stories().isEmpty()) {
                return true;
            }
            at = looked.stories().getLast().key();
            put(looked.due(), at);
            progress.accept(new Progress(at, Math.max(at, of)));
        }
        return false;
    }

    private static Looked look(Session session, long from) throws DatabaseFailed {
        List<Heads.Keyed> some = new Heads(session).after(from, AT_ONCE);
        List<Due> due = new ArrayList<>();
        for (Heads.Keyed one : some) {
            due(session, one).ifPresent(due::add);
        }
        return new Looked(some, due);
    }

    private static Optional<Due> due(Session session, Heads.Keyed one) throws DatabaseFailed {
        Optional<Revision> head = new Shelf(session).head(one.id());
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Optional<Story> story = new Contents(session)
                .of(head.get().sequence(), head.get().sha256())
                .flatMap(Remnants::story);
        return story.isEmpty() || ListLines.of(story.get(), head.get()).equals(ListLines.kept(session, one.id()))
                ? Optional.empty()
                : Optional.of(new Due(story.get(), head.get()));
    }

    /** One that was saved meanwhile has been listed by that. */
    private void put(List<Due> due, long place) throws NewsroomFailed {
        Stories.reading(() -> newsroom.database().write(session -> {
            var shelf = new Shelf(session);
            for (Due one : due) {
                Optional<Revision> head = shelf.head(one.revision().story());
                if (head.isPresent() && head.get().sequence() == one.revision().sequence()) {
                    shelf.list(one.story(), one.revision());
                }
            }
            session.run("UPDATE listing SET place = ? WHERE form < ?", place, FORM);
            return true;
        }));
    }

    private void keep(String statement, Object... values) throws NewsroomFailed {
        Stories.reading(() -> newsroom.database().write(session -> {
            session.run(statement, values);
            return true;
        }));
    }
}
