package id.redaksi.exchange;

import id.redaksi.wording.Message;
import java.util.List;

/** What of a story a format does not hold, each named in a sentence; empty when nothing is missing. */
public record Losses(List<Message> named) {
    public Losses {
        named = List.copyOf(named);
    }
}
