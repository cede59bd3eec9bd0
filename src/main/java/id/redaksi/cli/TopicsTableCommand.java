package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.redaksi.app.App;
import id.redaksi.topics.ReceiverFile;
import id.redaksi.topics.ReceiverTable;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi topics table [RECEIVER] [--from FILE | --csv | --json]} */
@Command(name = "table", description = "A receiver's categories for tags and channels; without a receiver, which receivers have a table.")
final class TopicsTableCommand extends NewsroomCommand {
    @Parameters(paramLabel = "RECEIVER", arity = "0..1", description = "The receiver's name.")
    String receiver = "";

    @Option(names = "--from", paramLabel = "FILE", description = "Put the table in FILE (CSV or JSON) in the place of the one there is.")
    @Nullable
    Path from;

    @Override
    boolean onlyReads() {
        return from == null;
    }

    @Override
    int run(App app) throws Exception {
        if (receiver.isEmpty()) {
            return names(app.subjects().receivers());
        }
        if (from != null) {
            ReceiverTable read = app.subjects().read(from, receiver);
            Optional<Message> refused = FilingAct.done(app, app.subjects().table(read));
            if (refused.isPresent()) {
                return refuse(refused.get());
            }
            List<String> unknown = app.subjects().unknown(read);
            tell("topics.table.taken", receiver, read.rows().size());
            if (!unknown.isEmpty()) {
                tell("topics.table.unknown", unknown.size(), String.join(", ", unknown.subList(0, Math.min(10, unknown.size()))));
            }
            return 0;
        }
        Optional<ReceiverTable> table = app.subjects().table(receiver);
        if (table.isEmpty()) {
            return refuse(Message.of("topics.noReceiver", receiver));
        }
        byte[] written = json ? ReceiverFile.json(table.get()) : ReceiverFile.csv(table.get());
        print(new String(written, StandardCharsets.UTF_8).stripTrailing());
        return 0;
    }

    private int names(List<String> all) throws Exception {
        if (json) {
            ArrayNode names = JSON.arrayNode();
            all.forEach(names::add);
            print(names);
        } else {
            all.forEach(this::print);
        }
        return 0;
    }
}
