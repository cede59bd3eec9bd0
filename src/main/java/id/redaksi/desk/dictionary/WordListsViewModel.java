package id.redaksi.desk.dictionary;

import id.redaksi.app.OwnWords;
import id.redaksi.app.OwnWords.Whose;
import id.redaksi.desk.kit.Background;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One of the two lists as it is shown, and what is done to it. Lives on JavaFX's thread. */
public final class WordListsViewModel {
    /** More than these are not shown at once: what is looked for narrows them. */
    static final int MOST = 2_000;

    private static final Collator ORDER = Collator.getInstance(Locale.of("id"));

    /** What is shown of a list: the words that fit, of how many, and of how many in all. */
    record Shown(List<String> words, int fitting, int all) {}

    /** What was said last of what was done, and how to take it back where that is possible. */
    record Said(Message message, boolean isTrouble, @Nullable Runnable undo) {}

    private final OwnWords own;
    private final Background lane;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), 0, 0));
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private Whose whose = Whose.NEWSROOM;
    private String sought = "";
    private int asked;

    /** {@code changed} is told whenever a list has become another. */
    public WordListsViewModel(OwnWords own, Background lane, Runnable changed) {
        this.own = own;
        this.lane = lane;
        this.changed = changed;
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    Whose whose() {
        return whose;
    }

    /** Where the list in front lies. */
    Path place() {
        return own.place(whose);
    }

    /** Shows the other list. */
    void turn(Whose to) {
        whose = to;
        said.set(null);
        look(sought);
    }

    /** Shows the words with these letters in them. */
    void look(String text) {
        sought = text;
        int mine = ++asked;
        Whose of = whose;
        lane.run(() -> fitting(own.all(of), text.strip()), found -> {
            if (mine == asked) {
                shown.set(found);
            }
        }, why -> {
            if (mine == asked) {
                shown.set(new Shown(List.of(), 0, 0));
                trouble(why);
            }
        });
    }

    private static Shown fitting(List<String> all, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        List<String> fit = all.stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return new Shown(fit.stream().limit(MOST).sorted(ORDER).toList(), fit.size(), all.size());
    }

    private void trouble(Message why) {
        said.set(new Said(why, true, null));
    }

    private void say(Message what, @Nullable Runnable undo) {
        said.set(new Said(what, false, undo));
    }

    private <T> void act(Callable<T> work, java.util.function.Consumer<T> done) {
        lane.run(work, result -> {
            done.accept(result);
            changed.run();
            look(sought);
        }, this::trouble);
    }

    /** Adds a word; {@code done} once it is there. */
    void add(String word, Runnable done) {
        Whose of = whose;
        act(() -> own.add(of, List.of(word)), added -> {
            done.run();
            if (added.isEmpty()) {
                say(Message.of("dictionary.there", word.strip()), null);
            } else {
                say(Message.of("dictionary.added", added.getFirst()), () -> takeBack(of, added));
            }
        });
    }

    private void takeBack(Whose of, List<String> added) {
        act(() -> {
            own.remove(of, added);
            return added;
        }, _ -> said.set(null));
    }

    /** Takes words out; that can be undone. */
    void remove(List<String> words) {
        Whose of = whose;
        List<String> removed = List.copyOf(words);
        if (removed.isEmpty()) {
            return;
        }
        act(() -> {
            own.remove(of, removed);
            return removed;
        }, _ -> say(Message.of("dictionary.removed", removed.size(), removed.getFirst()), () -> putBack(of, removed)));
    }

    private void putBack(Whose of, List<String> removed) {
        act(() -> own.add(of, removed), _ -> said.set(null));
    }

    /** Writes a word another way. */
    void change(String before, String after) {
        Whose of = whose;
        if (!after.strip().equals(before)) {
            act(() -> replaced(of, before, after), _ -> say(
                    Message.of("dictionary.changed", before, after.strip()),
                    () -> act(() -> replaced(of, after, before), _ -> said.set(null))));
        }
    }

    /** The new one first: when it is no word the old one stays. */
    private List<String> replaced(Whose of, String before, String after) throws Exception {
        List<String> added = own.add(of, List.of(after));
        own.remove(of, List.of(before.strip()));
        return added;
    }

    /** Takes the words of the list in front over to the other one. */
    void move(List<String> words) {
        Whose from = whose;
        Whose to = from == Whose.USER ? Whose.NEWSROOM : Whose.USER;
        List<String> moved = List.copyOf(words);
        if (!moved.isEmpty()) {
            act(() -> moved(from, to, moved), _ -> say(
                    Message.of("dictionary.moved." + to.key(), moved.size(), moved.getFirst()),
                    () -> act(() -> moved(to, from, moved), _ -> said.set(null))));
        }
    }

    private List<String> moved(Whose from, Whose to, List<String> words) throws Exception {
        List<String> added = own.add(to, words);
        own.remove(from, words);
        return added;
    }

    /** Takes in a plain list. */
    void bring(Path file) {
        Whose of = whose;
        act(() -> own.bring(of, file), brought -> say(
                Message.of("dictionary.brought", brought.added().size(), brought.known()),
                brought.added().isEmpty() ? null : () -> takeBack(of, brought.added())));
    }

    /** Writes the list in front as a plain list. */
    void write(Path file) {
        Whose of = whose;
        lane.run(() -> own.write(of, file), count -> say(
                Message.of("dictionary.written", count, String.valueOf(file.getFileName())), null), this::trouble);
    }

    /** Takes the last thing back, if it can be. */
    void undo() {
        Said last = said.get();
        if (last != null && last.undo() != null) {
            last.undo().run();
        }
    }
}
