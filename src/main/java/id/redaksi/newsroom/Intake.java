package id.redaksi.newsroom;

import id.redaksi.newsroom.sqlite.Database;
import id.redaksi.newsroom.sqlite.DatabaseFailed;
import id.redaksi.story.StoryId;
import id.redaksi.wording.Message;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where the stories of an archive come into a newsroom, many at once: what is known of them, and their keeping. Every call
 * blocks; any thread may call.
 */
public final class Intake {
    private final Database database;
    private final Clock clock;
    private final Supplier<String> author;

    Intake(Database database, Clock clock, Supplier<String> author) {
        this.database = database;
        this.clock = clock;
        this.author = author;
    }

    /**
     * Keeps stories that come out of an archive: all of them in one transaction, or none when this fails; the answer says
     * what became of each. Not for stories that somebody has open. When this returns they were committed, and read back on
     * another connection byte for byte.
     */
    public List<Landing> importAll(List<Arrival> arrivals) throws SaveFailed {
        return arrive(arrivals).landings();
    }

    /** The first half of {@link #importAll}: when this returns they were committed; that they are there is to be asked. */
    public Arrived arrive(List<Arrival> arrivals) throws SaveFailed {
        try {
            return new Arrived(database.writeMany(session -> {
                var taking = new Arrivals(session, author.get(), clock.instant(), arrivals.size());
                for (Arrival arrival : arrivals) {
                    taking.take(arrival);
                }
                return taking.done();
            }));
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    /** Stories that were committed. */
    public final class Arrived {
        private final Arrivals done;

        private Arrived(Arrivals done) {
            this.done = done;
        }

        /** What became of each, in their order, when the disk gives back what was put down. */
        public List<Landing> landings() throws SaveFailed {
            try {
                boolean asPut = database.readMany(session -> {
                    for (Arrivals.Put put : done.put()) {
                        if (!Arrivals.isThere(session, put)) {
                            return false;
                        }
                    }
                    return true;
                });
                if (!asPut) {
                    throw new SaveFailed(Message.of("newsroom.notAsSaved"));
                }
                return List.copyOf(done.landings());
            } catch (DatabaseFailed e) {
                throw new SaveFailed(e);
            }
        }
    }

    /** Makes ready for many stories at once, or ends that: nothing that is kept is less safe for it. */
    public void expectMany(boolean many) throws SaveFailed {
        try {
            database.expectMuch(many);
        } catch (DatabaseFailed e) {
            throw new SaveFailed(e);
        }
    }

    /** What is known of the stories with these keys of {@link Origin}; those of which nothing is known are not in the answer. */
    public Map<String, KnownOrigin> origins(Collection<String> keys) throws NewsroomFailed {
        return Stories.reading(() -> database.readMany(session -> {
            Map<String, KnownOrigin> known = new HashMap<>();
            var origins = new Origins(session);
            for (String key : keys) {
                origins.find(key).ifPresent(one -> known.put(key, one));
            }
            return known;
        }));
    }

    /** What is known of stories by their ids, for those that come with them; those of which nothing is known are not in it. */
    public Map<StoryId, KnownOrigin> known(Collection<StoryId> ids) throws NewsroomFailed {
        return Stories.reading(() -> database.readMany(session -> {
            Map<StoryId, KnownOrigin> known = new HashMap<>();
            var origins = new Origins(session);
            for (StoryId id : ids) {
                origins.find(id).ifPresent(one -> known.put(id, one));
            }
            return known;
        }));
    }

    /** What is known of a story by its id, for one that comes with that and without an origin. */
    public Optional<KnownOrigin> known(StoryId id) throws NewsroomFailed {
        return Stories.reading(() -> database.read(session -> new Origins(session).find(id)));
    }
}
