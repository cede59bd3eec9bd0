package id.redaksi.desk.preview.looks;

import id.redaksi.desk.kit.Nodes;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The picture of a card, cut to the shape of its place; a plain link sign where there is none. */
final class CardPicture extends StackPane {
    /** 1.91 to 1, the shape of a large picture everywhere (Meta for Developers: 1200 x 630). */
    private static final double WIDE = 1200.0 / 630;

    private static final double SMALL = 96;

    private final ImageView view = new ImageView();
    private final Label sign = new Label();
    private final Label stand = new Label();
    private @Nullable Label over;
    private boolean large = true;

    CardPicture() {
        getStyleClass().add("card-picture");
        sign.setGraphic(Nodes.icon(Feather.LINK));
        stand.getStyleClass().add("card-stand-in");
        stand.setWrapText(true);
        view.setPreserveRatio(false);
        view.setSmooth(true);
        view.setManaged(false);
        getChildren().addAll(sign, stand, view);
        stand.setVisible(false);
    }

    /** Whether it stands over the whole width. */
    void large(boolean wanted) {
        large = wanted;
        requestLayout();
    }

    /** The site's own card that is shown for a story without a photo; empty for none. */
    void standIn(String headline) {
        stand.setText(headline);
        stand.setVisible(!headline.isEmpty());
        sign.setVisible(headline.isEmpty());
    }

    /** A line that is printed over the picture. */
    void over(@Nullable Label line) {
        if (over != null) {
            getChildren().remove(over);
            over.getStyleClass().remove("over-picture");
        }
        over = line;
        if (line != null) {
            line.getStyleClass().add("over-picture");
            setAlignment(line, Pos.BOTTOM_LEFT);
            setMargin(line, new Insets(0, 12, 12, 12));
            getChildren().add(line);
        }
    }

    void show(@Nullable Image image) {
        view.setImage(image);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return large ? Math.round((width < 0 ? 480 : width) / WIDE) : SMALL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return large ? 480 : SMALL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return large ? 0 : SMALL;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Image image = view.getImage();
        if (image != null) {
            view.setViewport(middle(image, getWidth() / Math.max(1, getHeight())));
            view.setFitWidth(getWidth());
            view.setFitHeight(getHeight());
            view.relocate(0, 0);
        }
    }

    /** The largest part of this shape around the middle of the picture. */
    private static Rectangle2D middle(Image image, double shape) {
        double width = Math.min(image.getWidth(), image.getHeight() * shape);
        double height = Math.min(image.getHeight(), image.getWidth() / shape);
        return new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height);
    }
}
