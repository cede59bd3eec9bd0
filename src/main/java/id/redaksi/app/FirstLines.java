package id.redaksi.app;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.lines.ArchiveLine;
import id.redaksi.story.Ids;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** What an archive's file holds, told by its beginning. */
final class FirstLines {
    private static final int LINES = 50;
    private static final int HEADLINES = 5;
    private static final long BYTES = 4_000_000;

    private FirstLines() {}

    static ImportArchive.Glance of(ArchiveLines lines) throws IOException {
        List<ArchiveLines.Line> some = lines.next(LINES, BYTES);
        List<String> headlines = new ArrayList<>();
        int refused = 0;
        long bytes = 0;
        var ids = new Ids(Clock.systemUTC(), new SplittableRandom());
        for (ArchiveLines.Line line : some) {
            bytes += line.bytes() == null ? 0 : line.bytes().length + 1;
            try {
                if (line.bytes() == null) {
                    refused++;
                } else {
                    headlines.add(ArchiveLine.of(line.bytes())
                            .read(ids.story(), ids, ZoneId.systemDefault(), _ -> Optional.empty())
                            .story()
                            .headline());
                }
            } catch (ImportFailed e) {
                refused++;
            }
        }
        boolean isWhole = some.size() < LINES && bytes < BYTES;
        long stories = some.isEmpty() || bytes == 0 || isWhole ? some.size() : Math.round((double) lines.size() / bytes * some.size());
        return new ImportArchive.Glance(
                stories, lines.size(), headlines.stream().limit(HEADLINES).toList(), some.size(), refused);
    }
}
