package id.redaksi.app;

import id.redaksi.app.Deliver.Cancelled;
import id.redaksi.app.Deliver.Progress;
import id.redaksi.app.Deliver.Receiving;
import id.redaksi.app.DeliveryPlan.Item;
import id.redaksi.app.DeliveryPlan.Turn;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.app.ExportStory.Order;
import id.redaksi.app.ExportStory.Packing;
import id.redaksi.app.ExportStory.Sent;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.LastLook;
import id.redaksi.exchange.Exporter;
import id.redaksi.guard.Durable;
import id.redaksi.language.Receiver;
import id.redaksi.newsroom.Deliveries.Arrived;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.newsroom.Target;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow.Status;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The exports of one delivery: each is written, read again where it lies, and noted in the log, in this order. */
final class Sending {
    private final Target target;
    private final Receiving receiving;
    private final Path folder;
    private final Clock clock;
    private final ExportStory exports;
    private final Newsroom newsroom;
    private final Embargoed embargoed;

    Sending(Target target, Receiving receiving, Path folder, Clock clock, ExportStory exports, Newsroom newsroom, Embargoed embargoed) {
        this.target = target;
        this.receiving = receiving;
        this.folder = folder;
        this.clock = clock;
        this.exports = exports;
        this.newsroom = newsroom;
        this.embargoed = embargoed;
    }

    /** Sends these in one export; gives what it is called there. */
    String send(List<Item> items, Progress progress) throws ExportFailed, NewsroomFailed, SaveFailed, Cancelled {
        Optional<Saved> first = newsroom.stories().find(items.getFirst().story());
        boolean inWords = items.size() == 1
                && items.getFirst().turn() == Turn.WITHDRAWN
                && isInWords(receiving.exporter(), exports, first, target);
        return inWords && first.isPresent() ? tell(first.get()) : export(items, progress);
    }

    /** Whether a receiver learns of a withdrawal from a text beside, since the format or the story itself cannot say it. */
    static boolean isInWords(Exporter exporter, ExportStory exports, Optional<Saved> story, Target target) {
        return !exporter.tellsKills()
                || story.filter(saved -> exports.stopping(saved.story(), Embargoed.STAYS, receiver(target)).isEmpty()).isEmpty();
    }

    /** A target as the rules know it. */
    static Receiver receiver(Target target) {
        return new Receiver(target.id().value(), target.name());
    }

    private String export(List<Item> items, Progress progress)
            throws ExportFailed, NewsroomFailed, SaveFailed, Cancelled {
        var order = new Order(receiving.format(), receiving.choices(), receiving.packing(), folder, receiver(target));
        var follower = new Follower(items.size(), progress);
        Sent sent;
        try {
            sent = exports.send(items.stream().map(Item::story).toList(), order, embargoed, follower);
        } catch (ExportFailed e) {
            if (follower.ended) {
                throw new Cancelled();
            }
            throw e;
        }
        Path place = sent.written().path();
        follower.written.demand(place);
        String file = String.valueOf(place.getFileName());
        newsroom.deliveries().add(target, sent.revisions().stream().map(this::arrived).toList(), clock.instant(), file);
        return file;
    }

    private Arrived arrived(Revision revision) {
        try {
            boolean killed = newsroom.stories().at(revision).workflow().status() == Status.KILLED;
            return new Arrived(revision, killed);
        } catch (NewsroomFailed e) {
            return new Arrived(revision, false); // it was read a moment ago; at worst its withdrawal is told twice
        }
    }

    private String name(Story story, int revision) {
        return receiving.naming().name(story, revision, receiving.format().name(), LocalDate.now(clock));
    }

    /** Lays a text there that names what was sent and is to be taken back. */
    private String tell(Saved killed) throws ExportFailed, NewsroomFailed, SaveFailed {
        String name = name(killed.story(), killed.revision().number()) + "-ditarik";
        String file = TargetPlaces.free(folder, name, List.of(".txt")) + ".txt";
        byte[] words = new Withdrawal(target, newsroom.deliveries().of(target.id(), killed.story().id(), Withdrawal.MOST))
                .text(killed, clock);
        Path place = folder.resolve(file);
        Path partial = folder.resolve(file + ".partial");
        try {
            try {
                Durable.write(partial, words);
                Durable.rename(partial, place);
            } finally {
                Files.deleteIfExists(partial);
            }
            if (!Arrays.equals(words, Files.readAllBytes(place))) {
                throw new IOException("read otherwise than written");
            }
        } catch (IOException e) {
            throw new ExportFailed(Message.of("exchange.export.failed", folder.toString()));
        }
        newsroom.deliveries().add(target, List.of(new Arrived(killed.revision(), true)), clock.instant(), file);
        return file;
    }

    /** Names an export by the target's rule, and knows afterwards whether it lies there as it was written. */
    private final class Follower implements ExportStory.Following {
        private final int stories;
        private final Progress progress;
        private final ReadBack written = new ReadBack();
        /** An exporter may read its stories twice. */
        private int at;
        private boolean ended;

        Follower(int stories, Progress progress) {
            this.stories = stories;
            this.progress = progress;
        }

        @Override
        public String name(Saved first, Story leaving, String usual) {
            String ruled = Sending.this.name(leaving, first.revision().number());
            String ending = receiving.format().endings().getFirst();
            List<String> endings = receiving.packing() == Packing.BAG ? List.of(".zip", ".proof.json") : List.of(ending, "", ".proof.json");
            return TargetPlaces.free(folder, stories == 1 ? ruled : ruled + "-" + stories, endings);
        }

        @Override
        public void at(StoryId id) throws ExportFailed {
            ended = !progress.at(Math.min(at, stories - 1), stories);
            at++;
            if (ended) {
                throw new ExportFailed(Message.of("targets.cancelled"));
            }
        }

        @Override
        public void look(SortedMap<String, LastLook.File> files) throws IOException {
            written.look(files);
        }
    }
}
