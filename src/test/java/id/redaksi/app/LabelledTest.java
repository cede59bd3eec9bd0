package id.redaksi.app;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.redaksi.language.Labelled;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** All rules on the labelled sentences; {@code packaging/bench language} prints the same by rule. */
class LabelledTest {
    @Test
    void of_what_is_found_nearly_all_is_wrong_and_of_what_is_wrong_most_is_found() {
        var checks = new Checks(Path.of("nowhere"), () -> Settings.DEFAULT);
        assumeTrue(checks.troubles().isEmpty(), "no dictionaries: npm did not bring them");
        var labelled = new Labelled(checks.rules());
        String figures = labelled.sentences() + " sentences, precision " + labelled.precision() + ", recall "
                + labelled.recall() + "\n" + String.join("\n", labelled.remarks());

        assertTrue(labelled.sentences() >= 400, figures);
        assertTrue(labelled.precision() >= 0.95 && labelled.recall() >= 0.85, figures);
    }
}
