package id.redaksi.exchange.wire;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.FileName;
import id.redaksi.exchange.Sink;
import id.redaksi.guard.Sha256;
import id.redaksi.page.PagePhoto;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The photos of a story that go with an item of a wire format: copies in a folder beside it, which the item names by
 * relative addresses. A photo whose original is away goes without, and an item that takes a story back brings none.
 */
public final class WirePhotos {
    /** For an item that names no files. */
    public static final WirePhotos NONE = new WirePhotos(Map.of());

    /** A photo's file, as formats describe it. */
    public record File(String address, String type, PagePhoto photo) {
        public long size() {
            return photo.bytes().length;
        }

        public String sha256() {
            return Sha256.of(photo.bytes());
        }
    }

    private final Map<String, File> files;

    private WirePhotos(Map<String, File> files) {
        this.files = files;
    }

    public static WirePhotos of(Edition edition) throws ExportFailed {
        Story story = edition.story();
        if (story.workflow().status() == Workflow.Status.KILLED) {
            return NONE;
        }
        String folder = FileName.of(story) + "-foto/";
        Map<String, File> files = new LinkedHashMap<>();
        for (String name : story.photos()) {
            Optional<PagePhoto> photo = files.containsKey(name) ? Optional.empty() : edition.around().photo(name);
            if (photo.isPresent() && photo.get().bytes().length > 0) {
                boolean png = photo.get().address().endsWith(".png");
                String address = folder + name.substring(0, 16) + (png ? ".png" : ".jpg");
                files.put(name, new File(address, png ? "image/png" : "image/jpeg", photo.get()));
            }
        }
        return new WirePhotos(files);
    }

    /** The file of a figure's photo; empty where the figure has none or it stays at home. */
    public Optional<File> of(@Nullable String photo) {
        return photo == null ? Optional.empty() : Optional.ofNullable(files.get(photo));
    }

    public List<File> all() {
        return List.copyOf(files.values());
    }

    /** The figures of the text whose photos go with the item. */
    public List<Figure> inside(Story story) {
        List<Figure> figures = new ArrayList<>(story.body().figures());
        figures.removeIf(figure -> of(figure.photo()).isEmpty());
        return figures;
    }

    /** Lays the files beside the item, which is written before. */
    public void write(Sink sink) throws IOException {
        for (File file : files.values()) {
            try (OutputStream out = sink.file(file.address())) {
                out.write(file.photo().bytes());
            }
        }
    }
}
