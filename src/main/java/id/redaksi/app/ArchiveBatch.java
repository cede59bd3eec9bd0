package id.redaksi.app;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.lines.ArchiveLine;
import id.redaksi.exchange.lines.Doubt;
import id.redaksi.newsroom.Arrival;
import id.redaksi.newsroom.Origin;
import id.redaksi.story.Ids;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** The work on some lines that needs nobody else and goes on any thread: reading them, and making stories of those wanted. */
final class ArchiveBatch {
    /** A line that was read, which story it is, and to which others it leads: their keys by their identities. */
    record Parsed(long number, ArchiveLine line, Origin origin, Map<String, String> references) {}

    /** A line that is no story. */
    record Bad(long number, Message reason) {}

    /** What some lines hold. */
    record Read(int lines, List<Parsed> parsed, List<Bad> bad) {}

    /** A line whose story is wanted, under which id, and the stories that it leads to. */
    record Wanted(Parsed parsed, StoryId id, Map<String, StoryId> references) {}

    /** A story that is ready to be kept. */
    record Ready(long number, Arrival arrival, Set<Doubt> doubts) {}

    /** What became of the wanted lines; their keys. */
    record Made(List<Ready> ready, List<Bad> bad, List<String> keys) {}

    private ArchiveBatch() {}

    static Read read(List<ArchiveLines.Line> lines) {
        List<Parsed> parsed = new ArrayList<>(lines.size());
        List<Bad> bad = new ArrayList<>();
        for (ArchiveLines.Line line : lines) {
            try {
                byte[] bytes = line.bytes();
                if (bytes == null) {
                    bad.add(new Bad(
                            line.number(), Message.of("app.archive.long", FileReading.LARGEST_TEXT / 1_000_000)));
                } else {
                    parsed.add(parsed(line.number(), bytes));
                }
            } catch (ImportFailed e) {
                bad.add(new Bad(line.number(), e.explanation()));
            }
        }
        return new Read(lines.size(), parsed, bad);
    }

    private static Parsed parsed(long number, byte[] bytes) throws ImportFailed {
        ArchiveLine line = ArchiveLine.of(bytes);
        Map<String, String> references = new HashMap<>();
        line.references().forEach(identity -> references.put(identity, Origin.key(identity)));
        return new Parsed(number, line, Origin.of(line.identity(), bytes), references);
    }

    static Made made(List<Wanted> wanted, ZoneId zone) {
        List<Ready> ready = new ArrayList<>(wanted.size());
        List<Bad> bad = new ArrayList<>();
        for (Wanted one : wanted) {
            try {
                ready.add(ready(one, zone));
            } catch (ImportFailed e) {
                bad.add(new Bad(one.parsed().number(), e.explanation()));
            }
        }
        return new Made(
                ready, bad, wanted.stream().map(one -> one.parsed().origin().key()).toList());
    }

    /** The blocks of a line have the same ids each time it is read, so that an unchanged one is the same story. */
    private static Ready ready(Wanted wanted, ZoneId zone) throws ImportFailed {
        Origin origin = wanted.parsed().origin();
        var random = new SplittableRandom(Long.parseUnsignedLong(origin.key(), 16, 32, 16));
        ArchiveLine.Read read = wanted.parsed()
                .line()
                .read(
                        wanted.id(),
                        new Ids(Clock.systemUTC(), random),
                        zone,
                        identity -> Optional.ofNullable(wanted.references().get(identity)));
        return new Ready(wanted.parsed().number(), Arrival.of(read.story(), origin), read.doubts());
    }
}
