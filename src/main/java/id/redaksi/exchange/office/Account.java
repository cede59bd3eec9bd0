package id.redaksi.exchange.office;

import id.redaksi.story.Shortened;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a document had that is not in the story, counted while it is read. */
final class Account {
    private static final int LONGEST = 200;
    private static final int MOST_ADDRESSES = 5;

    private final Set<String> leftOut = new LinkedHashSet<>();
    private final List<Message> told = new ArrayList<>();
    private final Set<String> external = new LinkedHashSet<>();
    int inserted;
    int deleted;
    int moved;
    int comments;
    int hidden;
    int boxes;
    int kinds;
    int objects;
    int chunks;
    int formulas;
    int numbers;
    int symbols;
    int links;

    /** Words that no story takes. */
    void leaveOut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (!line.isEmpty()) {
            leftOut.add(Shortened.to(line, LONGEST));
        }
    }

    /** Something that lies elsewhere. */
    void elsewhere(String address) {
        external.add(Shortened.to(address, LONGEST));
    }

    void tell(String key, Object... values) {
        Message message = Message.of(key, values);
        if (!told.contains(message)) {
            told.add(message);
        }
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    List<Message> told() {
        List<Message> all = new ArrayList<>();
        if (inserted + deleted + moved > 0) {
            all.add(Message.of("exchange.office.tracked", inserted, deleted, moved));
        }
        count(all, "exchange.office.comments", comments);
        count(all, "exchange.office.hidden", hidden);
        count(all, "exchange.office.boxes", boxes);
        if (!external.isEmpty()) {
            String some = String.join(", ", external.stream().limit(MOST_ADDRESSES).toList());
            all.add(Message.of("exchange.office.elsewhere", external.size(), some));
        }
        count(all, "exchange.office.kinds", kinds);
        count(all, "exchange.office.objects", objects);
        count(all, "exchange.office.chunks", chunks);
        count(all, "exchange.office.formulas", formulas);
        count(all, "exchange.office.numbers", numbers);
        count(all, "exchange.office.symbols", symbols);
        count(all, "exchange.office.links", links);
        all.addAll(told);
        return all;
    }

    private static void count(List<Message> all, String key, int count) {
        if (count > 0) {
            all.add(Message.of(key, count));
        }
    }
}
