package id.redaksi.desk.targets;

import id.redaksi.app.Deliver;
import id.redaksi.app.DeliveryPlan;
import id.redaksi.wording.Message;
import java.util.Optional;

/** How far a delivery is: what would go, what goes, what went. */
record DeliverState(
        Phase phase,
        Optional<DeliveryPlan> plan,
        Optional<Deliver.Report> report,
        Optional<Message> failed,
        int done,
        int of) {
    /** What goes on, or what was done last. */
    enum Phase {
        /** Nothing is known: there is no target. */
        WAITING,
        LOOKING,
        READY,
        SENDING,
        SENT,
        FAILED
    }

    static final DeliverState NOTHING =
            new DeliverState(Phase.WAITING, Optional.empty(), Optional.empty(), Optional.empty(), 0, 0);

    /** What was known stays in sight until the answer comes. */
    DeliverState looking() {
        return new DeliverState(Phase.LOOKING, plan, Optional.empty(), Optional.empty(), 0, 0);
    }

    static DeliverState ready(DeliveryPlan plan) {
        return new DeliverState(Phase.READY, Optional.of(plan), Optional.empty(), Optional.empty(), 0, 0);
    }

    static DeliverState sending(DeliveryPlan plan) {
        return new DeliverState(
                Phase.SENDING, Optional.of(plan), Optional.empty(), Optional.empty(), 0, plan.going().size());
    }

    static DeliverState failed(Message why) {
        return new DeliverState(Phase.FAILED, Optional.empty(), Optional.empty(), Optional.of(why), 0, 0);
    }

    DeliverState at(int reached, int all) {
        return new DeliverState(phase, plan, report, failed, reached, all);
    }

    DeliverState sent(Deliver.Report what) {
        return new DeliverState(Phase.SENT, plan, Optional.of(what), Optional.empty(), what.gone().size(), of);
    }

    boolean isRunning() {
        return phase == Phase.LOOKING || phase == Phase.SENDING;
    }

    /** How many stories would go. */
    int going() {
        return plan.map(one -> one.going().size()).orElse(0);
    }
}
