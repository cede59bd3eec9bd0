package id.redaksi.exchange.proof;

import id.redaksi.story.Answers;
import id.redaksi.story.Contributor;
import id.redaksi.story.Correction;
import id.redaksi.story.Deletion;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Note;
import id.redaksi.story.OffTheRecord;
import id.redaksi.story.Span;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What of a story stays in the newsroom: how much of each kind, and the words by which it would be known. A word or two that
 * the story itself says as well tell nothing, so what is looked for are runs of some words that it does not say.
 */
public record KeptBack(SortedMap<String, Integer> kinds, List<String> phrases) {
    /** So many words one after the other are somebody's own. */
    private static final int RUN = 4;

    /** A text of fewer words is looked for as it is, if it is not shorter than this many characters. */
    private static final int SHORTEST = 6;

    public KeptBack {
        kinds = new TreeMap<>(kinds);
        phrases = List.copyOf(phrases);
    }

    /** Of a story as it is worked on; {@code leaving} is what leaves of it. */
    public static KeptBack of(Story written, Story leaving) {
        SortedMap<String, Integer> kinds = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        one(kinds, texts, "editorsNote", written.workflow().editorsNote());
        one(kinds, texts, "assignee", written.workflow().assignee());
        for (Note note : written.review().notes()) {
            kinds.merge("notes", 1, Integer::sum);
            note.remarks().forEach(remark -> texts.add(remark.text()));
        }
        for (Answers.Dismissal dismissal : written.answers().dismissed()) {
            kinds.merge("answers", 1, Integer::sum);
            texts.add(dismissal.reason());
        }
        if (!written.answers().confirmed().isEmpty()) {
            kinds.merge("answers", written.answers().confirmed().size(), Integer::sum);
        }
        written.answers().assured().forEach((_, answer) -> {
            kinds.merge("answers", 1, Integer::sum);
            texts.add(answer);
        });
        int blocks = written.review().changes().size();
        if (blocks > 0) {
            kinds.put("suggestedBlocks", blocks);
        }
        tracked(written, kinds, texts);
        for (Contributor contributor : written.contributors()) {
            if (contributor.hidden()) {
                kinds.merge("hiddenAuthors", 1, Integer::sum);
                texts.add(contributor.name());
            }
        }
        return new KeptBack(kinds, phrases(texts, leaving));
    }

    private static void one(SortedMap<String, Integer> kinds, List<String> texts, String kind, String text) {
        if (!text.isBlank()) {
            kinds.put(kind, 1);
            texts.add(text);
        }
    }

    private static void tracked(Story written, SortedMap<String, Integer> kinds, List<String> texts) {
        texts(written).forEach(leaf -> {
            for (Span span : leaf.spans()) {
                if (span.mark() instanceof OffTheRecord) {
                    kinds.merge("offTheRecord", 1, Integer::sum);
                    texts.add(leaf.text().substring(span.from(), span.to()));
                }
                if (span.mark() instanceof Insertion || span.mark() instanceof Deletion) {
                    kinds.merge("suggestions", 1, Integer::sum);
                }
                if (span.mark() instanceof Insertion) {
                    texts.add(leaf.text().substring(span.from(), span.to()));
                }
            }
        });
    }

    private static Stream<Inline> texts(Story written) {
        Stream<Inline> body = written.body().blocks().stream().flatMap(block -> block.leaves().stream());
        Stream<Inline> corrections = written.corrections().stream().map(Correction::text);
        return Stream.of(written.lead().leaves().stream(), body, corrections).flatMap(all -> all);
    }

    private static List<String> phrases(List<String> texts, Story leaving) {
        if (texts.isEmpty()) {
            return List.of();
        }
        String said = PlainWords.of(new String(json(leaving), StandardCharsets.UTF_8));
        List<String> phrases = new ArrayList<>();
        for (String text : texts) {
            List<String> words = Arrays.stream(PlainWords.of(text).split(" ")).filter(word -> !word.isEmpty()).toList();
            for (int from = 0; from == 0 || from + RUN <= words.size(); from++) {
                String phrase = String.join(" ", words.subList(from, Math.min(words.size(), from + RUN)));
                if (phrase.length() >= SHORTEST && !said.contains(phrase) && !phrases.contains(phrase)) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    /** All that a story says as it leaves. */
    static byte[] json(Story leaving) {
        return StoryJson.write(leaving.with(Field.EDITORS_NOTE, "").with(Field.ASSIGNEE, ""));
    }

    /** Without these words. */
    KeptBack without(Set<String> said) {
        return new KeptBack(kinds, phrases.stream().filter(phrase -> !said.contains(phrase)).toList());
    }

    /** Adds what the newsroom's photos tell that their copies do not. */
    public KeptBack with(String kind, int count) {
        SortedMap<String, Integer> all = new TreeMap<>(kinds);
        if (count > 0) {
            all.merge(kind, count, Integer::sum);
        }
        return new KeptBack(all, phrases);
    }
}
