package id.redaksi.exchange.office;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.page.PagePhoto;
import id.redaksi.story.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The photos of a document: the copies that leave the house, each once, numbered as the text shows them first. */
final class Photos {
    /** A photo of the document: its number from 1, the name of its file, its bytes, and its size in pixels. */
    record Kept(int number, String file, byte[] bytes, int width, int height) {
        /** How much it is made smaller to stand within these measures, given in pixels too; never larger. */
        double scale(double widest, double highest) {
            return Math.min(1, Math.min(widest / width, highest / height));
        }

        boolean isPng() {
            return file.endsWith(".png");
        }
    }

    private final Edition.Surroundings around;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    Photos(Edition.Surroundings around) {
        this.around = around;
    }

    List<Kept> all() {
        return new ArrayList<>(kept.values());
    }

    /** The photo of a figure; empty where it has none, or none that is at hand. */
    Optional<Kept> of(Figure figure) throws ExportFailed {
        String name = figure.photo();
        if (name == null) {
            return Optional.empty();
        }
        Kept known = kept.get(name);
        if (known == null) {
            Optional<PagePhoto> photo = around.photo(name).filter(one -> DocxRuns.isPhoto(one.bytes()));
            if (photo.isEmpty()) {
                return Optional.empty();
            }
            known = kept(photo.get());
            kept.put(name, known);
        }
        return Optional.of(known);
    }

    private Kept kept(PagePhoto photo) {
        int number = kept.size() + 1;
        byte[] bytes = photo.bytes();
        String file = "foto-" + number + ((bytes[0] & 0xFF) == 0x89 ? ".png" : ".jpeg");
        return new Kept(number, file, bytes, Math.max(1, photo.width()), Math.max(1, photo.height()));
    }
}
