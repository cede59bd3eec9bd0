package id.redaksi.app;

import id.redaksi.edit.Sentences;
import id.redaksi.edit.Stretch;
import id.redaksi.language.Readability;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Summary;
import id.redaksi.site.Slug;
import id.redaksi.story.Block;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What helps to head a story and to have it found: standfirsts taken from its text word by word, its slug, and how it
 * reads beside what the newsroom writes. Nothing is made up. Any thread; blocks.
 */
public final class HeadlineHelp {
    /** A standfirst has so many characters: less says nothing, more is cut in search results. */
    private static final int SHORTEST = 50;

    private static final int LONGEST = 180;

    private static final int STANDFIRSTS = 3;

    /** So many stories, the last changed, are what the newsroom writes. */
    private static final int COMPARED = 100;

    /** What was found for a story; {@code usual} is the middle of the newsroom's last stories. */
    public record Help(List<String> standfirsts, String slug, Readability reads, Readability usual) {
        public Help {
            standfirsts = List.copyOf(standfirsts);
        }
    }

    private record Rated(String sentence, double rate) {}

    private final Newsroom newsroom;

    HeadlineHelp(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    public Help of(Story story) throws NewsroomFailed {
        List<String> sentences = sentences(story);
        return new Help(
                standfirsts(story, sentences), Slug.of(story.headline()), Readability.of(sentences), usual(story));
    }

    private Readability usual(Story story) throws NewsroomFailed {
        var ids = newsroom.stories().page(ListFilter.ALL, Long.MAX_VALUE, COMPARED).stream()
                .map(Summary::id)
                .filter(id -> !id.equals(story.id()))
                .toList();
        return Readability.middle(newsroom.current().copies(ids, () -> true).stream()
                .map(other -> Readability.of(sentences(other)))
                .toList());
    }

    /** The sentences of the running text. */
    static List<String> sentences(Story story) {
        Sentences splitting = Sentences.of(story.labels().language());
        List<String> all = new ArrayList<>();
        for (Block block : story.body().blocks()) {
            if (block instanceof Paragraph paragraph) {
                String text = paragraph.text();
                for (Stretch one : splitting.in(text)) {
                    all.add(text.substring(one.from(), one.to()));
                }
            }
        }
        return all;
    }

    /** Sentences that say most of what the story is about: early, of a fit length, no quotation, with its frequent words. */
    private static List<String> standfirsts(Story story, List<String> sentences) {
        Set<String> headline = words(story.headline());
        List<Rated> rated = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i);
            int length = sentence.length();
            boolean quoted = "\"“'‘".indexOf(sentence.charAt(0)) >= 0 || sentence.contains("\"") || sentence.contains("“");
            if (length >= SHORTEST && length <= LONGEST && !quoted && !sentence.equals(story.titles().standfirst())) {
                long shared = words(sentence).stream().filter(headline::contains).count();
                double repeats = headline.isEmpty() ? 0 : (double) shared / headline.size();
                // It goes on where the headline ends: some of its words tie it, all of them say it twice.
                double ties = repeats > 0.8 ? 0.4 : Math.min(0.5, repeats);
                rated.add(new Rated(sentence, 1.0 / (1 + 0.3 * i) + ties));
            }
        }
        return rated.stream()
                .sorted(Comparator.comparingDouble(Rated::rate).reversed())
                .limit(STANDFIRSTS)
                .map(Rated::sentence)
                .toList();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(word -> word.length() < 4);
        return words;
    }
}
