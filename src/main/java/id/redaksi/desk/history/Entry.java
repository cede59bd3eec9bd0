package id.redaksi.desk.history;

import id.redaksi.newsroom.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the time line: a version, the one shown below it, with which it is compared in words, and the day that begins
 * with it going down; null where there is none.
 */
public record Entry(Version version, @Nullable Version former, @Nullable LocalDate day) {
    long sequence() {
        return version.revision().sequence();
    }
}
