package id.redaksi.desk.tags;

import id.redaksi.app.App;
import id.redaksi.app.Subjects;
import id.redaksi.app.Tags;
import id.redaksi.desk.kit.Background;
import id.redaksi.desk.session.ManyStories;
import id.redaksi.newsroom.TagName;
import id.redaksi.newsroom.Tagged;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.MediaTopics;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What tags and channels are called outside, and the changes to it. Lives on JavaFX's thread. */
public final class CalledViewModel {
    /** So many rows of a receiver's table are listed; who wants another types some of its letters. */
    static final int MOST = 2_000;

    /** So many topics are offered for what is typed. */
    static final int OFFERED = 30;

    /** A topic that something stands for, and whether it can be written. */
    record Standing(MediaTopic topic, boolean writable) {}

    /** A row of a receiver's table: {@link Category#NONE} where it has none. */
    record Row(Filed filed, Category category) {}

    /** The rows that are listed, whether there are more, and how many have a category. */
    record Rows(List<Row> rows, boolean cut, int filled) {}

    /** A table out of a file, and which of its tags no story bears. */
    record FileTable(ReceiverTable table, List<String> unknown) {}

    private final App app;
    private final ManyStories many;
    private final Background lane;
    private final ReadOnlyObjectWrapper<Optional<Message>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicLong typed = new AtomicLong();
    private final AtomicLong shown = new AtomicLong();
    private final AtomicLong listed = new AtomicLong();

    public CalledViewModel(App app, ManyStories many, Background lane) {
        this.app = app;
        this.many = many;
        this.lane = lane;
    }

    /** Why what was wished last cannot be. */
    ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    ManyStories many() {
        return many;
    }

    private void explain(Message why) {
        trouble.set(Optional.of(why));
    }

    void calm() {
        trouble.set(Optional.empty());
    }

    /** An answer that a newer question of the same kind overtook is dropped. */
    private <T> void ask(AtomicLong kind, Callable<T> question, Consumer<T> answered) {
        long asked = kind.incrementAndGet();
        lane.run(
                question,
                answer -> {
                    if (asked == kind.get()) {
                        answered.accept(answer);
                    }
                },
                this::explain);
    }

    /** The topics that what is typed may mean. */
    void like(String text, Consumer<List<MediaTopic>> found) {
        ask(typed, () -> app.subjects().vocabulary().like(text, OFFERED), found);
    }

    /** The topics that a tag or channel stands for. */
    void topics(Filed filed, Consumer<List<Standing>> read) {
        ask(
                shown,
                () -> {
                    MediaTopics vocabulary = app.subjects().vocabulary();
                    List<Standing> all = new ArrayList<>();
                    for (String code : app.subjects().called(filed).topics()) {
                        MediaTopic topic = vocabulary.find(code).orElse(MediaTopic.of(code));
                        all.add(new Standing(topic, vocabulary.current(code).isPresent()));
                    }
                    return List.copyOf(all);
                },
                read);
    }

    void set(Filed filed, List<String> codes, Runnable done) {
        answer(() -> app.subjects().topics(filed, codes), done);
    }

    private void answer(Callable<Tags.Answer> wish, Runnable done) {
        calm();
        lane.run(
                wish,
                answer -> {
                    switch (answer) {
                        case Tags.Answer.Do(var act) -> many.run(act, new ManyStories.Also(done, done));
                        case Tags.Answer.Refused(var why) -> explain(why);
                        case Tags.Answer.Exists _, Tags.Answer.Nothing _ -> done.run();
                    }
                },
                this::explain);
    }

    void vocabulary(Consumer<MediaTopics> read) {
        lane.run(() -> app.subjects().vocabulary(), read, this::explain);
    }

    /** Takes the vocabulary of a file in; says what that did, or why it was refused. */
    void importTopics(Path file, Consumer<Subjects.Taken> taken, Consumer<Message> refused) {
        lane.run(() -> app.subjects().importTopics(file, false), taken, refused);
    }

    void receivers(Consumer<List<String>> read) {
        lane.run(() -> app.subjects().receivers(), read, this::explain);
    }

    /** The channels and tags with what a receiver calls them, channels first; {@code open} leaves only those without a category. */
    void rows(String receiver, String text, boolean open, Consumer<Rows> read) {
        List<String> channels = app.settings().house().channels();
        ask(listed, () -> listed(receiver, TagName.bare(text), open, channels), read);
    }

    private Rows listed(String receiver, String bare, boolean open, List<String> channels) throws Exception {
        ReceiverTable table = app.subjects().table(receiver).orElse(ReceiverTable.NONE);
        List<Filed> all = new ArrayList<>();
        channels.forEach(channel -> all.add(Filed.channel(channel)));
        var rest = new TreeSet<>(table.rows().keySet());
        app.newsroom().vocabulary().tags(_ -> true, 10 * MOST).stream()
                .map(Tagged::name)
                .map(Filed::tag)
                .forEach(all::add);
        all.forEach(rest::remove);
        all.addAll(rest);
        List<Row> rows = all.stream()
                .filter(filed -> bare.isEmpty() || TagName.bare(filed.name()).contains(bare))
                .map(filed -> new Row(filed, table.row(filed).orElse(Category.NONE)))
                .filter(row -> !open || row.category().isEmpty())
                .limit(MOST + 1L)
                .toList();
        return new Rows(rows.stream().limit(MOST).toList(), rows.size() > MOST, table.rows().size());
    }

    void category(Filed filed, String receiver, Category category, Runnable done) {
        answer(() -> app.subjects().category(filed, receiver, category), done);
    }

    void read(Path file, String receiver, Consumer<FileTable> read) {
        calm();
        Optional<Message> bad = Subjects.badReceiver(receiver);
        if (bad.isPresent()) {
            explain(bad.get());
            return;
        }
        lane.run(
                () -> {
                    ReceiverTable table = app.subjects().read(file, receiver);
                    return new FileTable(table, app.subjects().unknown(table));
                },
                read,
                this::explain);
    }

    /** Puts a table in the place of the one that its receiver has. */
    void put(ReceiverTable table, Runnable done) {
        answer(() -> app.subjects().table(table), done);
    }

    /** Writes a receiver's table as CSV, or as JSON where the file is called so. */
    void write(String receiver, Path file, Runnable done) {
        calm();
        lane.run(
                () -> {
                    app.subjects().write(receiver, file);
                    return file;
                },
                _ -> done.run(),
                this::explain);
    }
}
