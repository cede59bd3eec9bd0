package id.redaksi.app;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.Editions;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.LastLook;
import id.redaksi.exchange.LooseFiles;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Signer;
import id.redaksi.exchange.Source;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.Inline;
import id.redaksi.story.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * For {@code packaging/documents}: writes one of each as a document, with a photo, and says which words of it are missing
 * in what another program made of it.
 */
public final class SampleDocument {
    private SampleDocument() {}

    /** {@code write FORMAT FOLDER}, or {@code compare FORMAT FILE}. */
    public static void main(String[] arguments) throws Exception {
        Format format = Formats.named(arguments[1]).orElseThrow();
        Path path = Path.of(arguments[2]);
        if (arguments[0].equals("write")) {
            write(format, path);
            return;
        }
        List<String> missing = missing(format, path);
        missing.forEach(words -> System.out.println("missing: " + words));
        System.exit(missing.isEmpty() ? 0 : 1);
    }

    private static void write(Format format, Path folder) throws Exception {
        Story story = Samples.oneOfEachSettled();
        var edition = new Edition(story, 3, "ab".repeat(32), Samples.CLOCK.instant(), new WithPhotos(story));
        Path written = LooseFiles.write(
                format.exporter().orElseThrow(),
                Editions.of(List.of(edition)),
                Choices.USUAL,
                folder,
                "contoh" + format.endings().getFirst(),
                LastLook.NONE,
                Signer.NOBODY);
        System.out.println(written);
    }

    private static List<String> missing(Format format, Path file) throws Exception {
        var source = new Source(String.valueOf(file.getFileName()), Files.readAllBytes(file), Instant.EPOCH);
        Story read = format.importer().orElseThrow().read(source, new Reading("2026-11-24", Samples.ids())).stories().getFirst();
        Story story = Samples.oneOfEachSettled();
        String all = read.titles() + " " + read.body().text() + " " + read.lead() + read.contributors() + read.dateline();
        List<String> wanted = new ArrayList<>(List.of(story.headline(), story.titles().standfirst(), story.dateline().city()));
        story.contributors().forEach(one -> wanted.add(one.name()));
        for (Block block : story.body().blocks()) {
            block.leaves().stream().map(Inline::text).flatMap(String::lines).map(String::strip).forEach(wanted::add);
        }
        return wanted.stream().filter(words -> !all.contains(words)).toList();
    }
}
