package id.redaksi.desk.editor;

import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.editor.surface.BodyViewModel;
import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.kit.Sheets;
import id.redaksi.desk.kit.Words;
import id.redaksi.edit.Clip;
import id.redaksi.edit.LongParagraphs;
import id.redaksi.exchange.html.HtmlReader;
import id.redaksi.exchange.html.Pasted;
import id.redaksi.exchange.html.Tagless;
import id.redaksi.guard.TimeLimit;
import id.redaksi.story.Block;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Paragraph;
import id.redaksi.wording.Message;
import java.io.File;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/**
 * Cut, copy and paste of a body: blocks among ourselves, HTML and plain text for the world; from the world HTML, photos,
 * files and text. What is long or holds pictures is read away from JavaFX's thread and goes where the caret is then.
 */
public final class BodyClipboard {
    private static final String TYPE = "application/x-redaksi-blocks+json";
    private static final DataFormat BLOCKS =
            DataFormat.lookupMimeType(TYPE) == null ? new DataFormat(TYPE) : DataFormat.lookupMimeType(TYPE);

    /** What is shorter is read at once, in a few milliseconds. */
    private static final int SHORT = 200_000;

    /** HTML with more tags than this could be nested so that even a short one takes long. */
    private static final long MANY_TAGS = 4_000;

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Past so many characters it is asked whether all of it is wanted: more than ten thousand pages of text. */
    private static final int LARGE_TEXT = 20_000_000;

    /** The same for HTML, most of which is pictures then. */
    private static final int LARGE_HTML = 80_000_000;

    private final BodyViewModel model;
    private final Photos photos;
    private final Words words;
    private final Sheets sheets;
    private final Notices notices;

    public BodyClipboard(BodyViewModel model, Photos photos, Words words, Sheets sheets, Notices notices) {
        this.model = model;
        this.photos = photos;
        this.words = words;
        this.sheets = sheets;
        this.notices = notices;
    }

    public void copy() {
        List<Block> blocks = model.clipping().copied();
        if (!blocks.isEmpty()) {
            Clipboard.getSystemClipboard().setContent(content(blocks));
        }
    }

    /** Blocks in all the forms in which they are given away. */
    ClipboardContent content(List<Block> blocks) {
        var content = new ClipboardContent();
        content.put(BLOCKS, model.clipping().written(blocks));
        content.putHtml(model.clipping().html(blocks));
        content.putString(Clip.text(blocks));
        return content;
    }

    public void cut() {
        if (!model.selection().isCaret()) {
            copy();
            model.delete();
        }
    }

    public void paste() {
        take(Clipboard.getSystemClipboard());
    }

    public void pastePlain() {
        if (Clipboard.getSystemClipboard().hasString()) {
            text(Clipboard.getSystemClipboard().getString());
        }
    }

    /** Whether it holds anything that {@link #take} could take in. */
    public static boolean canTake(Clipboard from) {
        return from.hasContent(BLOCKS) || from.hasHtml() || from.hasFiles() || from.hasImage() || from.hasString();
    }

    /** Puts in what a clipboard, or somebody's drag, holds; the richest form of it that is understood. */
    public void take(Clipboard from) {
        Optional<List<Block>> ours = from.getContent(BLOCKS) instanceof String written
                ? model.clipping().read(written)
                : Optional.empty();
        if (ours.isPresent()) {
            model.paste(ours.get());
            return;
        }
        if (from.hasFiles()) {
            from.getFiles().forEach(this::file);
        } else if (from.hasHtml() && from.getHtml() != null) {
            html(from.getHtml(), from.hasString() ? from.getString() : "", from.getImage());
        } else if (from.hasImage()) {
            image(from.getImage());
        } else if (from.hasString()) {
            text(from.getString());
        }
    }

    private void file(File file) {
        photos.take(file, taken -> model.inserting().photo(taken.into(model.inserting().emptyFigure())));
    }

    private void image(Image image) {
        photos.take(image, taken -> model.inserting().photo(taken.into(model.inserting().emptyFigure())));
    }

    private void html(String html, String plain, @org.jspecify.annotations.Nullable Image image) {
        if (html.length() > LARGE_HTML) {
            ask(html.length(), () -> readBeside(html, plain));
            return;
        }
        boolean quick = html.length() <= SHORT && html.chars().filter(c -> c == '<').limit(MANY_TAGS).count() < MANY_TAGS;
        if (quick && !html.contains("data:image") && !html.contains("file:")) {
            Pasted pasted = HtmlReader.read(html, plain, fresh());
            boolean picture = image != null
                    && pasted.blocks().size() == 1
                    && pasted.blocks().getFirst() instanceof Figure;
            if (picture) {
                image(Objects.requireNonNull(image));
            } else {
                put(pasted.blocks(), pasted.leftOut(), plain);
            }
            return;
        }
        readBeside(html, plain);
    }

    /** Nothing is put in unasked that would take the story a minute to get over. */
    private void ask(int length, Runnable paste) {
        var text = new Label(words.now("desk.paste.largeAsked", length / 1_000_000));
        text.setWrapText(true);
        sheets.show(
                "large-paste-sheet",
                words.now("desk.paste.large"),
                text,
                460,
                new Sheets.Act(words.now("desk.cancel"), false, () -> {}),
                new Sheets.Act(words.now("desk.paste.all"), true, paste));
    }

    private void readBeside(String html, String plain) {
        notices.show(Message.of("desk.paste.reading"));
        photos.run(() -> read(html, plain), pasted -> {
            if (pasted.isEmpty()) {
                text(plain.isBlank() ? Tagless.words(html) : plain);
                notices.warn(Message.of("desk.paste.plain"));
                return;
            }
            put(pasted.get().blocks(), pasted.get().leftOut(), plain);
            if (pasted.get().leftOut().isEmpty()) {
                notices.dismiss();
            }
        });
    }

    /** Empty where the HTML is nested so that reading it takes too long. */
    private Optional<Pasted> read(String html, String plain) throws Exception {
        Optional<Pasted> read = TimeLimit.within(LONGEST, () -> HtmlReader.read(html, plain, fresh()));
        return read.isEmpty() ? read : Optional.of(withPhotos(read.get()));
    }

    /** The same with its pictures taken into the newsroom; one that is no photo leaves its place empty. */
    private Pasted withPhotos(Pasted pasted) throws Exception {
        List<Block> blocks = new java.util.ArrayList<>();
        for (Block block : pasted.blocks()) {
            byte[] bytes = pasted.pictures().get(block.id());
            blocks.add(bytes != null && block instanceof Figure figure
                    ? photos.keep(bytes).map(taken -> taken.into(figure)).orElse(figure)
                    : block);
        }
        return new Pasted(parted(blocks), java.util.Map.of(), pasted.leftOut());
    }

    /** Away from JavaFX's thread, which would otherwise lay a book out as one paragraph. */
    private static List<Block> parted(List<Block> blocks) {
        return LongParagraphs.parted(blocks, fresh());
    }

    /** HTML without a word or picture of its own gives way to the plain text. */
    private void put(List<Block> blocks, List<Message> leftOut, String plain) {
        if (blocks.isEmpty()) {
            text(plain);
        } else {
            model.paste(blocks);
        }
        if (!leftOut.isEmpty()) {
            notices.show(Message.of("desk.paste.leftOut", leftOut.size()), "desk.paste.look", () -> look(leftOut));
        }
    }

    private void look(List<Message> leftOut) {
        var lines = new VBox(8);
        for (Message message : leftOut) {
            var line = new Label(words.now(message));
            line.setWrapText(true);
            lines.getChildren().add(line);
        }
        sheets.tell("left-out-sheet", words.now("desk.paste.title"), lines, 560);
    }

    /** Text as paragraphs; the address of a post alone in an empty paragraph becomes its card. */
    private void text(String text) {
        boolean alone = isInEmptyParagraph() && Embed.Platform.isPost(text.strip());
        if (alone) {
            model.paste(List.of(new Embed(fresh().block(), text.strip(), Inline.EMPTY)));
        } else if (text.length() <= SHORT) {
            model.paste(new Clip(fresh()).paragraphs(text));
        } else if (text.length() > LARGE_TEXT) {
            ask(text.length(), () -> read(text));
        } else {
            read(text);
        }
    }

    private boolean isInEmptyParagraph() {
        return model.selection().isCaret()
                && model.body().find(model.selection().head().block()).orElseThrow() instanceof Paragraph paragraph
                && paragraph.content().isEmpty();
    }

    private void read(String text) {
        notices.show(Message.of("desk.paste.reading"));
        photos.run(() -> parted(new Clip(fresh()).paragraphs(text)), blocks -> {
            model.paste(blocks);
            notices.dismiss();
        });
    }

    /** Identities for one reading; blocks get those of the story when they are put in. */
    private static Ids fresh() {
        return new Ids(Clock.systemUTC(), new SplittableRandom());
    }
}
