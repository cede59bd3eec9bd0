package id.redaksi.wording;

import java.util.List;

/** Something to say: a key of the message files and the values that go into it. */
public record Message(String key, List<Object> values) {
    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }
}
