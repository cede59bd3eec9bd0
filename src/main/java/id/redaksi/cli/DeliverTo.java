package id.redaksi.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.redaksi.app.App;
import id.redaksi.app.Deliver;
import id.redaksi.app.DeliveryPlan;
import id.redaksi.app.DeliveryPlan.Item;
import id.redaksi.app.DeliveryPlan.Turn;
import id.redaksi.app.DeliveryWish;
import id.redaksi.app.ExportStory.Embargoed;
import id.redaksi.newsroom.Target;
import id.redaksi.wording.Message;
import java.util.Locale;
import java.util.Optional;

/** The part of {@code redaksi export} that sends to a target: what would go, or what went. */
final class DeliverTo {
    private final FolderCommand command;
    private final App app;
    private final Embargoed embargoed;

    DeliverTo(FolderCommand command, App app, Embargoed embargoed) {
        this.command = command;
        this.app = app;
        this.embargoed = embargoed;
    }

    int run(Target target, DeliveryWish wish, boolean dry) throws Exception {
        DeliveryPlan plan = app.deliver().plan(target, wish, embargoed, (_, _) -> true);
        plan.losses().forEach(loss -> command.tell("cli.note", loss.said()));
        if (plan.more()) {
            command.tell("cli.targets.more", plan.items().size());
        }
        ObjectNode root = FolderCommand.JSON.objectNode().put("target", target.name()).put("dryRun", dry);
        root.putArray("stories");
        if (dry) {
            plan.items().forEach(item -> said(root, item, item.turn(), Optional.empty(), item.why()));
            return end(root, true);
        }
        plan.items().stream()
                .filter(item -> item.turn() == Turn.HELD || item.turn() == Turn.SAME && !plan.again())
                .forEach(item -> said(root, item, item.turn(), Optional.empty(), item.why()));
        Deliver.Report report = app.deliver().run(plan, embargoed, (_, _) -> true);
        report.gone().forEach(gone -> said(root, gone.item(), gone.item().turn(), Optional.of(gone.file()), Optional.empty()));
        report.left().forEach(left -> said(root, left.item(), Turn.HELD, Optional.empty(), Optional.of(left.why())));
        root.put("folder", report.folder().toString()).put("sent", report.gone().size());
        report.stopped().ifPresent(why -> root.put("stopped", command.wording.text(why)));
        int exit = end(root, report.isWhole());
        report.stopped().ifPresent(command::refuse);
        return exit;
    }

    private void said(ObjectNode root, Item item, Turn turn, Optional<String> file, Optional<Message> why) {
        String name = turn.name().toLowerCase(Locale.ROOT);
        Optional<String> reason = why.map(command.wording::text);
        if (command.json) {
            root.withArray("stories")
                    .addObject()
                    .put("story", item.story().value())
                    .put("headline", item.headline())
                    .put("revision", item.revision())
                    .put("turn", name)
                    .put("file", file.orElse(null))
                    .put("why", reason.orElse(null))
                    .set("lacks", lacks(item));
            return;
        }
        String line = command.wording.text("targets.turn." + name) + "  " + item.headline();
        command.print(line + file.or(() -> reason).map(more -> "  " + more).orElse(""));
        item.lacks().stream().filter(one -> why.isEmpty() || !why.get().equals(one)).forEach(one -> command.tell("cli.note", one));
    }

    /** What the target wants and the story has not. */
    private ArrayNode lacks(Item item) {
        ArrayNode all = FolderCommand.JSON.arrayNode();
        item.lacks().stream().map(command.wording::text).forEach(all::add);
        return all;
    }

    private int end(ObjectNode root, boolean whole) throws Exception {
        if (command.json) {
            command.print(root);
        }
        return whole ? 0 : 1;
    }
}
