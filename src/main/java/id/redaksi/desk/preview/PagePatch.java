package id.redaksi.desk.preview;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.redaksi.desk.preview.PageChange.Fill;
import id.redaksi.desk.preview.PageChange.Insert;
import id.redaksi.desk.preview.PageChange.InsertText;
import id.redaksi.desk.preview.PageChange.Remove;
import id.redaksi.desk.preview.PageChange.RemoveAttribute;
import id.redaksi.desk.preview.PageChange.Replace;
import id.redaksi.desk.preview.PageChange.SetAttribute;
import id.redaksi.desk.preview.PageChange.SetText;
import id.redaksi.desk.preview.NodePath.Root;
import java.util.List;

/** What has to change in an open page so that it shows another one, in this order: each path holds once it is reached. */
record PagePatch(List<PageChange> changes) {
    PagePatch {
        changes = List.copyOf(changes);
    }

    /** The few changes that lead from one page to the other, whatever theme made them. */
    static PagePatch between(PageDocument before, PageDocument after) {
        return new PagePatch(PageDifference.between(before.document(), after.document()));
    }

    /** Everything anew in the open page, for when it is not what it was thought to be. */
    static PagePatch whole(PageDocument page) {
        return new PagePatch(List.of(
                new Fill(NodePath.of(Root.HEAD), page.document().head().html()),
                new Fill(NodePath.of(Root.BODY), page.document().body().html())));
    }

    /** The changes as a JavaScript value, as {@code redaksi.js} reads them. */
    String script() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        changes.forEach(change -> write(change, all.addArray()));
        return PageScript.value(all);
    }

    private static void write(PageChange change, ArrayNode json) {
        json.add(change.at().root().ordinal());
        ArrayNode steps = json.addArray();
        change.at().steps().forEach(steps::add);
        switch (change) {
            case SetText(var _, var text) -> json.add("text").add(text);
            case SetAttribute(var _, var name, var value) -> json.add("set").add(name).add(value);
            case RemoveAttribute(var _, var name) -> json.add("unset").add(name);
            case Replace(var _, var html) -> json.add("replace").add(html);
            case Insert(var _, var html) -> json.add("insert").add(html);
            case InsertText(var _, var text) -> json.add("insertText").add(text);
            case Remove _ -> json.add("remove");
            case Fill(var _, var html) -> json.add("fill").add(html);
        }
    }
}
