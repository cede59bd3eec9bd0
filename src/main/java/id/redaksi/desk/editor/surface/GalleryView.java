package id.redaksi.desk.editor.surface;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.session.Found;
import id.redaksi.edit.TextPlace;
import id.redaksi.story.Block;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Photos side by side, two in a row, each with its texts; files dropped on it or chosen become more. */
final class GalleryView extends BlockView {
    private static final double BETWEEN = 16;
    private static final double GAP = 3;

    private final Surroundings around;
    private final List<FigureParts> photos = new ArrayList<>();
    private final List<Button> removers = new ArrayList<>();
    private final Button more = new Button();
    private Gallery shown;

    GalleryView(Surroundings around, Gallery first) {
        super("gallery");
        this.around = around;
        shown = first;
        more.textProperty().bind(around.words().of("desk.body.galleryAdd"));
        more.setGraphic(Nodes.icon(Feather.PLUS));
        more.getStyleClass().add("plain-button");
        more.setOnAction(_ -> choose());
        getChildren().add(more);
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            event.setDropCompleted(event.getDragboard().hasFiles());
            add(event.getDragboard().getFiles());
            event.consume();
        });
    }

    private void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(around.words().now("desk.photo.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        around.words().now("desk.photo.files"), "*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"));
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        add(files == null ? List.of() : files);
    }

    /** Each file that proves to be a photo joins at the end, or takes the place of a photo that is missing. */
    private void add(List<File> files) {
        files.forEach(file -> around.photos().take(file, taken -> {
            List<Figure> all = new ArrayList<>(shown.figures());
            Figure last = all.getLast();
            if (last.isEmpty()) {
                all.removeLast();
            } else {
                last = around.model().inserting().emptyFigure();
            }
            all.add(taken.into(last));
            around.model().change(new Gallery(shown.id(), all));
        }));
    }

    @Override
    void show(Block block, String prefix, String hint) {
        if (block instanceof Gallery gallery) {
            shown = gallery;
            count(gallery.figures().size());
            for (int i = 0; i < photos.size(); i++) {
                photos.get(i).show(gallery.figures().get(i));
            }
            setAccessibleText(block.text());
            requestLayout();
        }
    }

    private void count(int wanted) {
        while (photos.size() < wanted) {
            int at = photos.size();
            var parts = new FigureParts(
                    around,
                    shown.figures().get(at),
                    "desk.photo.altShort",
                    changed -> shown.with(changed).ifPresent(around.model()::change));
            var remove = Nodes.iconButton(Feather.X, around.words().of("desk.body.galleryRemove"), () -> remove(at));
            remove.getStyleClass().add("on-photo");
            photos.add(parts);
            removers.add(remove);
            getChildren().addAll(parts.all());
            getChildren().add(remove);
        }
        while (photos.size() > wanted) {
            getChildren().removeAll(photos.removeLast().all());
            getChildren().remove(removers.removeLast());
        }
    }

    private void remove(int at) {
        List<Figure> all = new ArrayList<>(shown.figures());
        all.remove(at);
        if (all.isEmpty()) {
            all.add(around.model().inserting().emptyFigure());
        }
        around.model().change(new Gallery(shown.id(), all));
    }

    @Override
    List<LeafView> leaves() {
        return photos.stream().flatMap(photo -> photo.leaves().stream()).toList();
    }

    @Override
    void mark(Found found) {
        for (int i = 0; i < photos.size(); i++) {
            photos.get(i).mark(found.at(new TextPlace.InBlock(shown.id(), 2 * photos.size() + i)));
        }
    }

    @Override
    Optional<Region> aside(int number) {
        return number < photos.size() ? Optional.of(photos.get(number).alt()) : Optional.empty();
    }

    private static double side(double width) {
        return Math.floor((width - BETWEEN) / 2);
    }

    private double height(int photo, double width) {
        double height = -GAP;
        for (Region part : photos.get(photo).all()) {
            height += height(part, side(width)) + GAP;
        }
        return height;
    }

    private double rowHeight(int first, double width) {
        return Math.max(
                height(first, width), first + 1 < photos.size() ? height(first + 1, width) : 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = snappedTopInset() + snappedBottomInset() + height(more, width);
        for (int i = 0; i < photos.size(); i += 2) {
            height += rowHeight(i, width) + BETWEEN;
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double y = snappedTopInset();
        for (int i = 0; i < photos.size(); i++) {
            double x = i % 2 == 0 ? 0 : side(width) + BETWEEN;
            double at = y;
            for (Region part : photos.get(i).all()) {
                double height = height(part, side(width));
                part.resizeRelocate(x, at, side(width), height);
                at += height + GAP;
            }
            removers.get(i).autosize();
            removers.get(i).relocate(x + side(width) - removers.get(i).getWidth() - 6, y + 6);
            if (i % 2 == 1 || i == photos.size() - 1) {
                y += rowHeight(i - i % 2, width) + BETWEEN;
            }
        }
        more.autosize();
        more.relocate(0, y);
    }

    @Override
    int leafAt(double x, double y) {
        return nearest(leaf -> {
            double dx = Math.max(0, Math.max(leaf.getLayoutX() - x, x - leaf.getLayoutX() - leaf.getWidth()));
            double dy = Math.max(0, Math.max(leaf.getLayoutY() - y, y - leaf.getLayoutY() - leaf.getHeight()));
            return dx * dx + dy * dy;
        });
    }
}
