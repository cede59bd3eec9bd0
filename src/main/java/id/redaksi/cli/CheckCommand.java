package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.RuleBook;
import id.redaksi.language.Answering;
import id.redaksi.language.Checker;
import id.redaksi.language.Finding;
import id.redaksi.language.Receiver;
import id.redaksi.language.Terms;
import id.redaksi.language.Where;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code redaksi check FILE|STORY}: what the rules find, each with its place in UTF-16 units. Exits 1 when something would
 * stop "ready" or an export. A file is only read, not kept.
 */
@Command(name = "check", description = "Look a file or a story through for spelling, style and the press code.")
final class CheckCommand extends NewsroomCommand {
    @Parameters(paramLabel = "FILE|STORY", description = "A file of any format that can be imported, or a story's id or the start of one.")
    String what = "";

    @Option(names = "--target", paramLabel = "NAME", description = "Also look for what this target wants of a story.")
    @Nullable
    String target;

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        List<Story> stories = Files.isRegularFile(Path.of(what)) ? app.storiesIn(Path.of(what)) : List.of(kept(app));
        app.ruleBook().whenStopped(overrun -> refuse(RuleBook.told(overrun)));
        Receiver receiver = target == null ? Receiver.NOBODY : TargetsCommand.receiver(app, target);
        var checker = new Checker(app.checks().rules());
        ArrayNode all = JSON.arrayNode();
        boolean stops = false;
        for (Story story : stories) {
            Terms terms = app.checks().termsOf(story, receiver);
            for (Finding finding : Answering.open(story, checker.check(story, terms, () -> true)).everywhere().toList()) {
                stops |= terms.choices().blocks(finding.about());
                List<String> fixes = checker.fixes(finding);
                if (json) {
                    put(all.addObject(), story, finding, fixes);
                } else {
                    print(line(story, finding, fixes));
                }
            }
        }
        if (json) {
            print(all);
        }
        return stops ? 1 : 0;
    }

    private Story kept(App app) throws Exception {
        return app.newsroom().stories()
                .find(story(app, what))
                .orElseThrow(() -> new NotOneStory(Message.of("cli.noStory", what, 0)))
                .story();
    }

    private void put(ObjectNode node, Story story, Finding finding, List<String> fixes) {
        node.put("rule", finding.rule()).put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        switch (finding.where()) {
            case Where.Leaf(var block, var leaf) ->
                node.put("block", block.value()).put("number", story.body().indexOf(block) + 1).put("part", leaf);
            case Where.Aside(var block, var aside) ->
                node.put("block", block.value()).put("number", story.body().indexOf(block) + 1).put("beside", aside);
            case Where.InField(var field, var entry) -> node.put("field", field).put("entry", entry);
        }
        node.put("offset", finding.from()).put("length", finding.to() - finding.from()).put("text", finding.text());
        node.put("message", wording.text(finding.message()));
        fixes.forEach(node.putArray("fixes")::add);
        node.put("group", finding.about().group().name().toLowerCase(Locale.ROOT)).put("source", finding.about().source());
    }

    private String line(Story story, Finding finding, List<String> fixes) {
        String where = switch (finding.where()) {
            case Where.Leaf(var block, var _) -> "P" + (story.body().indexOf(block) + 1) + ":" + finding.from();
            case Where.Aside(var block, var _) -> "P" + (story.body().indexOf(block) + 1);
            case Where.InField(var field, var _) -> field + ":" + finding.from();
        };
        String mended = fixes.isEmpty() ? "" : " → " + String.join(", ", fixes);
        return where + "  " + finding.severity().name().toLowerCase(Locale.ROOT) + "  " + wording.text(finding.message()) + mended
                + "  [" + finding.rule() + "]";
    }
}
