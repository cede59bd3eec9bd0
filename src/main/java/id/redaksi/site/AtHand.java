package id.redaksi.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stories that a build of everything put into the state itself, so that its pages need not ask for them again: those
 * questions were a twentieth of such a build. So many as fit; the others are asked for. Filled on the state's thread, and
 * read on any once that is done.
 */
final class AtHand {
    /** A story takes about a KB here. */
    private static final int MOST = 30_000;

    private final Map<Long, Entry> numbers = new HashMap<>();
    private final Map<String, Entry> stories = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private boolean whole;

    /** {@code whole}: whether the state has no story yet, so that one which is not here is nowhere. */
    AtHand(boolean whole) {
        this.whole = whole;
    }

    void put(Entry entry) {
        if (numbers.size() < MOST || numbers.containsKey(entry.n())) {
            numbers.put(entry.n(), entry);
            stories.put(entry.story(), entry);
            addresses.add(entry.address());
        } else {
            whole = false;
        }
    }

    void remove(Entry entry) {
        numbers.remove(entry.n());
        stories.remove(entry.story());
        addresses.remove(entry.address());
    }

    Optional<Entry> of(long n) {
        return Optional.ofNullable(numbers.get(n));
    }

    Optional<Entry> of(String story) {
        return Optional.ofNullable(stories.get(story));
    }

    /** Whether a story has the address, as long as {@link #isWhole}. */
    boolean has(String address) {
        return addresses.contains(address);
    }

    /** Whether every story of the state is here. */
    boolean isWhole() {
        return whole;
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }
}
