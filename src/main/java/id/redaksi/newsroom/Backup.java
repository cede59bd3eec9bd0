package id.redaksi.newsroom;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/**
 * A copy of the newsroom's database that was verified after it was made. The counter tells the order, never the time;
 * {@code verified} is when it was looked at last. {@code damaged} counts revisions that were damaged in the newsroom
 * already. {@code schema} is the shape of the database, {@code instance} the newsroom's id.
 */
public record Backup(
        long counter, Kind kind, Instant time, Instant verified, State state, String instance, long schema,
        int damaged, long bytes, String sha256, Path file) {
    /** Why a backup was made, and how many of its kind are kept. */
    public enum Kind {
        HOURLY(24),
        DAILY(14),
        WEEKLY(8),
        BEFORE_MIGRATION(10),
        BEFORE_IMPORT(10),
        BEFORE_RESTORE(10),
        BY_HAND(10);

        private final int kept;

        Kind(int kept) {
            this.kept = kept;
        }

        public int kept() {
            return kept;
        }

        String inName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a database holds: the sequence of its newest revision, how many revisions and stories, and a hash over that,
     * the drafts and what is named or pinned. Two that are equal hold the same.
     */
    public record State(long sequence, long revisions, long stories, String print) {}

    String name() {
        return name(counter, kind, sha256);
    }

    static String name(long counter, Kind kind, String sha256) {
        return String.format(Locale.ROOT, "%06d-%s-%s.db", counter, kind.inName(), sha256.substring(0, 8));
    }

    Backup verifiedAt(Instant at) {
        return new Backup(counter, kind, time, at, state, instance, schema, damaged, bytes, sha256, file);
    }

    Backup in(Path folder) {
        return new Backup(
                counter, kind, time, verified, state, instance, schema, damaged, bytes, sha256, folder.resolve(name()));
    }
}
