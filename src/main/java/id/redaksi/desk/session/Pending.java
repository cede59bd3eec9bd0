package id.redaksi.desk.session;

/** What of one story is not on the disk yet and how long that has been so. Times are milliseconds that only count. */
final class Pending {
    private boolean dirty;
    private long dirtySince;
    private int sent;
    private int answered;
    private long sentAt;
    private long answeredAt;

    void changed(long now) {
        if (!dirty) {
            dirty = true;
            dirtySince = now;
        }
    }

    /** A save was asked for; gives its number. */
    int sent(long now) {
        if (!isWaiting()) {
            sentAt = now;
        }
        return ++sent;
    }

    /** The lane keeps the order: with one answer all that were asked for before have theirs, or will have none. */
    void answered(int number, long now) {
        answered = Math.max(answered, number);
        answeredAt = now;
        sentAt = now;
    }

    /** A save was answered well; {@code all} when nothing was changed since it was asked for. */
    void done(int number, long now, boolean all) {
        answered(number, now);
        dirty = !all;
        dirtySince = now;
    }

    void restart(long now) {
        dirtySince = now;
        sentAt = now;
        answeredAt = now;
    }

    boolean isDirty() {
        return dirty;
    }

    boolean isWaiting() {
        return sent > answered;
    }

    /** How long a save waits for its answer; 0 when none does. */
    long age(long now) {
        return isWaiting() ? now - sentAt : 0;
    }

    /** How long nothing of what is not on the disk came there. */
    long silence(long now) {
        return dirty ? now - dirtySince : 0;
    }

    long sinceAnswer(long now) {
        return now - answeredAt;
    }
}
