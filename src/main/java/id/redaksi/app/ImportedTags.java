package id.redaksi.app;

import id.redaksi.exchange.Imported;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.TagName;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import id.redaksi.tagging.SiteWords;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tags of imported stories, made those that the newsroom uses. */
final class ImportedTags {
    /** No synonym begins so. */
    private static final String FOLDED = "\0";

    private final Newsroom newsroom;
    private @Nullable Map<String, String> synonyms;

    ImportedTags(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /**
     * Tags that are synonyms become the tags they stand for, and words that a site puts on every page are left out unless
     * this newsroom has such a tag; both are told.
     */
    Imported meant(Imported imported) throws NewsroomFailed {
        Map<String, String> became = new TreeMap<>();
        Set<String> siteWide = new TreeSet<>();
        List<Story> stories = new ArrayList<>();
        for (Story story : imported.stories()) {
            List<String> tags = new ArrayList<>();
            for (String tag : story.topics().tags()) {
                String meant = meant(tag);
                if (SiteWords.has(meant) && !newsroom.vocabulary().has(meant)) {
                    siteWide.add(meant);
                    continue;
                }
                if (!meant.equals(tag)) {
                    became.put(tag, meant);
                }
                if (!tags.contains(meant)) {
                    tags.add(meant);
                }
            }
            stories.add(story.with(Field.TAGS, tags));
        }
        if (became.isEmpty() && siteWide.isEmpty()) {
            return imported;
        }
        List<Message> told = new ArrayList<>(imported.told());
        if (!became.isEmpty()) {
            told.add(Message.of("app.import.resolved", became.entrySet().stream()
                    .map(one -> one.getKey() + " → " + one.getValue())
                    .collect(Collectors.joining(", "))));
        }
        if (!siteWide.isEmpty()) {
            told.add(Message.of("app.import.siteWide", String.join(", ", siteWide)));
        }
        return new Imported(stories, imported.leftOut(), imported.cleaned(), told, imported.photos(), imported.topics())
                .withAccounts(imported.accounts());
    }

    /** One is written here, else one that differs in case only. */
    private String meant(String tag) throws NewsroomFailed {
        String exact = synonyms().get(tag);
        return exact != null ? exact : synonyms().getOrDefault(FOLDED + TagName.folded(tag), tag);
    }

    /** Asked for once in a run: thousands of files have tens of thousands of tags. */
    private Map<String, String> synonyms() throws NewsroomFailed {
        if (synonyms == null) {
            Map<String, String> all = new HashMap<>();
            newsroom.vocabulary().synonyms().forEach((synonym, tag) -> {
                all.put(synonym, tag);
                all.merge(FOLDED + TagName.folded(synonym), tag, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            });
            synonyms = all;
        }
        return synonyms;
    }
}
