package id.redaksi.app;

import id.redaksi.exchange.Imported;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.SaidTopic;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The topics of IPTC that came with stories, made the tags that stand for them here. A story whose tags or channel say a
 * topic already gets nothing more; a topic that nothing here stands for is told by its name, never guessed.
 */
final class ImportedTopics {
    private final Newsroom newsroom;
    private final Subjects subjects;
    private final Supplier<List<String>> channels;

    ImportedTopics(Newsroom newsroom, Subjects subjects, Supplier<List<String>> channels) {
        this.newsroom = newsroom;
        this.subjects = subjects;
        this.channels = channels;
    }

    Imported meant(Imported imported) throws NewsroomFailed {
        if (imported.topics().isEmpty()) {
            return imported;
        }
        Set<String> became = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        List<Story> stories = new ArrayList<>();
        for (Story story : imported.stories()) {
            Story now = story;
            for (SaidTopic said : imported.topics().getOrDefault(story.id(), List.of())) {
                now = with(now, said, became, unknown);
            }
            stories.add(now);
        }
        List<Message> told = new ArrayList<>(imported.told());
        if (!became.isEmpty()) {
            told.add(Message.of("topics.import.became", String.join(", ", became)));
        }
        if (!unknown.isEmpty()) {
            told.add(Message.of("topics.import.unknown", String.join(", ", unknown)));
        }
        return new Imported(stories, imported.leftOut(), imported.cleaned(), told, imported.photos())
                .withAccounts(imported.accounts());
    }

    private Story with(Story story, SaidTopic said, Set<String> became, Set<String> unknown) throws NewsroomFailed {
        Optional<MediaTopic> topic = said.isSubjectCode()
                ? subjects.vocabulary().ofSubjectCode(said.code())
                : subjects.vocabulary().current(said.code());
        List<String> here = subjects.of(story).stream().map(MediaTopic::code).toList();
        if (topic.filter(one -> here.contains(one.code())).isPresent()) {
            return story;
        }
        List<Filed> standing = new ArrayList<>(standing(said.isSubjectCode() ? "" : said.code()));
        if (topic.isPresent()) {
            standing(topic.get().code()).stream().filter(one -> !standing.contains(one)).forEach(standing::add);
        }
        List<String> tags = standing.stream().filter(one -> one.kind() == Filed.Kind.TAG).map(Filed::name).toList();
        List<String> places = standing.stream().filter(one -> one.kind() == Filed.Kind.CHANNEL).map(Filed::name).toList();
        String name = said.name().isEmpty() ? said.qcode() : said.name() + " (" + said.qcode() + ")";
        // Of several tags that stand for one topic only a person knows which is meant.
        if (tags.size() == 1) {
            became.add(name + " → " + tags.getFirst());
            List<String> all = new ArrayList<>(story.topics().tags());
            all.add(tags.getFirst());
            return story.with(Field.TAGS, all);
        }
        if (tags.isEmpty() && places.size() == 1 && story.topics().channel().isEmpty()) {
            became.add(name + " → " + places.getFirst());
            return story.with(Field.CHANNEL, places.getFirst());
        }
        unknown.add(name);
        return story;
    }

    private List<Filed> standing(String code) throws NewsroomFailed {
        return code.isEmpty() ? List.of() : newsroom.called().standingFor(code, channels.get());
    }
}
