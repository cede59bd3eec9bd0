package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Remains;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.time.Instant;

/** Rows of the list of stories as they were found on pages. */
final class Listed {
    private static final int COLUMNS = 7;

    private Listed() {}

    /** Whether a row has the look of one of the list: an id, a number, four texts, a time. */
    static boolean isOne(Remains row) throws IOException {
        if (row.columns() != COLUMNS || row.kind(1) != Remains.Kind.NUMBER || row.kind(6) != Remains.Kind.NUMBER) {
            return false;
        }
        for (int column : new int[] {0, 2, 3, 4, 5}) {
            if (row.kind(column) != Remains.Kind.TEXT) {
                return false;
            }
        }
        return StoryId.of(row.text(0)).isPresent();
    }

    static Summary of(Remains row) throws IOException {
        return new Summary(
                new StoryId(row.text(0)),
                row.text(2),
                row.text(3),
                row.text(4),
                status(row.text(5)),
                Instant.ofEpochMilli(row.number(6)),
                row.number(1));
    }

    /** A name that damage has reached stands for a draft, from which nothing is published. */
    private static Workflow.Status status(String name) {
        for (Workflow.Status status : Workflow.Status.values()) {
            if (status.name().equals(name)) {
                return status;
            }
        }
        return Workflow.Status.DRAFT;
    }
}
