package id.redaksi.desk.preview.looks;

import java.util.List;
import java.util.Objects;
import javafx.collections.ObservableList;

/** Brings a shown list up to date by what differs in its middle, so that the rest keeps its cells and its place. */
final class Changed {
    private Changed() {}

    static <T> void into(ObservableList<T> shown, List<T> now) {
        int least = Math.min(shown.size(), now.size());
        int head = 0;
        while (head < least && Objects.equals(shown.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && Objects.equals(shown.get(shown.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<T> middle = now.subList(head, now.size() - tail);
        if (head + tail == shown.size()) {
            if (!middle.isEmpty()) {
                shown.addAll(head, middle);
            }
        } else {
            shown.remove(head, shown.size() - tail);
            shown.addAll(head, middle);
        }
    }
}
