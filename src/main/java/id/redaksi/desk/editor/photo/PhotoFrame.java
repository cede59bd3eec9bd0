package id.redaksi.desk.editor.photo;

import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import id.redaksi.story.Figure;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where a photo stands or is missing: a file is dropped on it, or chosen with a click or Enter. */
public final class PhotoFrame extends Region {
    private static final double EMPTY_HEIGHT = 150;

    /** How often a photo that cannot be reached is looked for. */
    private static final Duration AGAIN = Duration.seconds(3);

    private final Photos photos;
    private final Words words;
    private final Supplier<Figure> figure;
    private final Consumer<Figure> changed;
    private final ImageView picture = new ImageView();
    private final VBox invitation = new VBox(12);
    private final FontIcon sign = Nodes.icon(Feather.IMAGE);
    private final Label invited = new Label();
    private final PauseTransition again = new PauseTransition(AGAIN);
    private String shown = "none";
    private String said = "";
    private boolean offline;

    public PhotoFrame(Photos photos, Words words, Supplier<Figure> figure, Consumer<Figure> changed) {
        this.photos = photos;
        this.words = words;
        this.figure = figure;
        this.changed = changed;
        getStyleClass().add("photo-frame");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        invitation.getStyleClass().add("photo-invitation");
        invited.getStyleClass().add("soft");
        invited.setWrapText(true);
        invited.setTextAlignment(TextAlignment.CENTER);
        accessibleTextProperty().bind(invited.textProperty());
        invitation.getChildren().addAll(sign, invited);
        say("desk.photo.missing", Feather.IMAGE);
        again.setOnFinished(_ -> askAgain());
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null && offline) {
                askAgain();
            }
        });
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        getChildren().addAll(invitation, picture);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                choose();
            }
            event.consume();
        });
        setOnMousePressed(javafx.event.Event::consume);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose();
                event.consume();
            } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                changed.accept(figure.get().withPhoto(null));
                event.consume();
            }
        });
        drop();
    }

    /** Shows the figure's photo, or asks for it. */
    public void show(Figure figure) {
        String photo = figure.photo() == null ? "" : figure.photo();
        picture.setAccessibleText(figure.alt());
        if (photo.equals(shown)) {
            return;
        }
        shown = photo;
        picture.setImage(null);
        say("desk.photo.missing", Feather.IMAGE);
        turn();
        ask(photo);
    }

    private void ask(String photo) {
        again.stop();
        offline = false;
        if (!photo.isEmpty()) {
            photos.show(
                    photo,
                    image -> {
                        if (photo.equals(shown)) {
                            picture.setImage(image);
                            turn();
                        }
                    },
                    () -> {
                        if (photo.equals(shown)) {
                            offline = true;
                            say("desk.photo.offline", Feather.CLOUD_OFF);
                            again.playFromStart();
                        }
                    });
        }
    }

    /** A drive that was away may be there again; a frame that nobody sees does not look. */
    private void askAgain() {
        if (getScene() != null && offline) {
            ask(shown);
        }
    }

    /** What stands in place of a picture; a photo that is looked for again and again builds nothing anew. */
    private void say(String key, Feather icon) {
        if (!key.equals(said)) {
            said = key;
            sign.setIconCode(icon);
            invited.textProperty().bind(words.of(key));
        }
    }

    private void turn() {
        boolean filled = picture.getImage() != null;
        getStyleClass().remove("filled");
        if (filled) {
            getStyleClass().add("filled");
        }
        invitation.setVisible(!filled);
        picture.setVisible(filled);
        requestLayout();
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /** Asks for a file. */
    public void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(words.now("desk.photo.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        words.now("desk.photo.files"), "*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            take(file);
        }
    }

    /** Takes the file as this figure's photo. */
    public void take(File file) {
        photos.take(file, taken -> changed.accept(taken.into(figure.get())));
    }

    private void drop() {
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            event.consume();
            if (!files.isEmpty()) {
                take(files.getFirst());
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (picture.getImage() == null || width <= 0) {
            return EMPTY_HEIGHT;
        }
        double wide = Math.min(width, picture.getImage().getWidth());
        return Math.round(wide * picture.getImage().getHeight() / picture.getImage().getWidth());
    }

    @Override
    protected void layoutChildren() {
        invitation.resizeRelocate(0, 0, getWidth(), getHeight());
        if (picture.getImage() != null) {
            double wide = Math.min(getWidth(), picture.getImage().getWidth());
            picture.setFitWidth(wide);
            picture.relocate(Math.round((getWidth() - wide) / 2), 0);
        }
    }
}
