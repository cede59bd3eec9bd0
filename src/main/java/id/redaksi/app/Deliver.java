package id.redaksi.app;

import id.redaksi.app.DeliveryPlan.Item;
import id.redaksi.app.DeliveryPlan.Turn;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.archive.ArchiveFailed;
import id.redaksi.exchange.Choices;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.NamingRule;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Target;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sends stories to a target: says before what would go and what would stay, writes it, reads it again where it lies, and
 * only then notes it in the log. A program that is killed in between leaves files that nobody calls delivered. Any thread;
 * blocks.
 */
public final class Deliver {
    /** Told how far it is; false ends it, and what went is noted. */
    @FunctionalInterface
    public interface Progress {
        boolean at(int done, int of);
    }

    /** A story that went, and what it is called there. */
    public record Gone(Item item, String file) {}

    /** A story that did not go, and why. */
    public record Left(Item item, Message why) {}

    /** What became of a delivery; {@code stopped} says what ended it before its end. */
    public record Report(Target target, Path folder, List<Gone> gone, List<Left> left, boolean cancelled, Optional<Message> stopped) {
        public Report {
            gone = List.copyOf(gone);
            left = List.copyOf(left);
        }

        /** Whether all that was to go went. */
        public boolean isWhole() {
            return left.isEmpty() && !cancelled && stopped.isEmpty();
        }
    }

    /** What a target takes: its format and what is chosen about it, once both are known to be possible. */
    record Receiving(Format format, Exporter exporter, Choices choices, Packing packing, NamingRule naming) {
        static Receiving of(Target target) throws ExportFailed {
            Format format = Formats.named(target.format())
                    .orElseThrow(() -> new ExportFailed(Message.of("targets.noFormat", target.name(), target.format())));
            Exporter exporter = format.exporter()
                    .orElseThrow(() -> new ExportFailed(Message.of("targets.noFormat", target.name(), target.format())));
            var naming = new NamingRule(target.naming());
            Optional<Message> trouble = naming.trouble();
            if (trouble.isPresent()) {
                throw new ExportFailed(trouble.get());
            }
            Packing packing = target.packed() || format == Formats.USUAL ? Packing.BAG : Packing.FILES;
            return new Receiving(format, exporter, Choices.of(exporter.options(), target.options()), packing, naming);
        }
    }

    private final Newsroom newsroom;
    private final ExportStory exports;
    private final Search search;
    private final TargetPlaces places;
    private final Clock clock;

    Deliver(Newsroom newsroom, ExportStory exports, Search search, TargetPlaces places, Clock clock) {
        this.newsroom = newsroom;
        this.exports = exports;
        this.search = search;
        this.places = places;
        this.clock = clock;
    }

    /** What is to be known of a folder that exists, so that it is found again, also on a drive that stands elsewhere then. */
    public Target.Place place(Path folder) throws ExportFailed {
        return places.of(folder);
    }

    /** Looks whether the target could be written to now: the folder where it is. Writes a trial file, and takes it away. */
    public Path tried(Target target) throws ExportFailed {
        Receiving.of(target);
        return places.tried(target.place());
    }

    /** What would go and what would stay; nothing is written. */
    public DeliveryPlan plan(Target target, DeliveryWish wish, Embargoed embargoed, Progress progress)
            throws NewsroomFailed, ExportFailed, ArchiveFailed {
        return new PlanDelivery(newsroom, exports, search).of(target, wish, embargoed, progress);
    }

    /** Sends what the plan says would go. Fails where nothing can begin; whatever comes between is in the report. */
    public Report run(DeliveryPlan plan, Embargoed embargoed, Progress progress) throws ExportFailed, NewsroomFailed {
        if (newsroom.isReadOnly()) {
            throw new ExportFailed(Message.of("targets.onlyRead")); // what went could not be noted
        }
        Receiving receiving = Receiving.of(plan.target());
        Path folder = places.find(plan.target().place());
        var sending = new Sending(plan.target(), receiving, folder, clock, exports, newsroom, embargoed);
        List<Item> going = plan.going();
        var gone = new ArrayList<Gone>();
        var left = new ArrayList<Left>();
        for (List<Item> together : together(plan.target(), going, receiving.exporter())) {
            int done = gone.size() + left.size();
            if (!progress.at(done, going.size())) {
                return new Report(plan.target(), folder, gone, left, true, Optional.empty());
            }
            try {
                String file = sending.send(together, (at, _) -> progress.at(done + at, going.size()));
                together.forEach(item -> gone.add(new Gone(item, file)));
            } catch (Cancelled e) {
                return new Report(plan.target(), folder, gone, left, true, Optional.empty());
            } catch (SaveFailed e) {
                return new Report(plan.target(), folder, gone, left, false, Optional.of(Message.of("targets.notNoted", e.explanation())));
            } catch (ExportFailed e) {
                Optional<Message> trouble = places.trouble(plan.target().place());
                if (trouble.isPresent()) {
                    return new Report(plan.target(), folder, gone, left, false, trouble);
                }
                together.forEach(item -> left.add(new Left(item, e.explanation())));
            } catch (NewsroomFailed e) {
                together.forEach(item -> left.add(new Left(item, e.explanation())));
            }
        }
        progress.at(going.size(), going.size());
        return new Report(plan.target(), folder, gone, left, false, Optional.empty());
    }

    /** Somebody has ended it in the midst of one export, which leaves nothing. */
    static final class Cancelled extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** What goes into one export each: all where the format holds many; what is only told in words goes by itself. */
    private List<List<Item>> together(Target target, List<Item> going, Exporter exporter) throws NewsroomFailed {
        List<List<Item>> all = new ArrayList<>();
        List<Item> one = new ArrayList<>();
        for (Item item : going) {
            if (exporter.holdsMany() && !isTold(target, item, exporter)) {
                one.add(item);
            } else {
                all.add(List.of(item));
            }
        }
        if (!one.isEmpty()) {
            all.addFirst(one);
        }
        return all;
    }

    /** Whether the receiver is told in words that a story was withdrawn. */
    private boolean isTold(Target target, Item item, Exporter exporter) throws NewsroomFailed {
        return item.turn() == Turn.WITHDRAWN && Sending.isInWords(exporter, exports, newsroom.stories().find(item.story()), target);
    }

    /** What went where of a story is told by {@link Newsroom#deliveries}; this sends one story, as a person asks. */
    public DeliveryPlan planOne(Target target, StoryId story, Embargoed embargoed)
            throws NewsroomFailed, ExportFailed, ArchiveFailed {
        return plan(target, DeliveryWish.of(List.of(story)), embargoed, (_, _) -> true);
    }
}
