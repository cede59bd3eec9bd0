package id.redaksi.app;

import id.redaksi.exchange.Imported;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tags of imported stories, made those that the newsroom uses. */
final class ImportedTags {
    private final Newsroom newsroom;

    ImportedTags(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** Tags that are synonyms become the tags they stand for, which is told. */
    Imported meant(Imported imported) throws NewsroomFailed {
        Map<String, String> became = new TreeMap<>();
        List<Story> stories = new ArrayList<>();
        for (Story story : imported.stories()) {
            List<String> tags = new ArrayList<>();
            for (String tag : story.topics().tags()) {
                String meant = newsroom.vocabulary().meant(tag).orElse(tag);
                if (!meant.equals(tag)) {
                    became.put(tag, meant);
                }
                if (!tags.contains(meant)) {
                    tags.add(meant);
                }
            }
            stories.add(story.with(Field.TAGS, tags));
        }
        if (became.isEmpty()) {
            return imported;
        }
        List<Message> told = new ArrayList<>(imported.told());
        told.add(Message.of("app.import.resolved", became.entrySet().stream()
                .map(one -> one.getKey() + " → " + one.getValue())
                .collect(Collectors.joining(", "))));
        return new Imported(stories, imported.leftOut(), imported.cleaned(), told, imported.photos(), imported.topics());
    }
}
