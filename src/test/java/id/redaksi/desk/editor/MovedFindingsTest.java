package id.redaksi.desk.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.redaksi.language.About;
import id.redaksi.language.Finding;
import id.redaksi.language.Findings;
import id.redaksi.language.Where;
import id.redaksi.samples.Samples;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.story.Quote;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MovedFindingsTest {
    private final BlockId id = Samples.ids().block();

    private Finding finding(String text, String word) {
        int from = text.indexOf(word);
        return new Finding(About.of("spelling-id"), new Where.Leaf(id, 0), from, from + word.length(), word, Message.of("language.spelling", word), List.of());
    }

    private Block paragraph(String text) {
        return new Paragraph(id, Inline.of(text));
    }

    private List<String> moved(String before, String now, String... words) {
        List<Finding> findings = new ArrayList<>();
        for (String word : words) {
            findings.add(finding(before, word));
        }
        Findings.InBlock moved = MovedFindings.to(paragraph(now), new Findings.InBlock(paragraph(before), findings));
        return moved.findings().stream().map(one -> now.substring(one.from(), one.to())).toList();
    }

    @Test
    void what_was_found_stays_on_words_before_and_behind_the_change() {
        assertEquals(
                List.of("karana", "demu"),
                moved("itu karana ia, demu itu", "itu karana ia pergi, demu itu", "karana", "demu"));
    }

    @Test
    void a_word_that_is_changed_bears_no_mark() {
        assertEquals(List.of("demu"), moved("itu karana demu", "itu karena demu", "karana", "demu"));
        assertEquals(List.of(), moved("itu demu", "itu demus", "demu"));
        assertEquals(List.of(), moved("itu demu", "itu xdemu", "demu"));
        assertEquals(List.of(), moved("itu demu", "itu ", "demu"));
    }

    @Test
    void a_sign_beside_a_word_does_not_take_the_mark_off() {
        assertEquals(List.of("demu"), moved("itu demu", "itu demu,", "demu"));
        assertEquals(List.of(","), moved("satu,dua tiga", "satu,dua tiga empat", ","));
    }

    @Test
    void a_block_of_another_kind_bears_none() {
        var found = new Findings.InBlock(paragraph("itu demu"), List.of(finding("itu demu", "demu")));

        assertEquals(
                List.of(),
                MovedFindings.to(new Quote(id, Inline.of("itu demu"), Inline.EMPTY), found).findings());
    }

    @Property
    void wherever_one_types_the_mark_stays_on_its_word(
            @ForAll @AlphaChars @StringLength(max = 5) String typed, @ForAll @IntRange(max = 14) int at) {
        String before = "itu demu dan ia";
        String now = before.substring(0, at) + typed + before.substring(at);

        for (String word : moved(before, now, "demu")) {
            assertEquals("demu", word);
        }
    }
}
