package id.redaksi.app;

import id.redaksi.exchange.Edition;
import id.redaksi.page.Page;
import id.redaksi.page.PagePhoto;
import id.redaksi.page.Site;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** What stands around a story in tests, with every photo at hand: the same grey picture. */
public record WithPhotos(AloneAround alone) implements Edition.Surroundings {
    private static final byte[] GREY = grey();

    public WithPhotos(Story story) {
        this(new AloneAround(story));
    }

    @Override
    public Page page() {
        return alone.page();
    }

    @Override
    public Optional<PagePhoto> photo(String sha256) {
        return Optional.of(new PagePhoto("media/foto.jpg", 640, 360, GREY.clone()));
    }

    private static byte[] grey() {
        var image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = image.createGraphics();
        paint.setColor(Color.GRAY);
        paint.fillRect(0, 0, 640, 360);
        paint.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public Site site() {
        return alone.site();
    }

    @Override
    public String address(StoryId story) {
        return alone.address(story);
    }
}
