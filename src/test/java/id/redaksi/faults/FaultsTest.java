package id.redaksi.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** A short part of every kind of fault; {@code packaging/faults} tries them as often as the table of guarantees says. */
@Tag("alone")
class FaultsTest {
    private static Rig rig;

    @BeforeAll
    static void make() throws Exception {
        rig = Rig.make();
    }

    @AfterAll
    static void clear() throws Exception {
        rig.close();
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_lost_and_a_control_loses() {
        return Faults.ALL.entrySet().stream()
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
