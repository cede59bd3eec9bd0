package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.Subjects;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi topics import FILE [--older]} */
@Command(name = "import", description = "Put the vocabulary of IPTC's file (JSON, RDF/XML or NewsML-G2) in the place of the one there is.")
final class TopicsImportCommand extends NewsroomCommand {
    @Parameters(paramLabel = "FILE", description = "The file of Media Topics as IPTC publishes it.")
    Path file = Path.of("");

    @Option(names = "--older", description = "Take it although it is older than the one there is.")
    boolean older;

    @Override
    int run(App app) throws Exception {
        Subjects.Taken taken = app.subjects().importTopics(file, older);
        tell(
                "topics.taken",
                taken.released(), taken.active(), taken.concepts() - taken.active(), String.join(", ", taken.languages()));
        if (taken.fresh() > 0 || taken.retiredSince() > 0) {
            tell("topics.taken.since", taken.fresh(), taken.retiredSince());
        }
        if (!taken.broken().isEmpty()) {
            tell("topics.taken.broken", String.join(", ", taken.broken()));
        }
        if (json) {
            ObjectNode root = JSON.objectNode()
                    .put("released", taken.released())
                    .put("concepts", taken.concepts())
                    .put("active", taken.active())
                    .put("new", taken.fresh())
                    .put("retiredSince", taken.retiredSince());
            taken.languages().forEach(root.putArray("languages")::add);
            taken.broken().forEach(root.putArray("withoutSuccessor")::add);
            print(root);
        }
        return 0;
    }
}
