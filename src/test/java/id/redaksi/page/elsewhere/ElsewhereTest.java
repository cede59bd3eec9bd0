package id.redaksi.page.elsewhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.page.elsewhere.Elsewhere.Shot;
import id.redaksi.samples.Samples;
import id.redaksi.story.Field;
import id.redaksi.story.Story;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
    private static final Head HEAD = new Head(
            "Harga cabai naik - Contoh", "Pasokan turun.", "https://contoh.id/a.html", "Contoh", "Cabai pedas",
            "Pasokan turun.", "", "", "Harga cabai naik di Jakarta.");

    private final Story story = Samples.story("Harga cabai naik", "Harga cabai naik di Jakarta.")
            .with(Field.SOCIAL_TITLE, "Cabai pedas")
            .with(Field.STANDFIRST, "Pasokan turun.");

    private final Elsewhere looks = Elsewhere.of(story, HEAD, Shot.NONE);

    @Test
    void each_text_says_which_field_it_came_from() {
        assertEquals(Optional.of(Field.SOCIAL_TITLE), looks.at(Spot.FACEBOOK_TITLE).from());
        assertEquals(Optional.of(Field.HEADLINE), looks.at(Spot.SEARCH_TITLE_PHONE).from(), "with the site's name behind");
        assertEquals(Optional.of(Field.STANDFIRST), looks.at(Spot.WHATSAPP_TEXT).from());
    }

    @Test
    void a_text_that_was_meant_for_another_place_is_a_stand_in() {
        assertFalse(looks.at(Spot.X_TITLE).isStandIn());
        assertTrue(looks.at(Spot.WHATSAPP_TEXT).isStandIn());
        assertEquals(Field.SOCIAL_DESCRIPTION, looks.at(Spot.WHATSAPP_TEXT).meant());
    }

    @Test
    void a_search_engine_takes_the_first_words_where_nothing_was_said() {
        var silent = new Head(HEAD.title(), "", "", "", "", "", "", "", HEAD.opening());
        Piece piece = Elsewhere.of(story, silent, Shot.NONE).at(Spot.SEARCH_TEXT_PHONE);

        assertEquals(HEAD.opening(), piece.cut().shown());
        assertEquals(Optional.empty(), piece.from());
    }

    @Test
    void the_headline_is_pushed_while_no_line_was_written() {
        assertEquals("Harga cabai naik", looks.at(Spot.PUSH_IPHONE).cut().shown());
        assertTrue(looks.at(Spot.PUSH_IPHONE).isStandIn());

        Story written = story.with(Field.PUSH, "Cabai Rp90.000");
        assertEquals("Cabai Rp90.000", Elsewhere.of(written, HEAD, Shot.NONE).at(Spot.PUSH_ANDROID).cut().shown());
    }

    @Test
    void the_date_of_a_search_result_takes_room_from_its_text() {
        String text = "Pedagang menyebut pasokan turun. ".repeat(8);
        var dated = new Head("", text, "", "", "", "", "", "2026-11-24T14:05:00+07:00", "");
        var undated = new Head("", text, "", "", "", "", "", "", "");

        assertTrue(Elsewhere.of(story, dated, Shot.NONE).at(Spot.SEARCH_TEXT_PHONE).cut().kept().length()
                < Elsewhere.of(story, undated, Shot.NONE).at(Spot.SEARCH_TEXT_PHONE).cut().kept().length());
    }

    @Test
    void the_length_in_the_field_is_that_of_the_field() {
        assertEquals("Harga cabai naik".length(), looks.at(Spot.SEARCH_TITLE_PHONE).written());
        assertEquals("Harga cabai naik - Contoh".length(), looks.at(Spot.SEARCH_TITLE_PHONE).cut().characters());
    }

    @Test
    void a_message_keeps_its_lines() {
        Story written = story.with(Field.WHATSAPP, "*Cabai*\n\nRp90.000");

        assertEquals("*Cabai*\n\nRp90.000", Elsewhere.of(written, HEAD, Shot.NONE).at(Spot.WHATSAPP_MESSAGE).cut().shown());
    }

    @Test
    void each_place_shows_a_picture_by_its_own_measure() {
        Shot shot = Shot.photo(400, 220);

        assertEquals(Card.Size.LARGE, shot.on(Card.X));
        assertEquals(Card.Size.SMALL, shot.on(Card.FACEBOOK));
        assertEquals(Card.Size.NONE, Shot.NONE.on(Card.WHATSAPP));
    }

    @Test
    void the_sites_card_stands_in_for_a_photo() {
        var shared = new Head("", "", "", "", "", "", "https://contoh.id/kartu.jpg", "", "");

        assertEquals(Shot.Kind.CARD, Elsewhere.of(story, shared, Shot.NONE).shot().kind());
        assertEquals(Shot.Kind.PHOTO, Elsewhere.of(story, shared, Shot.photo(800, 600)).shot().kind());
    }

    @Test
    void every_spot_has_its_piece() {
        for (Spot spot : Spot.values()) {
            assertEquals(spot, looks.at(spot).spot());
        }
    }
}
