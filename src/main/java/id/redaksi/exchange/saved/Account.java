package id.redaksi.exchange.saved;

import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is to be told of a page and what of it no story took; not for two threads. */
final class Account {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_TOLD = 60;

    private final Set<Message> told = new LinkedHashSet<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private int beyond;

    void tell(Message message) {
        if (told.size() < MOST_TOLD) {
            told.add(message);
        }
    }

    void tell(String key, Object... values) {
        tell(Message.of(key, values));
    }

    void leaveOut(String text) {
        String line = text.strip();
        if (line.isEmpty()) {
            return;
        }
        if (leftOut.size() >= MOST_LINES) {
            beyond++;
            return;
        }
        leftOut.add(shortened(line, LONGEST_LINE));
    }

    static String shortened(String text, int most) {
        return Shortened.to(text, most);
    }

    List<Message> told() {
        List<Message> all = new ArrayList<>(told);
        if (!leftOut.isEmpty()) {
            all.add(Message.of("exchange.saved.left", leftOut.size() + beyond));
        }
        return all;
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
