package id.redaksi.newsroom;

import id.redaksi.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through what is left of a database and says of each revision whether its text is there and from where, and of each
 * story what becomes of it.
 */
final class Inventory {
    /** From where a text came. */
    enum Origin {
        DATABASE,
        BACKUP,
        /** From the copy of the newest text, whose hash is lost. */
        COPY
    }

    /** A revision whose text is there. */
    record Found(Left revision, String author, byte[] content, Story story, Origin origin) {}

    /** Who takes what is found, in the order of the revisions. */
    @FunctionalInterface
    interface Taker {
        void take(Found found) throws IOException, SaveFailed;
    }

    /** What is known of one story. */
    private static final class Account {
        private String id = "";
        private String headline = "";
        private int kept;
        private int known;
        private long numbers;
        private long newest;
        private long newestKept;
        private long time;
        private Origin origin = Origin.DATABASE;

        Fate fate(String key) {
            int all = (int) Math.max(known, Math.min(numbers, Integer.MAX_VALUE));
            int lost = all - kept;
            return new Fate(id.isEmpty() ? key : id, headline, state(lost), kept, lost);
        }

        private Fate.State state(int lost) {
            if (kept == 0) {
                return Fate.State.LOST;
            }
            if (newestKept < newest) {
                return Fate.State.OLDER;
            }
            return switch (origin) {
                case COPY -> Fate.State.UNPROVED;
                case BACKUP -> Fate.State.FROM_BACKUP;
                case DATABASE -> lost == 0 ? Fate.State.WHOLE : Fate.State.NEWEST;
            };
        }
    }

    private final Remnants remnants;
    private final Findable elsewhere;
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    Inventory(Remnants remnants, Findable elsewhere) {
        this.remnants = remnants;
        this.elsewhere = elsewhere;
    }

    /** Gives every text that is there, and then what became of each story. */
    List<Fate> take(Taker taker, Salvage.Progress progress) throws IOException, SaveFailed {
        List<Left> revisions = new ArrayList<>(remnants.revisions());
        Map<Long, Left> bySequence = new HashMap<>();
        revisions.forEach(one -> bySequence.put(one.sequence(), one));
        for (Left one : revisions) {
            account(one.story()).known++;
            account(one.story()).numbers = Math.max(account(one.story()).numbers, one.number());
            newest(one.story(), one.sequence());
        }
        List<Remnants.Copy> alone = remnants.copies().stream()
                .filter(copy -> !bySequence.containsKey(copy.sequence()))
                .sorted(Comparator.comparingLong(Remnants.Copy::sequence))
                .toList();
        alone.forEach(copy -> newest(copy.story(), copy.sequence()));
        int done = 0;
        for (Left one : revisions) {
            Optional<Found> found = found(one).or(() -> copied(one));
            if (found.isPresent()) {
                kept(found.get());
                taker.take(found.get());
            }
            progress.at(++done, revisions.size() + alone.size());
        }
        for (Remnants.Copy copy : alone) {
            Optional<Found> found = unproved(copy);
            if (found.isPresent()) {
                account(copy.story()).known++;
                kept(found.get());
                taker.take(found.get());
            }
            progress.at(++done, revisions.size() + alone.size());
        }
        return accounts.entrySet().stream()
                .map(entry -> {
                    Account account = entry.getValue();
                    account.id = account.id.isEmpty() ? remnants.id(entry.getKey()).orElse("") : account.id;
                    return account.fate(entry.getKey());
                })
                .toList();
    }

    private Account account(String story) {
        return accounts.computeIfAbsent(story, _ -> new Account());
    }

    private void newest(String story, long sequence) {
        account(story).newest = Math.max(account(story).newest, sequence);
    }

    private void kept(Found found) {
        Account account = account(found.revision().story());
        account.kept++;
        account.id = found.story().id().value();
        if (found.revision().sequence() >= account.newestKept) {
            account.newestKept = found.revision().sequence();
            account.time = found.revision().time();
            account.headline = found.story().headline();
            account.origin = found.origin();
        }
    }

    private Optional<Found> found(Left revision) throws IOException {
        Optional<byte[]> content = remnants.content(revision);
        Origin origin = Origin.DATABASE;
        if (content.isEmpty()) {
            content = elsewhere.content(revision.sha256());
            origin = Origin.BACKUP;
        }
        return found(revision, content, origin);
    }

    private Optional<Found> found(Left revision, Optional<byte[]> content, Origin origin) {
        return content.flatMap(bytes -> Remnants.story(bytes)
                .map(story -> new Found(revision, remnants.author(revision), bytes, story, origin)));
    }

    /** Where the row's hash itself is damaged, nothing proves the copy of its text; it counts as long as it is a story. */
    private Optional<Found> copied(Left revision) {
        Optional<byte[]> copy = remnants.unchecked(revision.sequence());
        return found(revision, copy, Origin.COPY);
    }

    /** The copy of a newest text whose revision's row is gone; proved where the same text is kept elsewhere. */
    private Optional<Found> unproved(Remnants.Copy copy) throws IOException {
        Optional<byte[]> content = remnants.unchecked(copy);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        String hash = Hash.of(content.get());
        long time = account(copy.story()).time;
        var revision = new Left(
                copy.sequence(), copy.story(), 0, "", time, Revision.Kind.RECOVERED, hash, 0, copy.row(), 3);
        boolean proved = elsewhere.content(hash).isPresent();
        return found(revision, content, proved ? Origin.BACKUP : Origin.COPY);
    }
}
