package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.newsroom.Summary;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code redaksi list} */
@Command(name = "list", description = "List the stories, newest first.")
final class ListCommand extends NewsroomCommand {
    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        List<Summary> all = app.newsroom().stories().list();
        if (!json) {
            all.forEach(one -> print(one.id() + "  " + status(one) + "  " + one.headline()));
            return 0;
        }
        ObjectNode root = JSON.objectNode().put("total", all.size());
        ArrayNode stories = root.putArray("stories");
        all.forEach(one -> stories.addObject()
                .put("id", one.id().value())
                .put("headline", one.headline())
                .put("channel", one.channel())
                .put("status", status(one))
                .put("changed", one.changed().toString()));
        print(root);
        return 0;
    }

    private static String status(Summary summary) {
        return summary.status().name().toLowerCase(Locale.ROOT);
    }
}
