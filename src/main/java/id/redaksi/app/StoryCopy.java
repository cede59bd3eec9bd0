package id.redaksi.app;

import id.redaksi.guard.Durable;
import id.redaksi.story.Block;
import id.redaksi.story.Shortened;
import id.redaksi.story.Story;
import id.redaksi.story.json.StoryJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of a story outside the newsroom, for when that cannot take it: the whole story as JSON in the file, and beside it
 * its words as plain text, which every program reads. Needs neither the database nor a photo. Any thread; blocks.
 */
public final class StoryCopy {
    /** The end of the name of a copy. */
    public static final String END = ".redaksi.json";

    private StoryCopy() {}

    /** The name that is offered for a copy, from the headline. */
    public static String name(Story story) {
        String words = story.headline().strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String most = Shortened.start(words, 60);
        return (most.isEmpty() ? "naskah" : most) + END;
    }

    /** Writes the copy; what bore the name before is replaced only once the new one is on the disk. */
    public static void write(Story story, Path file) throws CopyFailed {
        try {
            put(StoryJson.write(story), file);
            put(text(story).getBytes(StandardCharsets.UTF_8), beside(file));
        } catch (IOException e) {
            throw new CopyFailed(file);
        }
    }

    /** The file with the plain text. */
    static Path beside(Path file) {
        String name = file.getFileName().toString();
        String stem = name.endsWith(END) ? name.substring(0, name.length() - END.length()) : name;
        return file.resolveSibling(stem + ".txt");
    }

    private static String text(Story story) {
        Stream<String> blocks = story.body().blocks().stream().map(Block::text);
        return Stream.concat(Stream.of(story.headline(), story.titles().standfirst()), blocks)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static void put(byte[] bytes, Path file) throws IOException {
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        try {
            try (var channel = FileChannel.open(
                    partial, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Durable.rename(partial, file);
        } finally {
            Files.deleteIfExists(partial);
        }
    }
}
