package id.redaksi.desk.backups;

import id.redaksi.newsroom.Backup;
import id.redaksi.newsroom.Rhythm;
import id.redaksi.wording.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How old the last verified backup is, in words, and how much that matters; {@code why} says more. */
record BackupAge(Message said, Weight weight, Message why) {
    /** Whether it should be looked at. */
    enum Weight {
        GOOD,
        OLD,
        BAD
    }

    private static final String USUAL = "backup.age.good";
    private static final Duration OLD = Duration.ofHours(48);
    private static final Duration BAD = Duration.ofDays(7);

    /**
     * {@code sinceLooked} is how long ago this program itself last verified one, by the monotonic clock; it is believed
     * before the wall's. A backup whose time lies ahead has an age that nobody knows, never one below nothing.
     */
    static BackupAge of(
            Optional<Backup> last, Instant now, Optional<Duration> sinceLooked, Optional<Message> trouble) {
        if (last.isEmpty()) {
            return trouble.isPresent()
                    ? new BackupAge(Message.of("backup.age.failed"), Weight.BAD, trouble.get())
                    : new BackupAge(Message.of("backup.age.none"), Weight.GOOD, Message.of("backup.age.soon"));
        }
        Duration age = sinceLooked.orElse(Duration.between(last.get().verified(), now));
        Message said = age.isNegative() ? Message.of("backup.age.clock") : said(age);
        if (trouble.isPresent()) {
            return new BackupAge(Message.of("backup.age.failedSince", said), Weight.BAD, trouble.get());
        }
        return new BackupAge(said, weight(age), why(age));
    }

    /** The same with what is unusual about how often this newsroom is copied, or how many copies are kept. */
    BackupAge of(Rhythm rhythm) {
        if (weight != Weight.GOOD || !why.key().equals(USUAL) || !rhythm.isSlow() && !rhythm.isScarce()) {
            return this;
        }
        double hours = Math.round(rhythm.gap().toMinutes() / 30.0) / 2.0;
        Message unusual = !rhythm.isScarce()
                ? Message.of("backup.age.large", hours)
                : Message.of(rhythm.isSlow() ? "backup.age.largeAndFew" : "backup.age.few", hours, rhythm.copies());
        return new BackupAge(said, weight, unusual);
    }

    private static Weight weight(Duration age) {
        return age.compareTo(BAD) > 0 ? Weight.BAD : age.compareTo(OLD) > 0 ? Weight.OLD : Weight.GOOD;
    }

    private static Message said(Duration age) {
        if (age.compareTo(OLD) > 0) {
            return Message.of("backup.age.days", age.toDays());
        }
        if (age.toHours() > 0) {
            return Message.of("backup.age.hours", age.toHours());
        }
        return age.toMinutes() > 0 ? Message.of("backup.age.minutes", age.toMinutes()) : Message.of("backup.age.now");
    }

    private static Message why(Duration age) {
        if (age.isNegative()) {
            return Message.of("backup.age.clockWhy");
        }
        return weight(age) == Weight.GOOD ? Message.of(USUAL) : Message.of("backup.age.oldWhy");
    }
}
