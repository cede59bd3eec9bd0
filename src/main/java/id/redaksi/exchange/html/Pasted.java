package id.redaksi.exchange.html;

import id.redaksi.guard.Sha256;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a piece of HTML holds: blocks, the bytes of pictures that came with it by the figure they belong to, and what
 * was left out.
 */
public record Pasted(List<Block> blocks, Map<BlockId, byte[]> pictures, List<Message> leftOut) {
    public Pasted {
        blocks = List.copyOf(blocks);
        pictures = Map.copyOf(pictures);
        leftOut = List.copyOf(leftOut);
    }

    /** The blocks with the pictures in their figures, by the names (SHA-256) that {@code photos} gets them under. */
    public List<Block> withPhotos(Map<String, byte[]> photos) {
        List<Block> named = new ArrayList<>();
        for (Block block : blocks) {
            named.add(switch (block) {
                case Figure figure -> named(figure, photos);
                case Gallery gallery -> new Gallery(
                        gallery.id(), gallery.figures().stream().map(figure -> named(figure, photos)).toList());
                default -> block;
            });
        }
        return named;
    }

    private Figure named(Figure figure, Map<String, byte[]> photos) {
        byte[] picture = pictures.get(figure.id());
        if (picture == null) {
            return figure;
        }
        String name = Sha256.of(picture);
        photos.put(name, picture);
        return figure.withPhoto(name);
    }
}
