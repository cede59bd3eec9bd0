package id.redaksi.language;

import id.redaksi.story.Body;
import java.util.Set;

/** What is known of a whole story: its body, and the words that are written as names somewhere in it. */
public record Seen(Body body, Set<String> names) {}
