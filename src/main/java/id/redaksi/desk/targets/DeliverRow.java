package id.redaksi.desk.targets;

import id.redaksi.app.Deliver;
import id.redaksi.app.DeliveryPlan;
import id.redaksi.app.DeliveryPlan.Item;
import id.redaksi.app.DeliveryPlan.Turn;
import id.redaksi.desk.kit.Words;
import id.redaksi.newsroom.Delivery;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A story in the list of a delivery: what becomes of it; said in words only when it is seen, since there may be thousands. */
record DeliverRow(Item item, Turn turn, Optional<String> file, Optional<Message> why) {
    /** What would go stands first, then what stays. */
    static List<DeliverRow> of(DeliverState state) {
        Optional<DeliveryPlan> plan = state.plan();
        if (plan.isEmpty()) {
            return List.of();
        }
        List<DeliverRow> rows = new ArrayList<>();
        if (state.report().isPresent()) {
            Deliver.Report report = state.report().get();
            report.left().forEach(left -> rows.add(new DeliverRow(left.item(), Turn.HELD, Optional.empty(), Optional.of(left.why()))));
            report.gone().forEach(gone -> rows.add(
                    new DeliverRow(gone.item(), gone.item().turn(), Optional.of(gone.file()), Optional.empty())));
        } else {
            plan.get().going().forEach(item -> rows.add(planned(item)));
        }
        plan.get().items().stream()
                .filter(item -> !plan.get().goes(item))
                .sorted(Comparator.comparing((Item item) -> item.turn() != Turn.HELD))
                .forEach(item -> rows.add(planned(item)));
        return List.copyOf(rows);
    }

    private static DeliverRow planned(Item item) {
        return new DeliverRow(item, item.turn(), Optional.empty(), item.why());
    }

    boolean gone() {
        return file.isPresent();
    }

    String headline(Words words) {
        return item.headline().isBlank() ? words.now("targets.noHeadline") : item.headline();
    }

    String turned(Words words) {
        return words.now(gone() ? "targets.gone.short" : "targets.turn." + turn.name().toLowerCase(Locale.ROOT));
    }

    /** The file, the reason, what is missing though it goes, or which revision is meant. */
    String said(Words words) {
        Optional<Delivery> last = item.last();
        return file.or(() -> why.map(words::now))
                .or(() -> item.lacks().stream().map(words::now).reduce((first, next) -> first + "; " + next))
                .orElseGet(() -> last.isEmpty()
                        ? words.now("targets.revision", item.revision())
                        : words.now("targets.revisionAfter", item.revision(), last.get().revision()));
    }
}
