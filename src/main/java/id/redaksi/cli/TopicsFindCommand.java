package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import id.redaksi.app.App;
import id.redaksi.topics.MediaTopic;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redaksi topics find [WORDS...]} */
@Command(name = "find", description = "Find Media Topics by a label in any language or by code; without words, those at the top.")
final class TopicsFindCommand extends NewsroomCommand {
    private static final int MOST = 50;

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "The beginning of a label, or a code.")
    List<String> words = List.of();

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        List<MediaTopic> found = app.subjects().vocabulary().like(String.join(" ", words), MOST);
        if (!json) {
            found.forEach(topic -> print(topic.code() + "  " + topic.name("id")
                    + topic.label("en").filter(label -> !label.equals(topic.name("id"))).map(label -> "  |  " + label).orElse("")));
            return 0;
        }
        ArrayNode all = JSON.arrayNode();
        for (MediaTopic topic : found) {
            var one = all.addObject().put("code", topic.code()).put("uri", topic.uri()).put("broader", topic.broader());
            one.put("ownLabel", topic.ownLabel());
            var labels = one.putObject("labels");
            topic.labels().forEach(labels::put);
        }
        print(all);
        return 0;
    }
}
