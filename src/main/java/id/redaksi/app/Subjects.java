package id.redaksi.app;

import id.redaksi.guard.Aside;
import id.redaksi.newsroom.CalledChange;
import id.redaksi.newsroom.CalledOutside;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.TermChange;
import id.redaksi.story.Story;
import id.redaksi.topics.Called;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.MediaTopics;
import id.redaksi.topics.ReceiverFile;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.topics.TopicsFile;
import id.redaksi.topics.TopicsRefused;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What stories are about in the words of others: IPTC's Media Topics, and the categories of receivers. What is changed here
 * is an act of {@link RefileStories}, so that it can be taken back like any other. Any thread; blocks.
 */
public final class Subjects {
    /** No tag stands for more topics: who reads a story's subjects reads a handful. */
    public static final int MOST_TOPICS = 10;

    private final Newsroom newsroom;
    private final CalledOutside called;
    private volatile @Nullable MediaTopics vocabulary;

    Subjects(Newsroom newsroom) {
        this.newsroom = newsroom;
        called = newsroom.called();
    }

    /** The vocabulary, read once. */
    public MediaTopics vocabulary() throws NewsroomFailed {
        MediaTopics known = vocabulary;
        if (known == null) {
            known = called.vocabulary();
            vocabulary = known;
        }
        return known;
    }

    /** The topics that a story's channel and tags stand for, as they are to be written today, each once. */
    public List<MediaTopic> of(Story story) throws NewsroomFailed {
        Map<String, MediaTopic> all = new LinkedHashMap<>();
        for (Filed filed : ReceiverTable.filed(story)) {
            for (String code : called.find(filed).topics()) {
                vocabulary().current(code).ifPresent(topic -> all.putIfAbsent(topic.code(), topic));
            }
        }
        return List.copyOf(all.values());
    }

    /** Topics that a story's channel and tags stand for and that cannot be written any more, by their names. */
    public List<String> retired(Story story, String language) throws NewsroomFailed {
        List<String> names = new ArrayList<>();
        for (Filed filed : ReceiverTable.filed(story)) {
            for (String code : called.find(filed).topics()) {
                if (vocabulary().current(code).isEmpty()) {
                    String name = vocabulary().find(code).map(one -> one.name(language)).orElse(code);
                    names.add(name + " (medtop:" + code + ")");
                }
            }
        }
        return names.stream().distinct().toList();
    }

    public Called called(Filed filed) throws NewsroomFailed {
        return called.find(filed);
    }

    /** What taking in a vocabulary has done; {@code broken} are the codes in the table that nothing can be written for now. */
    public record Taken(
            String released, int concepts, long active, Set<String> languages, int fresh, int retiredSince, List<String> broken) {}

    /**
     * Puts the vocabulary of IPTC's file in the place of the one there is. One that is older than that is refused unless
     * {@code older} is wanted.
     */
    public Taken importTopics(Path file, boolean older) throws NewsroomFailed, TopicsRefused, SaveFailed {
        String name = String.valueOf(file.getFileName());
        MediaTopics read = TopicsFile.read(bytes(file, name, TopicsFile.LARGEST), name);
        MediaTopics before = vocabulary();
        if (!older && read.released().compareTo(before.released()) < 0) {
            throw new TopicsRefused(Message.of("topics.file.older", name, read.released(), before.released()));
        }
        called.replace(read);
        vocabulary = read;
        Set<String> broken = new TreeSet<>();
        for (String code : called.codes()) {
            if (read.find(code).isEmpty() || read.current(code).isEmpty()) {
                broken.add(code);
            }
        }
        int fresh = 0;
        int retired = 0;
        for (MediaTopic one : before.isOfIptc() ? read.all() : List.<MediaTopic>of()) {
            Optional<MediaTopic> then = before.find(one.code());
            fresh += then.isEmpty() ? 1 : 0;
            retired += one.retired() && then.filter(was -> !was.retired()).isPresent() ? 1 : 0;
        }
        return new Taken(
                read.released(), read.all().size(), read.active(), read.languages(), fresh, retired, List.copyOf(broken));
    }

    private static byte[] bytes(Path file, String name, int largest) throws TopicsRefused {
        try {
            if (!Files.isRegularFile(file)) {
                throw new TopicsRefused(Message.of("topics.file.missing", name));
            }
            if (Files.size(file) > largest) {
                throw new TopicsRefused(Message.of("topics.file.large", name, largest / 1_000_000));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TopicsRefused(Message.of("topics.file.unreadable", name));
        }
    }

    /** Lets a tag or channel stand for these topics; a code that nobody may use any more is refused. */
    public Tags.Answer topics(Filed filed, List<String> codes) throws NewsroomFailed {
        Called now = called.find(filed);
        Called wanted = now.withTopics(codes);
        if (wanted.topics().size() > MOST_TOPICS) {
            return new Tags.Answer.Refused(Message.of("topics.many", MOST_TOPICS));
        }
        for (String code : wanted.topics()) {
            Optional<MediaTopic> topic = vocabulary().find(code);
            if (!MediaTopic.isCode(code) || topic.isEmpty() && !now.topics().contains(code)) {
                return new Tags.Answer.Refused(Message.of("topics.unknown", code));
            }
            if (topic.filter(MediaTopic::retired).isPresent() && !now.topics().contains(code)) {
                return new Tags.Answer.Refused(Message.of("topics.retired", topic.get().name("id"), code));
            }
        }
        return answer(List.of(now), List.of(wanted), Message.of("topics.act.topics", filed.name()));
    }

    /** Says what a receiver calls a tag or channel; nothing for {@link Category#NONE}. */
    public Tags.Answer category(Filed filed, String receiver, Category category) throws NewsroomFailed {
        Optional<Message> bad = badReceiver(receiver);
        if (bad.isPresent()) {
            return new Tags.Answer.Refused(bad.get());
        }
        if (category.isBad()) {
            return new Tags.Answer.Refused(Message.of("topics.badCategory", Category.LONGEST));
        }
        Called now = called.find(filed);
        return answer(
                List.of(now),
                List.of(now.with(receiver, category)),
                Message.of("topics.act.category", filed.name(), receiver));
    }

    /** Why a receiver cannot be called so. */
    public static Optional<Message> badReceiver(String receiver) {
        boolean bad = receiver.isBlank()
                || !receiver.equals(receiver.strip())
                || receiver.length() > ReceiverTable.LONGEST_NAME
                || receiver.chars().anyMatch(Character::isISOControl);
        return bad ? Optional.of(Message.of("topics.badReceiver", ReceiverTable.LONGEST_NAME)) : Optional.empty();
    }

    /** The names of the receivers that have a table. */
    public List<String> receivers() throws NewsroomFailed {
        return called.receivers();
    }

    public Optional<ReceiverTable> table(String receiver) throws NewsroomFailed {
        return called.table(receiver);
    }

    /** Puts a table in the place of the one that its receiver has; without rows there is none any more. */
    public Tags.Answer table(ReceiverTable wanted) throws NewsroomFailed {
        Optional<Message> bad = badReceiver(wanted.receiver());
        if (bad.isPresent()) {
            return new Tags.Answer.Refused(bad.get());
        }
        Set<Filed> all = new TreeSet<>(wanted.rows().keySet());
        called.table(wanted.receiver()).ifPresent(now -> all.addAll(now.rows().keySet()));
        List<Called> before = new ArrayList<>();
        List<Called> after = new ArrayList<>();
        for (Filed filed : all) {
            Called now = called.find(filed);
            Called then = now.with(wanted.receiver(), wanted.row(filed).orElse(Category.NONE));
            if (!now.equals(then)) {
                before.add(now);
                after.add(then);
            }
        }
        return answer(before, after, Message.of("topics.act.table", wanted.receiver(), after.size()));
    }

    /** The table in a file of CSV or JSON, for a receiver; nothing is changed by reading it. */
    public ReceiverTable read(Path file, String receiver) throws TopicsRefused {
        String name = String.valueOf(file.getFileName());
        return ReceiverFile.read(bytes(file, name, ReceiverFile.LARGEST), name, receiver);
    }

    /** Writes a receiver's table as CSV, or as JSON where the file is called so; the file is there whole or not at all. */
    public void write(String receiver, Path file) throws NewsroomFailed, TopicsRefused {
        ReceiverTable table = table(receiver)
                .orElseThrow(() -> new TopicsRefused(Message.of("topics.noReceiver", receiver)));
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        try (Aside aside = Aside.of(file)) {
            aside.out().write(json ? ReceiverFile.json(table) : ReceiverFile.csv(table));
            aside.keep();
        } catch (IOException e) {
            throw new TopicsRefused(Message.of("topics.table.notWritten", String.valueOf(file.getFileName())));
        }
    }

    /** Tags in a table that no story bears and of which nothing is said, as somebody may have mistyped them. */
    public List<String> unknown(ReceiverTable table) throws NewsroomFailed {
        List<String> names = new ArrayList<>();
        for (Filed filed : table.rows().keySet()) {
            if (filed.kind() == Filed.Kind.TAG && !newsroom.vocabulary().has(filed.name())) {
                names.add(filed.name());
            }
        }
        return names;
    }

    /** What becomes of the table when something gets another name: all that is said of it goes along. */
    CalledChange renamed(List<Filed> from, Filed to) throws NewsroomFailed {
        Called target = called.find(to);
        List<Called> before = new ArrayList<>(List.of(target));
        List<Called> after = new ArrayList<>();
        Called merged = target;
        for (Filed one : from) {
            Called now = called.find(one);
            if (!now.isNothing()) {
                before.add(now);
                after.add(Called.nothing(one));
                merged = merged.and(now);
            }
        }
        after.add(merged);
        return merged.equals(target) && before.size() == 1 ? CalledChange.NONE : new CalledChange(before, after);
    }

    /** The channel was given another name in the settings: what it is called outside goes along, and with {@code stories} all in it. */
    public Tags.Answer renamedChannel(String from, String to, boolean stories) throws NewsroomFailed {
        CalledChange change = renamed(List.of(Filed.channel(from)), Filed.channel(to));
        if (stories) {
            ManyStoriesAct moved = ManyStoriesAct.channel(from, to);
            return new Tags.Answer.Do(
                    new ManyStoriesAct(moved.refiling(), moved.which(), TermChange.of(change), moved.name()));
        }
        return answer(change.before(), change.after(), Message.of("topics.act.channel", from, to));
    }

    private static Tags.Answer answer(List<Called> before, List<Called> after, Message name) {
        var change = new CalledChange(before, after);
        return change.isNone()
                ? new Tags.Answer.Nothing()
                : new Tags.Answer.Do(new ManyStoriesAct(
                        Refiling.NONE, ManyStoriesAct.Which.NAMED, TermChange.of(change), name));
    }
}
