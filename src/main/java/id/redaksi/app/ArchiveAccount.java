package id.redaksi.app;

import id.redaksi.exchange.lines.Doubt;
import id.redaksi.newsroom.Landing;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps account of one run: counts everything, and holds as much of it as somebody will read. One thread. */
final class ArchiveAccount {
    private static final int MOST_REMARKS = 1_000;
    private static final int MOST_DOUBTS = 500;

    private static final class Seen {
        private long lines;
        private final long first;

        Seen(long first) {
            this.first = first;
        }
    }

    private final Consumer<ImportArchive.Remark> told;
    private final List<ImportArchive.Remark> remarks = new ArrayList<>();
    private final Map<Doubt, Seen> doubts = new LinkedHashMap<>();
    private long read;
    private long taken;
    private long changed;
    private long skipped;
    private long kept;
    private long refused;

    ArchiveAccount(Consumer<ImportArchive.Remark> told) {
        this.told = told;
    }

    void read(int lines) {
        read += lines;
    }

    void skipped() {
        skipped++;
    }

    void refused(long line, Message reason) {
        refused++;
        remark(new ImportArchive.Remark(line, reason, true));
    }

    void met(long line, Landing.Outcome outcome) {
        switch (outcome) {
            case TAKEN -> taken++;
            case CHANGED -> changed++;
            case SKIPPED -> skipped++;
            case KEPT -> {
                kept++;
                remark(new ImportArchive.Remark(line, Message.of("app.archive.kept"), false));
            }
            case ERASED -> refused(line, Message.of("app.archive.erased"));
        }
    }

    private void remark(ImportArchive.Remark remark) {
        told.accept(remark);
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(remark);
        }
    }

    void doubts(long line, Set<Doubt> some) {
        for (Doubt doubt : some) {
            if (doubts.size() < MOST_DOUBTS || doubts.containsKey(doubt)) {
                doubts.computeIfAbsent(doubt, _ -> new Seen(line)).lines++;
            }
        }
    }

    ImportArchive.Counts counts() {
        return new ImportArchive.Counts(read, taken, changed, skipped, kept, refused);
    }

    ImportArchive.Result result(Optional<Message> stopped) {
        List<ImportArchive.Untold> untold = doubts.entrySet().stream()
                .map(entry -> new ImportArchive.Untold(entry.getKey(), entry.getValue().lines, entry.getValue().first))
                .toList();
        return new ImportArchive.Result(counts(), remarks, untold, stopped);
    }
}
