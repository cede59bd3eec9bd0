package id.redaksi.app;

import id.redaksi.app.DeliveryPlan.Item;
import id.redaksi.app.DeliveryPlan.Turn;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.archive.ArchiveFailed;
import id.redaksi.archive.Order;
import id.redaksi.archive.Query;
import id.redaksi.edit.Reviewing;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Loss;
import id.redaksi.newsroom.Deliveries;
import id.redaksi.newsroom.Delivery;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Summary;
import id.redaksi.newsroom.Target;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at every story that is meant for a target and says what would become of it. What a person picked out goes by the
 * rules of every export; what a search or a change brings up must be ready as well, since nobody has looked at each.
 */
final class PlanDelivery {
    /** So many stories go in one delivery; what is left comes with the next. */
    static final int MOST = 10_000;

    private static final int AT_ONCE = 500;

    private static final Set<Status> READY =
            EnumSet.of(Status.READY, Status.EXPORTED, Status.CORRECTED, Status.ARCHIVED, Status.KILLED);

    private final Newsroom newsroom;
    private final ExportStory exports;
    private final Search search;

    PlanDelivery(Newsroom newsroom, ExportStory exports, Search search) {
        this.newsroom = newsroom;
        this.exports = exports;
        this.search = search;
    }

    /** The stories that are meant, at most {@link #MOST}. */
    private record Meant(List<StoryId> stories, boolean more) {
        static Meant of(Collection<StoryId> found) {
            return new Meant(found.stream().limit(MOST).toList(), found.size() > MOST);
        }
    }

    DeliveryPlan of(Target target, DeliveryWish wish, Embargoed embargoed, Deliver.Progress progress)
            throws NewsroomFailed, ExportFailed, ArchiveFailed {
        var looking = new Looking(target, Deliver.Receiving.of(target), wish, embargoed);
        Meant meant = meant(target, wish.stories(), progress);
        List<Item> items = new ArrayList<>();
        for (StoryId id : meant.stories()) {
            if (!progress.at(items.size(), meant.stories().size())) {
                throw new ExportFailed(Message.of("targets.cancelled"));
            }
            items.add(looking.at(id));
        }
        return new DeliveryPlan(target, items, looking.losses, wish.again(), meant.more());
    }

    private Meant meant(Target target, DeliveryWish.Stories which, Deliver.Progress progress)
            throws NewsroomFailed, ArchiveFailed {
        return switch (which) {
            case DeliveryWish.Selection(var stories) -> Meant.of(new LinkedHashSet<>(stories));
            case DeliveryWish.Found(var typed) -> found(search.read(typed), progress);
            case DeliveryWish.Changed _ -> changed(target);
        };
    }

    private Meant found(Query query, Deliver.Progress progress) throws NewsroomFailed, ArchiveFailed {
        Set<StoryId> found = new LinkedHashSet<>();
        for (int from = 0; found.size() <= MOST; from += AT_ONCE) {
            List<Summary> page = search.page(query, Order.DATE, from, AT_ONCE, () -> progress.at(0, 0)).rows();
            page.forEach(one -> found.add(one.id()));
            if (page.isEmpty()) {
                break;
            }
        }
        return Meant.of(found);
    }

    private Meant changed(Target target) throws NewsroomFailed {
        List<Deliveries.Due> due = newsroom.deliveries().due(target.id(), 0, MOST + 1);
        return Meant.of(due.stream().map(Deliveries.Due::story).toList());
    }

    /** One delivery's look at its stories. */
    private final class Looking {
        private final Target target;
        private final Deliver.Receiving receiving;
        private final DeliveryWish wish;
        private final Embargoed embargoed;
        private final List<Loss> losses = new ArrayList<>();
        private final ExportSubjects said;

        Looking(Target target, Deliver.Receiving receiving, DeliveryWish wish, Embargoed embargoed) {
            this.target = target;
            this.receiving = receiving;
            this.wish = wish;
            this.embargoed = embargoed;
            said = exports.subjects();
        }

        Item at(StoryId id) throws NewsroomFailed {
            Optional<Delivery> last =
                    newsroom.deliveries().of(target.id(), id, 1).stream().findFirst();
            Optional<Saved> saved = read(id);
            if (saved.isEmpty()) {
                return new Item(id, id.value(), 0, Turn.HELD, Optional.of(Message.of("targets.held.gone")), last);
            }
            Story story = saved.get().story();
            Optional<Message> held = held(story, last);
            Turn turn = held.isPresent() ? Turn.HELD : turn(saved.get(), last);
            if (turn != Turn.HELD && turn != Turn.WITHDRAWN) {
                Story leaving = Reviewing.settled(story);
                said.with(receiving.exporter().losses(leaving, receiving.choices()), leaving, receiving.exporter(), receiving.choices())
                        .all()
                        .stream()
                        .filter(loss -> !losses.contains(loss))
                        .forEach(losses::add);
            }
            List<Message> lacks = story.workflow().status() == Status.KILLED ? List.of() : exports.missing(story, Sending.receiver(target));
            return new Item(id, story.headline(), saved.get().revision().number(), turn, held, last, lacks);
        }

        /** One that is damaged stays, and does not keep the others. */
        private Optional<Saved> read(StoryId id) throws NewsroomFailed {
            try {
                return newsroom.stories().find(id);
            } catch (NewsroomFailed e) {
                if (e.isDamage()) {
                    return Optional.empty();
                }
                throw e;
            }
        }

        private Turn turn(Saved saved, Optional<Delivery> last) {
            if (last.isEmpty()) {
                return Turn.FRESH;
            }
            if (saved.story().workflow().status() == Status.KILLED) {
                return last.get().killed() ? Turn.SAME : Turn.WITHDRAWN;
            }
            return last.get().sha256().equals(saved.revision().sha256()) ? Turn.SAME : Turn.CHANGED;
        }

        /** What keeps a story in. That it was withdrawn is told whatever else stands in the way. */
        private Optional<Message> held(Story story, Optional<Delivery> last) {
            Status status = story.workflow().status();
            if (status == Status.KILLED) {
                return last.isEmpty() ? Optional.of(Message.of("targets.held.killed")) : Optional.empty();
            }
            if (wish.isUnseen() && !READY.contains(status)) {
                return Optional.of(Message.of(
                        "targets.held.status", Message.of("desk.status." + status.name().toLowerCase(Locale.ROOT))));
            }
            return exports.stopping(story, embargoed, Sending.receiver(target)).map(ExportStory.Problem::what);
        }
    }
}
