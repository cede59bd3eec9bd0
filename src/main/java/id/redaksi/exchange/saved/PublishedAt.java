package id.redaksi.exchange.saved;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When a page says that its story was published, and what else it says of that. */
record PublishedAt(PageTime time, List<String> others, boolean zoneAssumed, String moment) {
    /** {@code said} in the order of trust; {@code modified} is no contradiction, a page may show it instead. */
    static Optional<PublishedAt> of(List<String> said, List<String> shown, Optional<String> modified) {
        List<PageTime> all = new ArrayList<>();
        List.of(said, shown).forEach(texts -> texts.forEach(text -> PageTime.read(text).ifPresent(all::add)));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        PageTime first = all.getFirst();
        // A day alone is less than the same day with its hour.
        PageTime best = first.timed() ? first : all.stream().filter(one -> one.timed() && one.agrees(first)).findFirst().orElse(first);
        Optional<PageTime> changed = modified.flatMap(PageTime::read);
        List<String> others = all.stream()
                .filter(one -> !one.agrees(best) && changed.filter(one::agrees).isEmpty())
                .map(PageTime::said)
                .distinct()
                .toList();
        ZoneOffset offset = best.offset();
        if (offset == null) {
            offset = all.stream().filter(one -> one.agrees(best)).map(PageTime::offset).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        }
        String moment = offset == null ? best.in(ZoneId.systemDefault()).toString() : best.local().atOffset(offset).toString();
        return Optional.of(new PublishedAt(best, others, offset == null, moment));
    }
}
