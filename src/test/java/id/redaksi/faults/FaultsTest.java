package id.redaksi.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A short part of every kind of fault; {@code packaging/faults} tries them as often as the table of guarantees says. */
class FaultsTest {
    private static final String TYPED = "kill";

    private static Rig rig;

    @BeforeAll
    static void make() throws Exception {
        rig = Rig.make();
    }

    @AfterAll
    static void clear() throws Exception {
        rig.close();
    }

    /** Beside other programs a robot that types falls behind, and seconds of typing are counted there. */
    @Test
    @Tag("alone")
    void no_kill_while_typing_loses_what_was_acknowledged_and_a_control_does() throws Exception {
        check(Faults.ALL.get(TYPED));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_lost_and_a_control_loses() {
        return Faults.ALL.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(TYPED))
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())));
    }

    private static void check(Faults.Entry entry) throws Exception {
        List<Outcome> outcomes = entry.kind().run(rig, entry.shortRuns());
        outcomes.forEach(outcome -> System.out.println(outcome.line()));
        assertEquals(
                List.of(),
                outcomes.stream().filter(outcome -> !outcome.isRight()).map(Outcome::line).toList());
        String untried = outcomes.stream().map(outcome -> outcome instanceof Outcome.Untried ? outcome.line() : "").reduce("", String::concat);
        assumeTrue(untried.isEmpty(), untried);
    }
}
