package id.redaksi.desk.stories;

import id.redaksi.archive.Part;
import id.redaksi.archive.Query;
import id.redaksi.archive.SearchField;
import id.redaksi.newsroom.ListFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What the navigation narrows a list and a search to; {@code under} says which channels stand under one, itself among them.
 */
record Narrowing(StoriesViewModel.Choice chosen, Function<String, Set<String>> under) {
    /**
     * What is typed, narrowed to what is chosen in the navigation where nothing else of the kind is typed, and widened to
     * the channels under those it names.
     */
    String typed(String typed) {
        List<Part.Filter> filters = Query.read(typed, LocalDate.EPOCH).filters();
        String narrowed = typed;
        if (chosen.status() != null && isFree(SearchField.STATUS, filters)) {
            narrowed = with(narrowed, SearchField.STATUS, chosen.status().name().toLowerCase(Locale.ROOT));
        }
        if (!chosen.channel().isEmpty() && isFree(SearchField.CHANNEL, filters)) {
            narrowed = withUnder(narrowed, chosen.channel());
        }
        for (Part.Filter filter : filters) {
            narrowed = filter.field() == SearchField.CHANNEL ? withUnder(narrowed, filter.value()) : narrowed;
        }
        return chosen.tag().isEmpty() ? narrowed : with(narrowed, SearchField.TAG, chosen.tag());
    }

    private static boolean isFree(SearchField field, List<Part.Filter> filters) {
        return filters.stream().noneMatch(filter -> filter.field() == field);
    }

    /** A channel means those under it as well; of several channels any fits. */
    private String withUnder(String typed, String channel) {
        String narrowed = typed;
        for (String one : under.apply(channel)) {
            narrowed = with(narrowed, SearchField.CHANNEL, one);
        }
        return narrowed;
    }

    private static String with(String typed, SearchField field, String value) {
        return Query.with(typed, field.name(Locale.ENGLISH), value);
    }

    /** What the list holds while nothing is typed. */
    ListFilter filter() {
        if (chosen.status() != null) {
            return new ListFilter.OfStatus(chosen.status());
        }
        if (!chosen.channel().isEmpty()) {
            return new ListFilter.OfChannel(under.apply(chosen.channel()));
        }
        return chosen.tag().isEmpty() ? ListFilter.ALL : new ListFilter.OfTag(chosen.tag());
    }
}
