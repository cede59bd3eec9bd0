package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.story.Story;
import id.redaksi.tagging.Kind;
import id.redaksi.tagging.Suggestion;
import id.redaksi.wording.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code redaksi tags FILE|STORY}: what a story may be filed under, the best of each kind first, with what speaks for it. A
 * file is only read, not kept; what a story bears already is not suggested.
 */
@Command(name = "tags", description = "Suggest tags, people, organisations, places, channel and IPTC subjects for a file or a story.")
final class TagsCommand extends NewsroomCommand {
    @Parameters(paramLabel = "FILE|STORY", description = "A file of any format that can be imported, or a story's id or the start of one.")
    String what = "";

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        app.indexing().catchUp(() -> true);
        List<Story> stories = Files.isRegularFile(Path.of(what)) ? app.storiesIn(Path.of(what)) : List.of(kept(app));
        ArrayNode all = JSON.arrayNode();
        for (Story story : stories) {
            for (Suggestion one : app.storySuggestions().to(story, () -> true)) {
                if (json) {
                    put(all.addObject().put("story", story.id().value()), one);
                } else {
                    print(line(one));
                }
            }
        }
        if (json) {
            print(all);
        }
        return 0;
    }

    private Story kept(App app) throws Exception {
        return app.newsroom().stories()
                .find(story(app, what))
                .orElseThrow(() -> new NotOneStory(Message.of("cli.noStory", what, 0)))
                .story();
    }

    private void put(ObjectNode node, Suggestion one) {
        node.put("kind", kind(one)).put("name", one.label());
        if (one.kind() == Kind.SUBJECT) {
            node.put("code", "medtop:" + one.name()).put("through", one.through());
        }
        node.put("score", Math.round(1000 * one.score()) / 1000.0).put("sure", one.isSure());
        one.reasons().stream().map(wording::text).forEach(node.putArray("reasons")::add);
    }

    private String line(Suggestion one) {
        String code = one.kind() == Kind.SUBJECT ? " (medtop:" + one.name() + ")" : "";
        String why = one.reasons().stream().map(wording::text).collect(Collectors.joining(" · "));
        return String.format(Locale.ROOT, "%-12s %.2f  %s%s  [%s]", kind(one), one.score(), one.label(), code, why);
    }

    private static String kind(Suggestion one) {
        return one.kind().name().toLowerCase(Locale.ROOT);
    }
}
