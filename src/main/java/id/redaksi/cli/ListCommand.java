package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.newsroom.ListFilter;
import id.redaksi.newsroom.NewsroomFailed;
import id.redaksi.newsroom.Stories;
import id.redaksi.newsroom.Summary;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** {@code redaksi list} */
@Command(name = "list", description = "List the stories, newest first.")
final class ListCommand extends NewsroomCommand {
    private static final int AT_ONCE = 1_000;

    /** What is done with each story. */
    private interface Each {
        void with(Summary summary) throws Exception;
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        Stories stories = app.newsroom().stories();
        if (!json) {
            each(stories, one -> print(one.id() + "  " + status(one) + "  " + one.headline()));
            return 0;
        }
        print("{\n  \"total\" : " + stories.count(ListFilter.ALL) + ",\n  \"stories\" : [");
        boolean[] first = {true};
        each(stories, one -> {
            print((first[0] ? "    " : "    ,") + id.redaksi.guard.Json.mapper().writeValueAsString(json(one)));
            first[0] = false;
        });
        print("  ]\n}");
        return 0;
    }

    /** A page at a time, so that any number of stories can be listed. */
    private static void each(Stories stories, Each each) throws Exception {
        for (List<Summary> some = page(stories, Long.MAX_VALUE); !some.isEmpty(); some = page(stories, some.getLast().head())) {
            for (Summary one : some) {
                each.with(one);
            }
        }
    }

    private static List<Summary> page(Stories stories, long before) throws NewsroomFailed {
        return stories.page(ListFilter.ALL, before, AT_ONCE);
    }

    private static ObjectNode json(Summary one) {
        return JSON.objectNode()
                .put("id", one.id().value())
                .put("headline", one.headline())
                .put("channel", one.channel())
                .put("status", status(one))
                .put("changed", one.changed().toString());
    }

    private static String status(Summary summary) {
        return summary.status().name().toLowerCase(Locale.ROOT);
    }
}
