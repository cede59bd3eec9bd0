package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ChannelsTest {
    private static final Channels SITE = new Channels(
            List.of("Nasional", "Sport", "Sepak Bola", "Liga 1", "Techno"),
            Map.of("Sepak Bola", "Sport", "Liga 1", "Sepak Bola"));

    private static String shown(Channels channels) {
        return channels.rows().stream()
                .map(row -> "-".repeat(row.depth()) + row.name())
                .collect(Collectors.joining(" "));
    }

    @Test
    void the_names_stand_in_the_order_in_which_the_tree_is_read() {
        assertEquals("Nasional Sport -Sepak Bola --Liga 1 Techno", shown(SITE));
        assertEquals(
                "A -B C", shown(new Channels(List.of("A", "C", "B"), Map.of("B", "A"))));
        assertEquals(List.of("Nasional", "Sport", "Techno"), SITE.top());
        assertEquals(List.of("Sport", "Sepak Bola", "Liga 1"), SITE.branch("Sport"));
    }

    @Test
    void whatever_it_is_made_from_is_a_tree() {
        assertEquals("A B", shown(new Channels(List.of("A", " ", "B", "A"), Map.of("A", "A", "B", "missing"))));
        assertEquals("B -A", shown(new Channels(List.of("A", "B"), Map.of("A", "B", "B", "A"))));
        List<String> many = IntStream.range(0, 5_000).mapToObj(i -> "K" + i).toList();
        Map<String, String> chain = new HashMap<>();
        IntStream.range(1, 5_000).forEach(i -> chain.put("K" + i, "K" + (i - 1)));
        assertEquals(Channels.MOST, new Channels(many, chain).names().size());
    }

    @Test
    void a_channel_is_added_renamed_moved_and_taken_away_with_those_below_it() {
        assertEquals("Nasional Sport -Sepak Bola --Liga 1 -Tenis Techno", shown(SITE.with("Tenis", "Sport")));
        assertEquals("Nasional Sport -Bola --Liga 1 Techno", shown(SITE.renamed("Sepak Bola", "Bola")));
        assertEquals("Nasional -Sepak Bola --Liga 1 Sport Techno", shown(SITE.moved("Sepak Bola", "Nasional")));
        assertEquals("Nasional Sport -Sepak Bola --Liga 1 Techno", shown(SITE.moved("Sport", "Liga 1")));
        assertEquals("Nasional Sport -Liga 1 Techno", shown(SITE.without("Sepak Bola")));
        assertEquals("Nasional Sepak Bola -Liga 1 Techno", shown(SITE.without("Sport")));
        assertEquals("Sport -Sepak Bola --Liga 1 Nasional Techno", shown(SITE.shifted("Sport", -1)));
        assertEquals(shown(SITE), shown(SITE.shifted("Liga 1", -1)));
        assertEquals("Nasional Techno -Sepak Bola --Liga 1", shown(SITE.moved("Sepak Bola", "Techno").renamed("Sport", "Techno")));
    }

    @Property(tries = 300)
    void any_wishes_leave_a_tree_with_each_name_once(@ForAll @Size(max = 30) List<@IntRange(max = 2_000) Integer> wishes) {
        Channels channels = SITE;
        for (int wish : wishes) {
            List<String> names = channels.names();
            String one = names.isEmpty() ? "A" : names.get(wish / 7 % names.size());
            String other = names.isEmpty() ? "B" : names.get(wish / 97 % names.size());
            channels = switch (wish % 6) {
                case 0 -> channels.with("N" + wish, other);
                case 1 -> channels.renamed(one, wish % 2 == 0 ? other : "R" + wish);
                case 2 -> channels.moved(one, other);
                case 3 -> channels.shifted(one, wish % 3 - 1);
                case 4 -> channels.without(one);
                default -> channels.moved(one, "");
            };
            assertEquals(channels.names().size(), Map.copyOf(channels.names().stream().distinct().collect(Collectors.toMap(n -> n, n -> 1))).size());
            assertEquals(channels, new Channels(channels.names(), channels.parents()));
            assertTrue(channels.names().containsAll(channels.parents().values()));
        }
    }
}
