package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.wording.Message;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code redaksi topics set --tag NAME | --channel NAME [CODE...]} */
@Command(name = "set", description = "Let a tag or channel stand for Media Topics; without codes, for none.")
final class TopicsSetCommand extends NewsroomCommand {
    /** One of the two. */
    static final class Which {
        @Option(names = "--tag", paramLabel = "NAME", description = "The tag.")
        String tag = "";

        @Option(names = "--channel", paramLabel = "NAME", description = "The channel.")
        String channel = "";

        Filed filed() {
            return tag.isEmpty() ? Filed.channel(channel) : Filed.tag(tag);
        }
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    Which which = new Which();

    @Parameters(paramLabel = "CODE", arity = "0..*", description = "A code (20001065, medtop:20001065, or its address).")
    List<String> codes = List.of();

    @Override
    int run(App app) throws Exception {
        List<String> plain = codes.stream().map(code -> MediaTopic.code(code).orElse(code)).toList();
        Optional<Message> refused = FilingAct.done(app, app.subjects().topics(which.filed(), plain));
        if (refused.isPresent()) {
            return refuse(refused.get());
        }
        List<String> now = app.subjects().called(which.filed()).topics();
        if (json) {
            ObjectNode root = JSON.objectNode().put("name", which.filed().name());
            now.forEach(root.putArray("topics")::add);
            print(root);
        }
        return 0;
    }
}
