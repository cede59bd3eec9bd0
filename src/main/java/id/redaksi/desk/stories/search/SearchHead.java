package id.redaksi.desk.stories.search;

import id.redaksi.desk.kit.Beat;
import id.redaksi.desk.kit.Nodes;
import id.redaksi.desk.kit.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * What stands over the list of stories: the field, how many were found, and over the top of the list what is asked for:
 * completion, the counts that narrow, or how one searches. One of these at a time; Escape closes it before it clears the
 * field.
 */
public final class SearchHead extends VBox {
    /** How far from the edges, and from the end of the window, a panel over the list stays. */
    private static final double EDGE = 8;

    private final SearchViewModel model;
    private final SearchBox box;
    private final OfferList offers;
    private final FacetsView facets;
    private final SyntaxHint hint;
    private final SearchHeader header;
    private final Beat looking;
    private Runnable toList = () -> {};

    /** Where the counts were opened: chips that come above them must not move what one is about to click. */
    private double facetsTop;


    /** {@code star} stands in the field and keeps the search. */
    public SearchHead(SearchViewModel model, Words words, Node star) {
        this.model = model;
        setId("search-head");
        setViewOrder(-1);
        Button help = Nodes.iconButton(Feather.HELP_CIRCLE, words.of("desk.search.hint"), this::turnHint);
        help.setId("search-help");
        help.getStyleClass().add("search-button");
        box = new SearchBox(model, words, help, star);
        offers = new OfferList(words, this::take);
        hint = new SyntaxHint(words, this::tryOut);
        header = new SearchHeader(model, words, this::turnFacets);
        facets = new FacetsView(model, words, header.count().textProperty(), this::leavePanel);
        getChildren().addAll(box, header, offers, facets, hint);
        looking = new Beat(Duration.seconds(1), this::lookAtIndex);
        listen();
    }

    private void listen() {
        box.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        box.field().caretPositionProperty().addListener((_, _, _) -> Nodes.later(this::complete));
        box.field().focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                model.closeOffers();
                model.remark(-1);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isPanelOpen()) {
                leavePanel();
                event.consume();
            }
        });
        model.offersProperty().addListener((_, _, now) -> {
            if (!now.isEmpty()) {
                closePanel();
            }
            offers.offer(now, model.isValueAsked());
            requestLayout();
        });
        facets.onGrown(this::requestLayout);
        facets.visibleProperty().addListener((_, _, shown) -> header.filtering(shown));
        model.progressProperty().addListener((_, _, now) -> {
            if (now instanceof IndexProgress.Ready) {
                looking.stop();
            } else {
                looking.restart();
            }
        });
    }

    /** While the index is being built, and somebody sees it. */
    private void lookAtIndex() {
        if (getScene() == null) {
            looking.stop();
        } else {
            model.lookAtIndex();
        }
    }

    /** What is shown at first: the number of stories that are marked takes the place of the number found. */
    public void marking(javafx.beans.value.ObservableValue<? extends List<?>> marked) {
        header.marking(marked);
    }

    /** What Enter and the down key do. */
    public void onToList(Runnable act) {
        toList = act;
    }

    /** The caret goes to the field, and what is typed is chosen. */
    public void focusField() {
        box.field().requestFocus();
        box.field().selectAll();
    }

    private void complete() {
        model.remark(box.field().isFocused() ? box.field().getCaretPosition() : -1);
        if (box.field().isFocused() && box.field().getSelection().getLength() == 0) {
            model.complete(box.field().getCaretPosition(), false);
        } else {
            model.closeOffers();
        }
    }

    private void pressed(KeyEvent event) {
        boolean offered = offers.isVisible();
        boolean done =
                switch (event.getCode()) {
                    case DOWN, UP -> arrow(event.getCode(), offered);
                    case ENTER -> enter(offered);
                    case TAB -> offered && !event.isShiftDown() && offers.best().map(this::taken).orElse(false);
                    case ESCAPE -> escape(offered);
                    case SPACE -> event.isControlDown() && offerAll();
                    default -> false;
                };
        if (done) {
            event.consume();
        }
    }

    private boolean arrow(KeyCode code, boolean offered) {
        if (offered) {
            offers.move(code == KeyCode.DOWN ? 1 : -1);
        } else if (code == KeyCode.DOWN) {
            leave();
        }
        return offered || code == KeyCode.DOWN;
    }

    private boolean enter(boolean offered) {
        if (!offered || !offers.marked().map(this::taken).orElse(false)) {
            leave();
        }
        return true;
    }

    private void leave() {
        model.closeOffers();
        closePanel();
        toList.run();
    }

    private boolean escape(boolean offered) {
        if (offered) {
            model.closeOffers();
        } else if (!closePanel()) {
            boolean typed = !box.field().getText().isEmpty();
            box.field().clear();
            return typed; // with nothing left to take away, Escape leads out of the list
        }
        return true;
    }

    private boolean offerAll() {
        model.complete(box.field().getCaretPosition(), true);
        return true;
    }

    private boolean taken(Offer offer) {
        take(offer);
        return true;
    }

    private void take(Offer offer) {
        int caret = model.take(offer);
        box.field().requestFocus();
        box.field().positionCaret(caret);
    }

    private void tryOut(String example) {
        closePanel();
        String typed = model.typedProperty().get().strip();
        model.typedProperty().set(typed.isEmpty() ? example : typed + " " + example);
        box.toEnd();
    }

    /** Shows or hides how one searches. */
    public void turnHint() {
        open(hint, !hint.isVisible());
    }

    /** Shows or hides what narrows the search. */
    public void turnFacets() {
        open(facets, !facets.isVisible());
    }

    private void open(Region panel, boolean shown) {
        model.closeOffers();
        closePanel();
        panel.setVisible(shown);
        if (shown) {
            facetsTop = box.getLayoutY() + box.getHeight() + 2;
            requestLayout();
            Nodes.firstToFocus(panel).ifPresent(Node::requestFocus);
        }
    }

    private void leavePanel() {
        closePanel();
        box.toEnd();
    }

    private boolean isPanelOpen() {
        return facets.isVisible() || hint.isVisible();
    }

    /** Says whether one was open. */
    private boolean closePanel() {
        boolean was = isPanelOpen();
        facets.setVisible(false);
        hint.setVisible(false);
        return was;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double below = box.getLayoutY() + box.field().getParent().getLayoutY() + box.field().getParent().getLayoutBounds().getHeight();
        over(offers, below + 4, offers.height());
        over(hint, below + 4, hint.prefHeight(getWidth() - 2 * EDGE));
        over(facets, facetsTop, facets.height(getWidth() - 2 * EDGE));
    }

    private void over(Region panel, double top, double height) {
        double room = getParent() == null ? height : getParent().getLayoutBounds().getHeight() - top - EDGE;
        panel.resizeRelocate(EDGE, Math.round(top), getWidth() - 2 * EDGE, Math.max(0, Math.min(height, room)));
    }

    /** The button that opens what narrows, for tests. */
    ToggleButton narrowing() {
        return header.narrow();
    }

    /** The line with the number of stories, for tests. */
    Label count() {
        return header.count();
    }
}
