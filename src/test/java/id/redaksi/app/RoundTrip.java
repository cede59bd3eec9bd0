package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Out and in again: what comes back is what went out, but for what the format said that it would lose. Identities of
 * blocks and the story are not the story's text, and may be new.
 */
public final class RoundTrip {
    private final Format format;
    private final Exporter exporter;

    public RoundTrip(Format format) {
        this.format = format;
        exporter = format.exporter().orElseThrow();
    }

    /** Fails where anything is missing that was not named. */
    public void holds(Story story) throws Exception {
        Set<String> lost = exporter.losses(story, Choices.USUAL).all().stream().map(Loss::what).collect(Collectors.toSet());
        Story read = read(story);
        for (Field<?> field : Field.all()) {
            if (!lost.contains("field:" + field.name()) && field != Field.LEAD && field != Field.RELATED) {
                assertEquals(field.of(story), field.of(read), format.name() + ": " + field.name());
            }
        }
        if (!lost.contains("field:lead")) {
            assertEquals(words(story.lead()), words(read.lead()), format.name() + ": lead");
        }
        if (!lost.contains("field:related")) {
            assertEquals(
                    story.related().stream().map(one -> one.headline()).toList(),
                    read.related().stream().map(one -> one.headline()).toList(),
                    format.name() + ": related");
        }
        if (lost.stream().noneMatch(what -> what.startsWith("block:"))) {
            assertEquals(kinds(story), kinds(read), format.name() + ": kinds of blocks");
            assertEquals(texts(story), texts(read), format.name() + ": texts");
        }
        wordsStay(story, read);
        if (lost.stream().noneMatch(what -> what.startsWith("block:") || what.startsWith("mark:"))) {
            assertEquals(marks(story), marks(read), format.name() + ": marks");
        }
    }

    /** Whatever a block has become, its words are there, in order. */
    private void wordsStay(Story story, Story read) {
        String all = String.join(" ", texts(read)) + read.related() + read.lead();
        int from = 0;
        for (Block block : story.body().blocks()) {
            for (Inline leaf : block.leaves()) {
                for (String word : leaf.text().strip().split("\\s+")) {
                    int at = all.indexOf(word, from);
                    assertTrue(at >= 0, format.name() + ": " + block.kind() + " lost \"" + word + "\"");
                    from = at;
                }
            }
        }
    }

    private Story read(Story story) throws Exception {
        var files = new LinkedHashMap<String, ByteArrayOutputStream>();
        var edition = new Edition(story, 3, "ab".repeat(32), Samples.CLOCK.instant(), new AloneAround(story));
        exporter.write(Editions.of(List.of(edition)), Choices.USUAL, name -> {
            var bytes = new ByteArrayOutputStream();
            files.put(name, bytes);
            return bytes;
        });
        String name = files.keySet().stream()
                .filter(one -> format.endings().stream().anyMatch(one::endsWith))
                .findFirst()
                .orElseThrow();
        var source = new Source(name, files.get(name).toByteArray(), Instant.EPOCH);
        return format.importer().orElseThrow()
                .read(source, new Reading("2026-11-24", Samples.ids()))
                .stories()
                .getFirst();
    }

    private static List<String> words(Figure figure) {
        return List.of(figure.caption().text(), figure.credit().text(), figure.alt());
    }

    private static List<String> kinds(Story story) {
        return story.body().blocks().stream().map(Block::kind).toList();
    }

    private static List<String> texts(Story story) {
        return story.body().blocks().stream().map(Block::text).toList();
    }

    private static List<String> marks(Story story) {
        return story.body().blocks().stream()
                .flatMap(block -> block.leaves().stream())
                .flatMap(leaf -> leaf.spans().stream())
                .map(span -> span.from() + " to " + span.to() + " " + span.mark().getClass().getSimpleName())
                .toList();
    }
}
