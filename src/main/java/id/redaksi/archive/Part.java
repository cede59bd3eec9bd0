package id.redaksi.archive;

import id.redaksi.story.Workflow;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that a question asks for; its range is where it stands in what was typed. */
public sealed interface Part {
    Range range();

    /** A word in small plain letters; {@code begun} when what only begins so is meant too. */
    record Word(String word, boolean begun, Range range) implements Part {}

    /** Words that follow each other; the last of them may be begun. */
    record Phrase(List<String> words, boolean begun, Range range) implements Part {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** What narrows by a field instead of words. */
    sealed interface Filter extends Part permits InChannel, Tagged, WrittenBy, InStatus, Dated {
        SearchField field();

        /** What stands behind the colon, without quotation marks. */
        String value();
    }

    record InChannel(String value, Range range) implements Filter {
        @Override
        public SearchField field() {
            return SearchField.CHANNEL;
        }
    }

    record Tagged(String value, Range range) implements Filter {
        @Override
        public SearchField field() {
            return SearchField.TAG;
        }
    }

    record WrittenBy(String value, Range range) implements Filter {
        @Override
        public SearchField field() {
            return SearchField.AUTHOR;
        }
    }

    /** Any of these stations: a beginning may be that of several. */
    record InStatus(String value, Set<Workflow.Status> statuses, Range range) implements Filter {
        public InStatus {
            statuses = Set.copyOf(statuses);
        }

        @Override
        public SearchField field() {
            return SearchField.STATUS;
        }
    }

    /** From the first to the last of these days, both included; null for no bound. */
    record Dated(String value, @Nullable LocalDate from, @Nullable LocalDate to, Range range) implements Filter {
        @Override
        public SearchField field() {
            return SearchField.DATE;
        }
    }
}
