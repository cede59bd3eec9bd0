package id.redaksi.archive;

import java.util.List;

/** What a row shows of a story found: where the words stand in its headline, and a piece of its text with theirs. */
public record Snippet(List<Range> inHeadline, String text, List<Range> inText) {
    public Snippet {
        inHeadline = List.copyOf(inHeadline);
        inText = List.copyOf(inText);
    }
}
