package id.redaksi.desk.targets;

import id.redaksi.app.Deliver;
import id.redaksi.app.DeliveryPlan;
import id.redaksi.app.DeliveryPlan.Item;
import id.redaksi.app.DeliveryPlan.Turn;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Delivery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A story in the list of a delivery: what becomes of it, and what is to be said of it. */
record DeliverRow(String headline, Turn turn, boolean gone, String turned, String said) {
    /** What would go stands first, then what stays. */
    static List<DeliverRow> of(DeliverState state, Words words) {
        Optional<DeliveryPlan> plan = state.plan();
        if (plan.isEmpty()) {
            return List.of();
        }
        List<DeliverRow> rows = new ArrayList<>();
        if (state.report().isPresent()) {
            Deliver.Report report = state.report().get();
            report.left().forEach(left -> rows.add(row(words, left.item(), Turn.HELD, false, words.now(left.why()))));
            report.gone().forEach(gone -> rows.add(row(words, gone.item(), gone.item().turn(), true, gone.file())));
        } else {
            plan.get().going().forEach(item -> rows.add(row(words, item, item.turn(), false, last(words, item))));
        }
        plan.get().items().stream()
                .filter(item -> !plan.get().goes(item))
                .sorted(Comparator.comparing((Item item) -> item.turn() != Turn.HELD))
                .forEach(item -> rows.add(row(
                        words, item, item.turn(), false, item.why().map(words::now).orElseGet(() -> last(words, item)))));
        return List.copyOf(rows);
    }

    private static DeliverRow row(Words words, Item item, Turn turn, boolean gone, String said) {
        String headline = item.headline().isBlank() ? words.now("targets.noHeadline") : item.headline();
        String turned = gone
                ? words.now("targets.gone.short")
                : words.now("targets.turn." + turn.name().toLowerCase(Locale.ROOT));
        return new DeliverRow(headline, turn, gone, turned, said);
    }

    private static String last(Words words, Item item) {
        Optional<Delivery> last = item.last();
        return last.isEmpty()
                ? words.now("targets.revision", item.revision())
                : words.now("targets.revisionAfter", item.revision(), last.get().revision());
    }
}
