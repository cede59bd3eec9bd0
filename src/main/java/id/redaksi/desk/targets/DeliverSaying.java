package id.redaksi.desk.targets;

import id.redaksi.app.Deliver;
import id.redaksi.app.DeliveryPlan;
import id.redaksi.app.DeliveryPlan.Turn;
import id.redaksi.desk.kit.Words;

/** The sentence that stands over a delivery: what would go, how far it is, or what became of it. */
final class DeliverSaying {
    private final Words words;

    DeliverSaying(Words words) {
        this.words = words;
    }

    String of(DeliverState state) {
        return switch (state.phase()) {
            case WAITING -> words.now("targets.noneYet");
            case LOOKING -> words.now("targets.looking");
            case READY -> state.plan().map(this::planned).orElse("");
            case SENDING -> words.now("targets.sending", state.done(), state.of());
            case SENT -> state.report().map(this::reported).orElse("");
            case FAILED -> state.failed().map(words::now).orElse("");
        };
    }

    private String planned(DeliveryPlan plan) {
        int going = plan.going().size();
        if (plan.items().isEmpty()) {
            return words.now("targets.plan.nothing");
        }
        String said = words.now(
                "targets.plan",
                going,
                plan.count(Turn.HELD),
                plan.count(Turn.SAME) - (plan.again() ? plan.count(Turn.SAME) : 0));
        return plan.more() ? said + " " + words.now("targets.plan.more", plan.items().size()) : said;
    }

    private String reported(Deliver.Report report) {
        String said = words.now("targets.report", report.gone().size(), report.folder().toString());
        if (report.stopped().isPresent()) {
            return said + " " + words.now(report.stopped().get());
        }
        if (report.cancelled()) {
            return said + " " + words.now("targets.report.cancelled");
        }
        return report.left().isEmpty() ? said : said + " " + words.now("targets.report.left", report.left().size());
    }
}
