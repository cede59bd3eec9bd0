package id.redaksi.app;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.Losses;
import id.redaksi.exchange.Option;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.page.Page;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Site;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Topics and categories of the stories of one export; a receiver's table is read once, however many stories there are. */
final class ExportSubjects {
    /** So many names stand in one sentence. */
    private static final int NAMED = 10;

    private final Subjects subjects;
    private @Nullable ReceiverTable last;

    ExportSubjects(Subjects subjects) {
        this.subjects = subjects;
    }

    /** For one thread, as an export is. */
    ReceiverTable table(String receiver) throws ExportFailed {
        ReceiverTable known = last;
        if (receiver.isEmpty()) {
            return ReceiverTable.NONE;
        }
        if (known == null || !known.receiver().equals(receiver)) {
            known = found(receiver);
            last = known;
        }
        return known;
    }

    private ReceiverTable found(String receiver) throws ExportFailed {
        try {
            return subjects.table(receiver).orElseThrow(() -> new ExportFailed(Message.of("topics.noReceiver", receiver)));
        } catch (NewsroomFailed e) {
            throw new ExportFailed(e.explanation());
        }
    }

    /** What goes out under the house's own names although a receiver's were wanted, and topics that IPTC has retired. */
    Losses with(Losses losses, Story story, Exporter exporter, Choices choices) {
        List<Loss> all = new ArrayList<>(losses.all());
        String receiver = exporter.options().contains(Option.TABLE) ? choices.get(Option.TABLE) : "";
        try {
            if (!receiver.isEmpty()) {
                List<String> without = table(receiver).without(story);
                if (!without.isEmpty()) {
                    all.add(Loss.of("category", Message.of("topics.loss.category", receiver, named(without))));
                }
            }
            List<String> retired = subjects.retired(story, story.labels().language());
            if (!retired.isEmpty()) {
                all.add(Loss.of("topics", Message.of("topics.loss.retired", named(retired))));
            }
        } catch (ExportFailed e) {
            all.add(Loss.of("category", e.explanation()));
        } catch (NewsroomFailed e) {
            all.add(Loss.of("topics", e.explanation()));
        }
        return new Losses(all);
    }

    private static String named(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? some + ", … (" + names.size() + ")" : some;
    }

    /** What stands around a story that leaves, with its topics and the receivers' words. */
    Edition.Surroundings around(Edition.Surroundings others, Story leaving) {
        return new Edition.Surroundings() {
            @Override
            public Page page() throws ExportFailed {
                return others.page();
            }

            @Override
            public Optional<PagePhoto> photo(String sha256) throws ExportFailed {
                return others.photo(sha256);
            }

            @Override
            public Site site() {
                return others.site();
            }

            @Override
            public String address(StoryId story) throws ExportFailed {
                return others.address(story);
            }

            @Override
            public List<MediaTopic> topics() throws ExportFailed {
                try {
                    return subjects.of(leaving);
                } catch (NewsroomFailed e) {
                    throw new ExportFailed(e.explanation());
                }
            }

            @Override
            public ReceiverTable table(String receiver) throws ExportFailed {
                return ExportSubjects.this.table(receiver);
            }
        };
    }
}
