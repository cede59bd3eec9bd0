package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.redaksi.page.elsewhere.Card;
import id.redaksi.page.elsewhere.Elsewhere;
import id.redaksi.page.elsewhere.Elsewhere.Shot;
import id.redaksi.page.elsewhere.Spot;
import id.redaksi.samples.Samples;
import id.redaksi.story.By;
import id.redaksi.story.Field;
import id.redaksi.story.Inline;
import id.redaksi.story.Insertion;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Body;
import id.redaksi.story.Story;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LooksElsewhereTest {
    @TempDir
    Path folder;

    private App app;

    @BeforeEach
    void open() throws Exception {
        app = App.open(folder.resolve("ruang"), Samples.CLOCK);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private Story story() {
        return Story.blank(app.ids()).with(Field.HEADLINE, "Harga cabai naik");
    }

    private Elsewhere looks(Story story) throws Exception {
        return app.looksElsewhere().of(story);
    }

    @Test
    void the_texts_are_those_of_the_storys_own_page() throws Exception {
        Elsewhere looks = looks(story().with(Field.SOCIAL_TITLE, "Cabai makin pedas"));

        assertEquals("Cabai makin pedas", looks.at(Spot.FACEBOOK_TITLE).cut().shown());
        assertEquals(Field.HEADLINE, looks.at(Spot.SEARCH_TITLE_PHONE).from().orElseThrow());
        assertEquals("Redaksi", looks.head().site());
    }

    @Test
    void the_way_to_the_page_is_that_of_the_site() throws Exception {
        app.use(Settings.DEFAULT.with(app.settings().publishing().withAddress("https://www.contoh.id/")));
        Story story = story().with(Field.CHANNEL, "Finance");

        Elsewhere looks = looks(story);

        assertEquals("https://www.contoh.id/finance/harga-cabai-naik.html", looks.head().address());
        assertEquals(List.of("https://www.contoh.id", "finance"), looks.head().trail());
        assertEquals("contoh.id", looks.head().host());
    }

    /** What is only suggested leaves the house nowhere. */
    @Test
    void what_is_only_suggested_is_seen_nowhere() throws Exception {
        Story open = story();
        String text = "Harga cabai di Pasar Senen naik tajam minggu ini kata pedagang.";
        Inline suggested = Inline.of(text).with(0, 11, new Insertion(new By("Sari", Samples.CLOCK.instant())));
        Story story = open.withBody(new Body(List.of(new Paragraph(app.ids().block(), suggested))));

        assertFalse(looks(story).head().opening().contains("Harga"));
    }

    @Test
    void a_photo_is_measured_for_each_place() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
        String photo = app.photos().take("pasar.png", bytes.toByteArray()).sha256();
        Story story = story();

        Shot shot = looks(story.with(Field.LEAD, story.lead().withPhoto(photo))).shot();

        assertEquals(Shot.photo(400, 300), shot);
        assertEquals(Card.Size.SMALL, shot.on(Card.FACEBOOK));
        assertEquals(Card.Size.LARGE, shot.on(Card.X));
    }

    @Test
    void a_photo_that_is_away_is_none() throws Exception {
        Story story = story();

        assertEquals(Shot.NONE, looks(story.with(Field.LEAD, story.lead().withPhoto("ab".repeat(32)))).shot());
    }
}
