package id.redaksi.desk.editor.surface;

import id.redaksi.edit.Clip;
import id.redaksi.page.BlockHtml;
import id.redaksi.story.Block;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** Cut, copy and paste on the surface: blocks among ourselves, HTML and plain text for the world. */
public final class SurfaceClipboard {
    private static final String TYPE = "application/x-redaksi-blocks+json";
    private static final DataFormat BLOCKS =
            DataFormat.lookupMimeType(TYPE) == null ? new DataFormat(TYPE) : DataFormat.lookupMimeType(TYPE);

    private final BodyViewModel model;

    public SurfaceClipboard(BodyViewModel model) {
        this.model = model;
    }

    public void copy() {
        List<Block> blocks = model.copied();
        if (!blocks.isEmpty()) {
            var content = new ClipboardContent();
            content.put(BLOCKS, model.written(blocks));
            var html = BlockHtml.ofWords(model.story());
            content.putHtml(blocks.stream().map(block -> html.html(block, "")).collect(Collectors.joining()));
            content.putString(Clip.text(blocks));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    public void cut() {
        if (!model.selection().isCaret()) {
            copy();
            model.delete();
        }
    }

    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        boolean ours = clipboard.getContent(BLOCKS) instanceof String written && model.pasteWritten(written);
        if (!ours && clipboard.hasString()) {
            model.pasteText(clipboard.getString());
        }
    }

    public void pastePlain() {
        if (Clipboard.getSystemClipboard().hasString()) {
            model.pasteText(Clipboard.getSystemClipboard().getString());
        }
    }
}
