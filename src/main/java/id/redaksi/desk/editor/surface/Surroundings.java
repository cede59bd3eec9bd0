package id.redaksi.desk.editor.surface;

import id.redaksi.desk.editor.photo.Photos;
import id.redaksi.desk.kit.Words;
import id.redaksi.desk.session.Colleagues;
import id.redaksi.story.Related;
import java.util.function.Consumer;

/** What the views of blocks need beside their block; {@code pick} lets the user choose a story of the archive. */
public record Surroundings(
        BodyViewModel model, Words words, Photos photos, Colleagues colleagues, Consumer<Consumer<Related>> pick) {}
