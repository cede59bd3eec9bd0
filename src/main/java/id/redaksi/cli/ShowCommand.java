package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.edit.Reviewing;
import id.redaksi.newsroom.Saved;
import id.redaksi.story.Figure;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redaksi show STORY}: as it would leave the house, without what is only suggested. */
@Command(name = "show", description = "Show a story.")
final class ShowCommand extends NewsroomCommand {
    @Parameters(paramLabel = "STORY", description = "A story's id, or the start of one.")
    String start = "";

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    int run(App app) throws Exception {
        Optional<Saved> saved = app.newsroom().stories().find(story(app, start));
        if (saved.isEmpty()) {
            return refuse(Message.of("cli.noStory", start));
        }
        if (json) {
            print(tree(saved.get()));
        } else {
            text(Reviewing.settled(saved.get().story()));
        }
        return 0;
    }

    private void text(Story story) {
        print(story.headline());
        print("");
        story.contributors().forEach(one -> print(one.role().name().toLowerCase(Locale.ROOT) + ": " + one.name()));
        print("");
        print(story.dateline().printed() + story.body().text().replace("\n", "\n\n"));
    }

    private static ObjectNode tree(Saved saved) {
        Story story = Reviewing.settled(saved.story());
        ObjectNode root = JSON.objectNode()
                .put("id", story.id().value())
                .put("revision", saved.revision().number())
                .put("headline", story.headline())
                .put("standfirst", story.titles().standfirst());
        ArrayNode contributors = root.putArray("contributors");
        story.contributors()
                .forEach(one -> contributors
                        .addObject()
                        .put("name", one.name())
                        .put("role", one.role().name().toLowerCase(Locale.ROOT)));
        root.putObject("dateline")
                .put("city", story.dateline().city())
                .put("organisation", story.dateline().organisation());
        Figure lead = story.lead();
        root.putObject("lead")
                .put("caption", lead.caption().text())
                .put("credit", lead.credit().text())
                .put("alt", lead.alt())
                .put("photo", lead.photo());
        root.put("channel", story.topics().channel());
        story.topics().tags().forEach(root.putArray("tags")::add);
        root.putObject("outlets")
                .put("push", story.outlets().push())
                .put("whatsapp", story.outlets().whatsapp())
                .put("newsletter", story.outlets().newsletter());
        root.put("status", story.workflow().status().name().toLowerCase(Locale.ROOT));
        root.put("language", story.labels().language());
        ArrayNode body = root.putArray("body");
        story.body()
                .blocks()
                .forEach(block -> body.addObject().put("type", block.kind()).put("text", block.text()));
        ArrayNode related = root.putArray("related");
        for (Related entry : story.related()) {
            String date = entry.date().resolved().isEmpty() ? null : entry.date().resolved();
            related.addObject()
                    .put("channel", entry.channel())
                    .put("headline", entry.headline())
                    .put("date", date);
        }
        return root;
    }
}
