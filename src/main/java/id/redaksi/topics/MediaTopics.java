package id.redaksi.topics;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The vocabulary of Media Topics as the newsroom has it: IPTC's file with our Indonesian labels over it, or those labels
 * alone. {@code released} is the day of the file (ISO 8601), empty without one. A value; any thread.
 */
public final class MediaTopics {
    /** Our labels alone, where no file of IPTC's was taken in. */
    public static final MediaTopics OWN = new MediaTopics("", OwnLabels.ALL);

    private final String released;
    private final Map<String, MediaTopic> byCode;

    private MediaTopics(String released, Map<String, MediaTopic> byCode) {
        this.released = released;
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** IPTC's concepts, each with our Indonesian label where IPTC has none. */
    public static MediaTopics of(String released, Collection<MediaTopic> concepts) {
        Map<String, MediaTopic> byCode = new LinkedHashMap<>();
        for (MediaTopic one : concepts) {
            MediaTopic own = OwnLabels.ALL.get(one.code());
            boolean labelled = own != null && one.label("id").isEmpty();
            byCode.put(one.code(), labelled ? one.withOwnLabel(own.name("id")) : one);
        }
        return new MediaTopics(released, byCode);
    }

    public String released() {
        return released;
    }

    /** Whether a file of IPTC's stands behind it. */
    public boolean isOfIptc() {
        return !released.isEmpty();
    }

    public Collection<MediaTopic> all() {
        return byCode.values();
    }

    public Optional<MediaTopic> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** How many can be chosen. */
    public long active() {
        return byCode.values().stream().filter(one -> !one.retired()).count();
    }

    /** The languages that labels are in. */
    public Set<String> languages() {
        Set<String> all = new TreeSet<>();
        byCode.values().forEach(one -> all.addAll(one.labels().keySet()));
        return all;
    }

    /**
     * The concept to be written for a code: itself, or for a retired one what IPTC put in its place. Empty for one that was
     * retired with nothing, or with several, in its place: which of them is meant only a person knows. One that the
     * vocabulary does not have stands as it is, since our own list holds the upper levels only.
     */
    public Optional<MediaTopic> current(String code) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (seen.add(at)) {
            MediaTopic here = byCode.get(at);
            if (here == null || !here.retired()) {
                return Optional.of(here == null ? MediaTopic.of(at) : here);
            }
            if (here.replacedBy().size() != 1) {
                return Optional.empty();
            }
            at = here.replacedBy().getFirst();
        }
        return Optional.empty();
    }

    /** The concepts from the top down to this one. */
    public List<MediaTopic> trail(String code) {
        List<MediaTopic> trail = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (MediaTopic at = byCode.get(code); at != null && seen.add(at.code()); at = byCode.get(at.broader())) {
            trail.addFirst(at);
        }
        return trail;
    }

    /** The one that means what a subject code of before 2010 meant. */
    public Optional<MediaTopic> ofSubjectCode(String code) {
        return byCode.values().stream()
                .filter(one -> one.subjectCodes().contains(code))
                .min(Comparator.comparing(MediaTopic::retired).thenComparing(MediaTopic::code))
                .flatMap(one -> current(one.code()));
    }

    private record Rated(MediaTopic topic, int rank, int depth) {}

    /**
     * Those that can be chosen whose label, in whatever language, or code holds what is typed: the label itself first, then
     * labels that begin so, then those of which a word does; of these the higher ones. For nothing the top.
     */
    public List<MediaTopic> like(String typed, int most) {
        String asked = folded(typed);
        List<Rated> found = new ArrayList<>();
        for (MediaTopic one : byCode.values()) {
            int rank = one.retired() ? -1 : asked.isEmpty() ? (one.broader().isEmpty() ? 0 : -1) : rank(one, asked);
            if (rank >= 0) {
                found.add(new Rated(one, rank, trail(one.code()).size()));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Rated::rank)
                        .thenComparingInt(Rated::depth)
                        .thenComparing(one -> one.topic().code()))
                .limit(most)
                .map(Rated::topic)
                .toList();
    }

    private static int rank(MediaTopic one, String asked) {
        int best = one.code().startsWith(asked) || one.qcode().equals(asked) ? 0 : -1;
        for (String label : one.labels().values()) {
            String here = folded(label);
            int rank = here.equals(asked) ? 0
                    : here.startsWith(asked) ? 1
                    : here.contains(" " + asked) ? 2
                    : here.contains(asked) ? 3 : -1;
            best = best < 0 || rank >= 0 && rank < best ? rank : best;
        }
        return best;
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT).strip().replaceAll("[\\s\\-(),]+", " ").strip();
    }
}
