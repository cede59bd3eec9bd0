package id.redaksi.desk.stories.search;

import id.redaksi.archive.Query;
import id.redaksi.archive.SearchField;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Wording;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The completions for what is being typed, in a language. Any thread; blocks where values are read. */
final class Offers {
    private static final int MOST = 8;

    private final Wording wording;
    private final SearchAnswers answers;
    private final LocalDate today;

    Offers(Wording wording, SearchAnswers answers, LocalDate today) {
        this.wording = wording;
        this.answers = answers;
        this.today = today;
    }

    /** The offers; none where only what stands there already could be offered. */
    List<Offer> of(Completing asked) throws Exception {
        List<Offer> offers = all(asked);
        boolean done = offers.size() == 1 && offers.getFirst().name().equalsIgnoreCase(asked.begun());
        return done ? List.of() : offers;
    }

    private List<Offer> all(Completing asked) throws Exception {
        if (asked.field().isEmpty()) {
            return names(asked.begun());
        }
        return switch (asked.field().get()) {
            case STATUS -> statuses(asked.begun());
            case DATE -> new Dates(wording.locale(), today).offers(asked.begun(), MOST);
            case CHANNEL, TAG, AUTHOR -> values(asked.field().get(), asked.begun());
        };
    }

    private List<Offer> names(String begun) {
        String asked = begun.toLowerCase(Locale.ROOT);
        return Arrays.stream(SearchField.values())
                .filter(field -> name(field).startsWith(asked))
                .map(field -> new Offer(
                        name(field) + ":", name(field) + ":", wording.text(Chip.named(field)), true))
                .toList();
    }

    private String name(SearchField field) {
        return field.name(wording.locale());
    }

    private List<Offer> statuses(String begun) {
        String asked = begun.toLowerCase(Locale.ROOT);
        return Stream.of(Status.values())
                .map(status -> wording.text("desk.status." + status.name().toLowerCase(Locale.ROOT)))
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(asked))
                .map(name -> new Offer(typed(SearchField.STATUS, name.toLowerCase(wording.locale())), name, "", false))
                .toList();
    }

    private List<Offer> values(SearchField field, String begun) throws Exception {
        NumberFormat format = NumberFormat.getIntegerInstance(wording.locale());
        return answers.beginning(field, begun.strip(), MOST).stream()
                .map(one -> new Offer(
                        typed(field, one.value()),
                        one.value(),
                        one.stories() == 0 ? "" : format.format(one.stories()),
                        false))
                .toList();
    }

    /** The value as it stands behind the colon. */
    private String typed(SearchField field, String value) {
        return Query.with("", name(field), value).substring(name(field).length() + 1);
    }
}
