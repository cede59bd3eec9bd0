package id.redaksi.tagging;

import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What speaks for a suggestion and against it, each with its weight, and the reasons that are told of it. */
final class Weighing {
    private record Reason(double weight, Message said) {}

    private final List<Reason> reasons = new ArrayList<>();
    private double sum;

    void add(double weight) {
        sum += weight;
    }

    void add(double weight, String key, Object... values) {
        sum += weight;
        if (weight > 0) {
            reasons.add(new Reason(weight, Message.of(key, values)));
        }
    }

    /** Told whatever it weighs. */
    void tell(double rank, String key, Object... values) {
        reasons.add(new Reason(rank, Message.of(key, values)));
    }

    double sum() {
        return sum;
    }

    List<Message> reasons() {
        return reasons.stream()
                .sorted(Comparator.comparingDouble(Reason::weight).reversed())
                .map(Reason::said)
                .toList();
    }
}
