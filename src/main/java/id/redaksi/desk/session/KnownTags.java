package id.redaksi.desk.session;

import id.redaksi.app.App;
import id.redaksi.desk.kit.Background;
import id.redaksi.newsroom.TagName;
import id.redaksi.newsroom.Vocabulary;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the vocabulary of the newsroom offers to who types a tag. A later question drops the answer to an earlier one.
 * Lives on JavaFX's thread.
 */
public final class KnownTags {
    /** What became of typed tags: as they are written here, and what has to be said of them. */
    public record Taken(List<String> tags, List<Message> said) {}

    private final App app;
    private final Background reader;
    private final Consumer<Message> trouble;
    private long asked;

    public KnownTags(App app, Background reader, Consumer<Message> trouble) {
        this.app = app;
        this.reader = reader;
        this.trouble = trouble;
    }

    /** The tags that hold what is typed, or of which it is a synonym: those that begin so first, then the most used. */
    public void like(String typed, int most, Consumer<List<Vocabulary.Known>> found) {
        long question = ++asked;
        reader.run(
                () -> app.newsroom().vocabulary().like(typed, most),
                known -> {
                    if (question == asked) {
                        found.accept(known);
                    }
                },
                trouble);
    }

    /** Makes tags of what was typed, with commas between them. */
    public void take(String typed, Consumer<Taken> taken) {
        reader.run(() -> taken(typed), taken, trouble);
    }

    private Taken taken(String typed) throws Exception {
        Vocabulary vocabulary = app.newsroom().vocabulary();
        List<String> tags = new ArrayList<>();
        List<Message> said = new ArrayList<>();
        for (String part : typed.split(",")) {
            String name = TagName.clean(part);
            Optional<Message> bad = name.isEmpty() ? Optional.empty() : TagName.trouble(name);
            if (bad.isPresent()) {
                said.add(bad.get());
            } else if (!name.isEmpty()) {
                String meant = vocabulary.has(name) ? name : vocabulary.meant(name).orElse(name);
                tags.add(meant);
                if (!meant.equals(name)) {
                    said.add(Message.of("tags.field.became", name, meant));
                } else if (!vocabulary.has(name)) {
                    said.add(Message.of("tags.field.new", name));
                }
            }
        }
        return new Taken(List.copyOf(tags), List.copyOf(said));
    }
}
