package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.Formats;
import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import id.redaksi.exchange.Option;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code redaksi formats} */
@Command(name = "formats", description = "List the formats that can be imported and exported, with their options.")
final class FormatsCommand extends FolderCommand {
    @Override
    int run() throws Exception {
        if (json) {
            ArrayNode all = JSON.objectNode().putArray("formats");
            Formats.all().forEach(format -> all.add(tree(format)));
            ObjectNode root = JSON.objectNode();
            root.set("formats", all);
            print(root);
            return 0;
        }
        for (Format format : Formats.all()) {
            print(wording.text("cli.format", format.name(), wording.text(format.title()), directions(format)));
            options(format).forEach(option -> print(wording.text(
                    "cli.formatOption", option.name(), wording.text(option.title()), String.join(" | ", option.choices()))));
        }
        return 0;
    }

    private String directions(Format format) {
        boolean in = format.importer().isPresent();
        return wording.text("cli.formatWays", in ? format.exporter().isPresent() ? 2 : 0 : 1);
    }

    private static List<Option> options(Format format) {
        return format.exporter().map(Exporter::options).orElse(List.of());
    }

    private ObjectNode tree(Format format) {
        ObjectNode one = JSON.objectNode()
                .put("name", format.name())
                .put("title", wording.text(format.title()))
                .put("reads", format.importer().isPresent())
                .put("writes", format.exporter().isPresent());
        format.endings().forEach(one.putArray("endings")::add);
        ArrayNode options = one.putArray("options");
        options(format).forEach(option -> {
            ObjectNode said = options.addObject()
                    .put("name", option.name())
                    .put("title", wording.text(option.title()))
                    .put("standard", option.standard());
            option.choices().forEach(said.putArray("choices")::add);
        });
        return one;
    }
}
