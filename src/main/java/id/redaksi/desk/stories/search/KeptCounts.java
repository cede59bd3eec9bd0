package id.redaksi.desk.stories.search;

import id.redaksi.app.Settings.KeptSearch;
import id.redaksi.archive.Query;
import id.redaksi.desk.kit.Background;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How many stories each kept search finds, counted in the background. Lives on JavaFX's thread. */
public final class KeptCounts {
    private final SearchAnswers answers;
    private final Supplier<LocalDate> today;
    private final Overtaking counting;
    private final ReadOnlyObjectWrapper<Map<String, Total>> found = new ReadOnlyObjectWrapper<>(Map.of());

    public KeptCounts(SearchAnswers answers, Background lane, Supplier<LocalDate> today) {
        this.answers = answers;
        this.today = today;
        counting = new Overtaking(lane);
    }

    /** By what is typed for a search; one that is not counted yet is not in it. */
    ReadOnlyObjectProperty<Map<String, Total>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    void count(List<KeptSearch> kept) {
        LocalDate day = today.get();
        counting.ask(wanted -> counted(kept, day, wanted), found::set);
    }

    private Map<String, Total> counted(List<KeptSearch> kept, LocalDate day, BooleanSupplier wanted) throws Exception {
        Map<String, Total> counted = new HashMap<>();
        for (KeptSearch one : kept) {
            if (wanted.getAsBoolean()) {
                counted.put(one.typed(), answers.count(Query.read(one.typed(), day), wanted));
            }
        }
        return Map.copyOf(counted);
    }
}
