package id.redaksi.newsroom;

import id.redaksi.newsroom.Backup.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a disk backups may take, since each is a whole copy: all of them together never more than what is left free
 * beside them. Where that is passed, or a copy that is due has no room, fewer are kept: of the hourly ones the oldest go
 * first, then those before an import, a restore or a new shape, then daily, weekly, and those made by hand. Never given up
 * are the newest two whole ones and, beside them, the newest that was made as the first of a day or a week.
 */
final class Allowance {
    /** Whole ones that stay however full the disk is. */
    static final int ALWAYS = 2;

    private static final List<Kind> FIRST_TO_GO = List.of(
            Kind.HOURLY, Kind.BEFORE_IMPORT, Kind.BEFORE_RESTORE, Kind.BEFORE_MIGRATION, Kind.DAILY, Kind.WEEKLY, Kind.BY_HAND);

    private static final Set<Kind> OF_A_DAY = Set.of(Kind.DAILY, Kind.WEEKLY);

    private Allowance() {}

    /** How many bytes those that are there are too many, given what the disk still takes. */
    static long excess(List<Backup> there, long free) {
        return Math.max(0, bytes(there) - free);
    }

    /** How many copies of this size the disk bears beside as much free room. */
    static long copies(List<Backup> there, long free, long size) {
        long half = free > Long.MAX_VALUE / 2 ? free : (free + bytes(there)) / 2;
        return size <= 0 ? Long.MAX_VALUE : half / size;
    }

    static long bytes(List<Backup> backups) {
        return backups.stream().mapToLong(Backup::bytes).sum();
    }

    /** Those that go so that so many bytes become free, in that order; all that may go where they are fewer. */
    static List<Backup> toGiveUp(List<Backup> there, long wanted) {
        Set<Long> stay = staying(there);
        List<Backup> going = there.stream()
                .filter(one -> !stay.contains(one.counter()))
                .sorted(Comparator.comparingInt((Backup one) -> FIRST_TO_GO.indexOf(one.kind()))
                        .thenComparingLong(Backup::counter))
                .toList();
        List<Backup> given = new ArrayList<>();
        long freed = 0;
        for (Backup one : going) {
            if (freed >= wanted) {
                break;
            }
            given.add(one);
            freed += one.bytes();
        }
        return given;
    }

    private static Set<Long> staying(List<Backup> there) {
        List<Backup> newest = there.stream()
                .filter(one -> one.damaged() == 0)
                .sorted(Comparator.comparingLong(Backup::counter).reversed())
                .toList();
        Set<Long> stay = new HashSet<>();
        newest.stream().limit(ALWAYS).forEach(one -> stay.add(one.counter()));
        newest.stream()
                .skip(ALWAYS)
                .filter(one -> OF_A_DAY.contains(one.kind()))
                .findFirst()
                .ifPresent(one -> stay.add(one.counter()));
        there.stream().mapToLong(Backup::counter).max().ifPresent(stay::add); // where none is whole, the newest there is
        return stay;
    }
}
