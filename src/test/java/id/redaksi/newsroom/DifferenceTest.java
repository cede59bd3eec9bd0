package id.redaksi.newsroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    @Property
    void a_difference_leads_from_the_base_to_the_target(@ForAll byte[] base, @ForAll byte[] target) throws Exception {
        assertArrayEquals(target, Difference.applied(base, Difference.between(base, target)));
    }

    @Property
    void stretches_that_were_moved_doubled_or_changed_come_back(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9) Integer> from,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 12) Integer> to)
            throws Exception {
        byte[] base = text(from);
        byte[] target = text(to);

        byte[] difference = Difference.between(base, target);

        assertArrayEquals(target, Difference.applied(base, difference));
        assertArrayEquals(target, changed(Packed.differenceIn(Packed.difference(difference)), base));
    }

    private static byte[] changed(byte[] difference, byte[] base) throws Unreadable {
        return Difference.applied(base, difference);
    }

    private static byte[] text(List<Integer> pieces) {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(("Kalimat nomor " + piece + " dari naskah. ").repeat(1 + piece % 3)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void two_words_changed_far_apart_cost_few_bytes() throws Exception {
        String text = "Pemerintah akan menaikkan harga beras pada pekan depan. ".repeat(500) + "Akhir naskah dengan kata lain.";
        var many = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            many.append("kata").append(i * 7919 % 10007).append(' ');
        }
        byte[] base = (many + text).getBytes(StandardCharsets.UTF_8);
        String changed = (many + text).replace("kata7919 ", "sesuatu ").replace("Akhir naskah", "Ujung berita");
        byte[] target = changed.getBytes(StandardCharsets.UTF_8);

        byte[] difference = Difference.between(base, target);

        assertTrue(difference.length < 80, difference.length + " bytes");
        assertArrayEquals(target, Difference.applied(base, difference));
    }

    /** Whatever is read from a damaged disk ends in an answer or in {@link Unreadable}, and in little memory. */
    @Property
    void damage_is_unreadable_and_nothing_worse(@ForAll byte[] base, @ForAll byte[] damaged) {
        try {
            assertTrue(Difference.applied(base, damaged).length <= Difference.MOST);
            Packed.json(damaged);
        } catch (Unreadable e) {
            assertTrue(damaged.length >= 0);
        }
    }

    @Property
    void what_is_packed_comes_back(@ForAll String text) throws Exception {
        byte[] json = ("{\"a\":\"" + text.repeat(20) + "\"}").getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(json, Packed.json(Packed.whole(json)));
    }
}
