package id.redaksi.app;

import id.redaksi.app.FileOutcome.Not;
import id.redaksi.app.FileOutcome.Read;
import id.redaksi.app.ImportFiles.Changed;
import id.redaksi.edit.Reviewing;
import id.redaksi.exchange.Imported;
import id.redaksi.newsroom.Arrival;
import id.redaksi.newsroom.KnownOrigin;
import id.redaksi.newsroom.Landing;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps what files gave: what is new becomes a story, what is here already is told, and what has changed as one wants it. */
final class ImportKeeping {
    private final Newsroom newsroom;
    private final ImportedPhotos photos;
    private final ImportedTags tags;
    private final ImportedTopics topics;
    private final ImportArchive.Indexing indexing;

    ImportKeeping(
            Newsroom newsroom,
            ImportedPhotos photos,
            ImportedTags tags,
            ImportedTopics topics,
            ImportArchive.Indexing indexing) {
        this.newsroom = newsroom;
        this.photos = photos;
        this.tags = tags;
        this.topics = topics;
        this.indexing = indexing;
    }

    /** A story on its way into the newsroom, the id with which it was read, and what its file said beside it. */
    private record Coming(Path file, Arrival arrival, StoryId read, Imported imported) {}

    /** Files that bring one item twice are kept one after the other, so that the second is met by the first. */
    void keep(List<FileOutcome> outcomes, ImportTally tally) {
        Set<String> keys = new HashSet<>();
        int from = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            List<String> own = outcomes.get(i) instanceof Read read
                    ? read.items().stream().filter(ImportedItem::named).map(item -> item.origin().key()).toList()
                    : List.of();
            if (own.stream().anyMatch(keys::contains)) {
                keepTogether(outcomes.subList(from, i), tally);
                from = i;
                keys.clear();
            }
            keys.addAll(own);
        }
        keepTogether(outcomes.subList(from, outcomes.size()), tally);
    }

    /** The stories of some files go in one transaction, which costs as much for one as for many. */
    private void keepTogether(List<FileOutcome> outcomes, ImportTally tally) {
        List<Coming> coming = new ArrayList<>();
        Set<String> together = new HashSet<>();
        KnownItems known;
        try {
            known = known(outcomes);
        } catch (NewsroomFailed e) {
            outcomes.forEach(one -> tally.refused(one.file(), e.explanation()));
            return;
        }
        for (FileOutcome outcome : outcomes) {
            try {
                switch (outcome) {
                    case Not not -> tally.refused(not.file(), not.reason());
                    case Read read when !together.add(read.sha256()) -> tally.refused(read.file(), Message.of("app.import.twice", name(read.file())));
                    case Read read -> coming.addAll(coming(read, known, tally));
                }
            } catch (NewsroomFailed e) {
                tally.refused(outcome.file(), e.explanation());
            } catch (SaveFailed e) {
                tally.refused(outcome.file(), e.explanation());
            } catch (OutOfMemoryError e) {
                tally.refused(outcome.file(), memory(outcome.file()));
            }
        }
        try {
            List<Landing> landings = newsroom.stories().intake().importAll(coming.stream().map(Coming::arrival).toList());
            for (int i = 0; i < landings.size(); i++) {
                landed(landings.get(i), coming.get(i), tally);
            }
            if (tally.isMany()) {
                indexing.take(landings.stream()
                        .flatMap(landing -> landing.revision().map(made -> new Saved(landing.story(), made)).stream())
                        .toList());
            }
        } catch (SaveFailed e) {
            coming.forEach(one -> tally.refused(one.file(), e.explanation()));
        } catch (OutOfMemoryError e) {
            coming.stream().map(Coming::file).distinct().forEach(file -> tally.refused(file, memory(file)));
        }
    }

    /** Its story was read, and what is written of it takes more than there is. */
    private static Message memory(Path file) {
        return Message.of("app.import.memory", name(file));
    }

    private KnownItems known(List<FileOutcome> outcomes) throws NewsroomFailed {
        List<Read> reads = outcomes.stream()
                .flatMap(one -> one instanceof Read read ? Stream.of(read) : Stream.empty())
                .toList();
        return KnownItems.of(
                newsroom.stories().intake(),
                reads.stream().map(Read::sha256).toList(),
                reads.stream().flatMap(read -> read.items().stream()).toList());
    }

    /** The stories of a file that are new here, and those that have changed where these are wanted. */
    private List<Coming> coming(Read read, KnownItems known, ImportTally tally)
            throws NewsroomFailed, SaveFailed {
        Optional<KnownOrigin> file = read.isPart() ? Optional.empty() : known.ofFile(read.sha256());
        if (file.isPresent()) {
            tally.known(read.file(), file.get());
            return List.of();
        }
        Map<StoryId, ImportedItem> wanted = new LinkedHashMap<>();
        for (ImportedItem item : read.items()) {
            Optional<KnownOrigin> here = known.of(item);
            if (here.isEmpty()) {
                wanted.put(item.story().id(), item);
            } else if (here.get().erased() || isAsBefore(item, here.get())) {
                tally.known(read, item, here.get());
            } else if (tally.changed() == Changed.TOLD) {
                tally.left(read.file(), here.get().story(), item.story().headline());
            } else {
                wanted.put(here.get().story(), item);
            }
        }
        return wanted.isEmpty() ? List.of() : coming(read, wanted, tally.changed() == Changed.TAKEN);
    }

    private List<Coming> coming(Read read, Map<StoryId, ImportedItem> wanted, boolean over)
            throws NewsroomFailed, SaveFailed {
        Imported some = read.imported().with(wanted.values().stream().map(ImportedItem::story).toList());
        Imported imported = photos.kept(topics.meant(tags.meant(some)));
        List<Coming> coming = new ArrayList<>();
        int place = 0;
        for (Map.Entry<StoryId, ImportedItem> one : wanted.entrySet()) {
            Story story = imported.stories().get(place++);
            var arrival = Arrival.of(story.withId(one.getKey()), one.getValue().origin(), over);
            coming.add(new Coming(read.file(), arrival, story.id(), imported));
        }
        return coming;
    }

    /** A story of our own bears no mark of where it came from: it is as before when it has the same words. */
    private boolean isAsBefore(ImportedItem item, KnownOrigin here) throws NewsroomFailed {
        if (here.state().isPresent()) {
            return here.state().get().equals(item.origin().state());
        }
        Optional<Saved> saved = newsroom.stories().find(here.story());
        return saved.isPresent() && Essence.isSaidBy(item.story(), Reviewing.settled(saved.get().story()));
    }

    private static void landed(Landing landing, Coming coming, ImportTally tally) {
        Story story = landing.story();
        switch (landing.outcome()) {
            case TAKEN -> tally.taken(story, coming.read(), false, coming.imported());
            case CHANGED -> tally.taken(story, coming.read(), true, coming.imported());
            case SKIPPED -> tally.known(coming.file(), story.id());
            case KEPT -> tally.left(coming.file(), story.id(), story.headline());
            case ERASED -> tally.refused(coming.file(), Message.of("app.import.erased", name(coming.file())));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
