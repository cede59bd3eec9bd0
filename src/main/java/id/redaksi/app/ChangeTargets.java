package id.redaksi.app;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Target;
import id.redaksi.newsroom.TargetId;
import id.redaksi.newsroom.Targets;
import id.redaksi.wording.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes, changes and deletes targets, and says in a sentence why one could not be kept. Blocks; any thread. */
public final class ChangeTargets {
    private final Targets targets;

    ChangeTargets(Targets targets) {
        this.targets = targets;
    }

    /** Keeps a new one; where its name is taken it gets a number. */
    public Target create(Target target) throws NewsroomFailed, SaveFailed, ExportFailed {
        Target free = target.withName(targets.free(target.name()));
        demand(targets.change(Optional.empty(), Optional.of(free)), free.name());
        return free;
    }

    /** Another one that is as this one is, and has no log yet. */
    public Target duplicate(TargetId id, TargetId other) throws NewsroomFailed, SaveFailed, ExportFailed {
        return create(found(id).withId(other));
    }

    public Target change(TargetId id, UnaryOperator<Target> how) throws NewsroomFailed, SaveFailed, ExportFailed {
        Target before = found(id);
        Target after = how.apply(before);
        if (!after.equals(before)) {
            demand(targets.change(Optional.of(before), Optional.of(after)), after.name());
        }
        return after;
    }

    /** Deletes one, and gives it back to whom it is to be restored; what is in its folder and in the log stays. */
    public Target delete(TargetId id) throws NewsroomFailed, SaveFailed, ExportFailed {
        Target target = found(id);
        demand(targets.change(Optional.of(target), Optional.empty()), target.name());
        return target;
    }

    private Target found(TargetId id) throws NewsroomFailed, ExportFailed {
        return targets.find(id).orElseThrow(() -> new ExportFailed(Message.of("targets.gone")));
    }

    private static void demand(Targets.Kept kept, String name) throws ExportFailed {
        switch (kept) {
            case DONE -> {}
            case CHANGED -> throw new ExportFailed(Message.of("targets.changedMeanwhile", name));
            case NAME_TAKEN -> throw new ExportFailed(Message.of("targets.nameTaken", name));
            case FULL -> throw new ExportFailed(Message.of("targets.fullList", Targets.MOST));
        }
    }
}
