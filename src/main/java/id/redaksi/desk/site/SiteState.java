package id.redaksi.desk.site;

import id.redaksi.site.Progress;
import id.redaksi.site.SiteReport;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** How far the site is: what is wanted, what goes on, and what is known of it. */
record SiteState(
        Optional<Path> folder,
        Phase phase,
        Optional<Progress.Step> step,
        Map<Progress.Change.What, Changes.Some> changes,
        Optional<SiteReport> report,
        Optional<Message> failed) {
    /** What goes on, or what was done last. */
    enum Phase {
        /** Nothing is known yet. */
        WAITING,
        REHEARSING,
        REHEARSED,
        BUILDING,
        BUILT,
        FAILED
    }

    SiteState {
        changes = Map.copyOf(changes);
    }

    static SiteState waiting(Optional<Path> folder) {
        return new SiteState(folder, Phase.WAITING, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    }

    boolean isRunning() {
        return phase == Phase.REHEARSING || phase == Phase.BUILDING;
    }

    /** Begins something about the same folder. */
    SiteState begun(Phase other) {
        return new SiteState(folder, other, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    }

    SiteState at(Optional<Progress.Step> other) {
        return new SiteState(folder, phase, other, changes, report, failed);
    }

    SiteState done(Phase other, Map<Progress.Change.What, Changes.Some> changed, SiteReport made) {
        return new SiteState(folder, other, Optional.empty(), changed, Optional.of(made), Optional.empty());
    }

    SiteState failed(Message why) {
        return new SiteState(folder, Phase.FAILED, Optional.empty(), Map.of(), Optional.empty(), Optional.of(why));
    }

    /** A folder with files of somebody else or another site, into which the site may still be built when that is wanted. */
    boolean isForeign() {
        return failed.filter(why -> why.key().equals("site.failed.foreign") || why.key().equals("site.failed.other"))
                .isPresent();
    }
}
