package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.exchange.Choices;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Loss;
import id.redaksi.exchange.office.OdtFormat;
import id.redaksi.samples.AnyStory;
import id.redaksi.samples.Samples;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** An OpenDocument text of ours is read again as the story it was, but for the losses that are named. */
class OdtRoundTripTest {
    private static final Format ODT = new OdtFormat();

    @Property(tries = 300)
    void any_story_comes_back_but_for_its_named_losses(@ForAll long seed) throws Exception {
        new RoundTrip(ODT).holds(new AnyStory(seed).story());
    }

    @Test
    void one_of_each_loses_nothing_of_its_body_that_is_not_named() {
        List<String> lost = ODT.exporter().orElseThrow().losses(Samples.oneOfEachSettled(), Choices.USUAL).all().stream()
                .map(Loss::what)
                .toList();

        assertEquals(
                List.of("mark:language"),
                lost.stream().filter(what -> what.startsWith("block:") || what.startsWith("mark:")).toList());
        assertTrue(lost.containsAll(List.of("field:editorsNote", "field:assignee", "field:ordered", "photos", "related")));
    }
}
