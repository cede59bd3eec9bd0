package id.redaksi.exchange.body;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be told of an import of many stories: each thing once, and so much that a person can read it. */
public final class Tellings {
    private static final int MOST = 300;

    private final Map<Message, Integer> messages = new LinkedHashMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private int more;

    public void tell(Message message) {
        if (messages.size() < MOST || messages.containsKey(message)) {
            messages.merge(message, 1, Integer::sum);
        } else {
            more++;
        }
    }

    public void tell(List<Message> all) {
        all.forEach(this::tell);
    }

    /** Something that happens often: its sentence is said once, with how often. */
    public void count(String key) {
        counts.merge(key, 1, Integer::sum);
    }

    public void leaveOut(String text) {
        if (leftOut.size() < MOST) {
            leftOut.add(text);
        } else {
            more++;
        }
    }

    /** Nobody knows which texts of such a thing are read, so those that have several words are told. */
    public void leaveOut(JsonNode thing) {
        if (thing.isTextual()) {
            String words = Markup.textOf(thing.asText()).strip();
            if (words.indexOf(' ') > 0) {
                leaveOut(words);
            }
        }
        thing.forEach(this::leaveOut);
    }

    public List<Message> told() {
        List<Message> all = new ArrayList<>();
        counts.forEach((key, count) -> all.add(Message.of(key, count)));
        all.addAll(messages.keySet());
        if (more > 0) {
            all.add(Message.of("exchange.body.more", more));
        }
        return all;
    }

    public List<String> leftOut() {
        return leftOut;
    }
}
