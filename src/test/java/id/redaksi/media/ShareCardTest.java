package id.redaksi.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareCardTest {
    private static final int COLOUR = 0x9b1c1c;

    private static BufferedImage drawn(String headline) throws Exception {
        Rendition card = ShareCard.drawn(new ShareCard.Words("Contoh.id", "Ekonomi", headline), COLOUR);
        return ImageIO.read(new ByteArrayInputStream(card.bytes()));
    }

    /** How many pixels of the frame around the words are not the card's colour. */
    private static int outside(BufferedImage card, int margin) {
        int strange = 0;
        for (int y = 0; y < card.getHeight(); y++) {
            for (int x = 0; x < card.getWidth(); x++) {
                boolean inside = x >= margin
                        && x < card.getWidth() - margin
                        && y >= margin
                        && y < card.getHeight() - margin / 2;
                strange += !inside && (card.getRGB(x, y) & 0xffffff) != COLOUR ? 1 : 0;
            }
        }
        return strange;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Irak Blokir Telegram",
                "Harga Cabai Rawit Merah Naik Dua Kali Lipat, Pedagang Pasar Induk Sebut Pasokan Terganggu Hujan",
                "شهد السوق ارتفاع أسعار الفلفل في جاكرتا هذا الأسبوع",
                "👍🏽",
                "\u0000\u0007\ud800",
                ""
            })
    void words_of_any_kind_stay_inside_the_card(String headline) throws Exception {
        BufferedImage card = drawn(headline);

        assertEquals(1200, card.getWidth());
        assertEquals(630, card.getHeight());
        assertEquals(0, outside(card, 70));
    }

    @Test
    void a_title_of_five_hundred_characters_is_cut_and_so_is_a_word_that_does_not_end() throws Exception {
        assertEquals(0, outside(drawn("Sangat panjang ".repeat(34)), 70));
        assertEquals(0, outside(drawn("a".repeat(500)), 70));
    }

    @Test
    void the_frame_is_seen_through_when_something_is_in_it() throws Exception {
        BufferedImage card = drawn("Judul");
        card.setRGB(20, 300, 0xffffff);

        assertEquals(1, outside(card, 70));
    }

    @Test
    void the_same_words_give_the_same_bytes() {
        var words = new ShareCard.Words("Contoh.id", "Ekonomi", "Judul berita");

        assertArrayEquals(ShareCard.drawn(words, COLOUR).bytes(), ShareCard.drawn(words, COLOUR).bytes());
    }

    @Test
    void on_a_bright_colour_the_letters_are_dark() throws Exception {
        Rendition card = ShareCard.drawn(new ShareCard.Words("Contoh.id", "", "Judul"), 0xf2c94c);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(card.bytes()));

        int darkest = 0xff;
        for (int x = 0; x < image.getWidth(); x++) {
            darkest = Math.min(darkest, image.getRGB(x, 180) >> 8 & 0xff);
        }
        assertTrue(darkest < 0x40, "green of the darkest pixel " + darkest);
    }
}
