package id.redaksi.app;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.guard.TimeLimit;
import id.redaksi.media.PhotoFailed;
import id.redaksi.newsroom.Newsroom;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Revision;
import id.redaksi.newsroom.SaveFailed;
import id.redaksi.story.Block;
import id.redaksi.story.Body;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Ids;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Takes files in: reads each, saves its stories, and tells per file what came and what did not. */
public final class ImportFiles {
    /** Past this many bytes a text is no story but an archive. */
    static final long LARGEST_TEXT = 20_000_000;

    /** A package carries photos; past this many bytes it would not fit into the memory of a small laptop. */
    static final long LARGEST_PACKAGE = 256_000_000;

    /** How long a reader may take for one file. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** A story that came, and what its source said beside it. */
    public record Taken(Story story, Imported account) {}

    /** A file that gave no story, and why. */
    public record Refused(Path file, Message reason) {}

    /** What an import did. */
    public record Result(List<Taken> stories, List<Refused> refused) {}

    private final Newsroom newsroom;
    private final Photos photos;
    private final Ids ids;

    ImportFiles(Newsroom newsroom, Photos photos, Ids ids) {
        this.newsroom = newsroom;
        this.photos = photos;
        this.ids = ids;
    }

    /** Imports one after the other; one that is refused keeps none of the others back. {@code readOn} may be empty. */
    public Result run(List<Path> files, String readOn) {
        List<Taken> taken = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (Path file : files) {
            try {
                Imported imported = withPhotos(resolved(read(file, readOn)));
                for (Story story : imported.stories()) {
                    newsroom.stories().save(story, Revision.Kind.IMPORTED);
                    taken.add(new Taken(story, imported));
                }
            } catch (ImportFailed e) {
                refused.add(new Refused(file, e.explanation()));
            } catch (NewsroomFailed e) {
                refused.add(new Refused(file, e.explanation()));
            } catch (SaveFailed e) {
                refused.add(new Refused(file, e.explanation()));
            }
        }
        return new Result(List.copyOf(taken), List.copyOf(refused));
    }

    /** Tags that are synonyms become the tags they stand for, which is told. */
    private Imported resolved(Imported imported) throws NewsroomFailed {
        Map<String, String> became = new TreeMap<>();
        List<Story> stories = new ArrayList<>();
        for (Story story : imported.stories()) {
            List<String> tags = new ArrayList<>();
            for (String tag : story.topics().tags()) {
                String meant = newsroom.vocabulary().meant(tag).orElse(tag);
                if (!meant.equals(tag)) {
                    became.put(tag, meant);
                }
                if (!tags.contains(meant)) {
                    tags.add(meant);
                }
            }
            stories.add(story.with(Field.TAGS, tags));
        }
        if (became.isEmpty()) {
            return imported;
        }
        List<Message> told = new ArrayList<>(imported.told());
        told.add(Message.of("app.import.resolved", became.entrySet().stream()
                .map(one -> one.getKey() + " → " + one.getValue())
                .collect(Collectors.joining(", "))));
        return new Imported(stories, imported.leftOut(), imported.cleaned(), told, imported.photos());
    }

    /** Keeps the photos that came along; one that cannot be shown is missing in its story, which is told. */
    private Imported withPhotos(Imported imported) throws SaveFailed {
        List<Message> told = new ArrayList<>(imported.told());
        Set<String> away = new HashSet<>();
        for (Map.Entry<String, byte[]> photo : imported.photos().entrySet()) {
            try {
                photos.take(photo.getKey().substring(0, 12), photo.getValue());
            } catch (PhotoFailed e) {
                away.add(photo.getKey());
                told.add(e.explanation());
            }
        }
        if (away.isEmpty()) {
            return imported;
        }
        List<Story> stories =
                imported.stories().stream().map(story -> without(story, away)).toList();
        return new Imported(stories, imported.leftOut(), imported.cleaned(), told);
    }

    private static Story without(Story story, Set<String> photos) {
        List<Block> blocks = story.body().blocks().stream()
                .map(block -> switch (block) {
                    case Figure figure -> without(figure, photos);
                    case Gallery gallery -> new Gallery(
                            gallery.id(), gallery.figures().stream().map(figure -> without(figure, photos)).toList());
                    default -> block;
                })
                .toList();
        return story.with(Field.LEAD, without(story.lead(), photos)).withBody(new Body(blocks));
    }

    private static Figure without(Figure figure, Set<String> photos) {
        String photo = figure.photo();
        return photo != null && photos.contains(photo) ? figure.withPhoto(null) : figure;
    }

    private Imported read(Path file, String readOn) throws ImportFailed {
        Source source = source(file);
        String day = readOn.isEmpty()
                ? LocalDateTime.ofInstant(source.modified(), ZoneId.systemDefault())
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                : readOn;
        for (Importer importer : Formats.importers()) {
            if (importer.reads(source)) {
                return inTime(importer, source, new Reading(day, ids));
            }
        }
        throw new ImportFailed(Message.of("exchange.notText", source.name()));
    }

    /** What its own reader does not finish is read as plain text: the words come in, and that is told. */
    private static Imported inTime(Importer importer, Source source, Reading reading) throws ImportFailed {
        Optional<Imported> read = within(importer, source, reading);
        if (read.isPresent()) {
            return read.get();
        }
        Importer last = Formats.importers().getLast();
        Imported plain = (importer == last || !last.reads(source) ? Optional.<Imported>empty() : within(last, source, reading))
                .orElseThrow(() -> new ImportFailed(Message.of("app.import.slow", source.name())));
        List<Message> told = new ArrayList<>(plain.told());
        told.add(Message.of("app.import.asText", source.name()));
        return new Imported(plain.stories(), plain.leftOut(), plain.cleaned(), told);
    }

    private static Optional<Imported> within(Importer importer, Source source, Reading reading) throws ImportFailed {
        try {
            return TimeLimit.within(LONGEST, () -> importer.read(source, reading));
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case ImportFailed failed -> throw failed;
                case RuntimeException bug -> throw bug;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    private static Source source(Path file) throws ImportFailed {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new ImportFailed(Message.of("app.import.missing", name));
            }
            long largest = zipped(file) ? LARGEST_PACKAGE : LARGEST_TEXT;
            if (Files.size(file) > largest) {
                throw new ImportFailed(Message.of("app.import.large", name, largest / 1_000_000));
            }
            Instant modified = Files.getLastModifiedTime(file).toInstant();
            return new Source(name, Files.readAllBytes(file), modified);
        } catch (IOException e) {
            throw new ImportFailed(Message.of("app.import.unreadable", name));
        }
    }

    private static boolean zipped(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'});
        }
    }
}
