package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.newsroom.sqlite.Row;
import id.redaksi.newsroom.sqlite.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The contents of revisions, inside somebody's session: whole, or put together from the differences that lead to them.
 * A content counts only when its SHA-256 is that of its revision; the newest of a story and what somebody marked stand
 * in two places, so that one damaged row seldom costs them.
 */
final class Contents {
    /** The longest way from a whole content. A newest text never goes that way, it is kept whole as well. */
    static final int LONGEST = 1_000;

    /** The whole content of a revision that is the newest of its story. */
    static final String CURRENT = "SELECT c.content FROM revision r JOIN current c ON c.story = r.story"
            + " WHERE r.sequence = ? AND c.sequence = r.sequence";

    /** The whole content of a revision that somebody marked. */
    static final String MARKED = "SELECT content FROM mark WHERE sequence = ?";

    private record Link(long base, byte[] content) {}

    /** A way that is read. */
    @FunctionalInterface
    private interface Way {
        Optional<byte[]> read() throws DatabaseFailed, Unreadable;
    }

    private final Session session;

    Contents(Session session) {
        this.session = session;
    }

    /** The content of a revision by whichever way gives it whole; empty when none does. */
    Optional<byte[]> of(long sequence, String sha256) throws DatabaseFailed {
        Optional<byte[]> copy = sound(sha256, () -> copy(CURRENT, sequence));
        if (copy.isPresent()) {
            return copy;
        }
        Optional<byte[]> led = sound(sha256, () -> Optional.of(led(sequence)));
        return led.isPresent() ? led : sound(sha256, () -> copy(MARKED, sequence));
    }

    /** The content by the differences alone. */
    Optional<byte[]> byDifferences(long sequence, String sha256) throws DatabaseFailed {
        return sound(sha256, () -> Optional.of(led(sequence)));
    }

    /** The content as the newest text of a story is kept once more. */
    Optional<byte[]> copied(long sequence, String sha256) throws DatabaseFailed {
        return sound(sha256, () -> copy(CURRENT, sequence));
    }

    /** Whether exactly this stands in the revision's row. */
    boolean isRow(long sequence, byte[] row) throws DatabaseFailed {
        return session.first("SELECT content FROM revision WHERE sequence = ?", one -> one.bytes(1), sequence)
                .filter(kept -> Arrays.equals(kept, row))
                .isPresent();
    }

    private static Optional<byte[]> sound(String sha256, Way way) throws DatabaseFailed {
        try {
            return way.read().filter(content -> Hash.of(content).equals(sha256));
        } catch (Unreadable e) {
            return Optional.empty();
        } catch (DatabaseFailed e) {
            if (isDamage(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    static boolean isDamage(DatabaseFailed failed) {
        return failed.reason() == DatabaseFailed.Reason.DAMAGED || failed.reason() == DatabaseFailed.Reason.DISK;
    }

    private Optional<byte[]> copy(String from, long sequence) throws DatabaseFailed, Unreadable {
        Optional<byte[]> kept = session.first(from, row -> row.bytes(1), sequence);
        return kept.isPresent() ? Optional.of(Packed.json(kept.get())) : Optional.empty();
    }

    /** A base stands before what it leads to, so that no damage makes a circle. */
    private byte[] led(long sequence) throws DatabaseFailed, Unreadable {
        List<Link> links = session.all(
                """
                WITH RECURSIVE way (sequence, base, content, depth) AS (
                    SELECT sequence, base, content, 0 FROM revision WHERE sequence = ?
                    UNION ALL SELECT r.sequence, r.base, r.content, w.depth + 1
                    FROM way w JOIN revision r ON r.sequence = w.base AND r.sequence < w.sequence)
                SELECT base, content FROM way ORDER BY depth DESC""",
                Contents::link,
                sequence);
        if (links.isEmpty() || links.getFirst().base() != 0) {
            throw new Unreadable();
        }
        byte[] content = Packed.json(links.getFirst().content());
        for (Link link : links.subList(1, links.size())) {
            content = Difference.applied(content, Packed.differenceIn(link.content()));
        }
        return content;
    }

    private static Link link(Row row) throws DatabaseFailed {
        return new Link(row.number(1), row.bytes(2));
    }
}
