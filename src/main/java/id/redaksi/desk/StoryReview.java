package id.redaksi.desk;

import id.redaksi.desk.kit.Notices;
import id.redaksi.desk.review.ReviewViewModel;
import id.redaksi.desk.session.Colleagues;
import id.redaksi.desk.session.OpenStory;
import id.redaksi.story.Assurance;
import id.redaksi.story.Field;
import id.redaksi.wording.Message;
import java.util.function.Function;

/** What the commands do about suggested changes and notes in the story in front. */
final class StoryReview {
    private final Desk desk;
    private final Function<OpenStory, ReviewViewModel> reviews;
    private final Colleagues colleagues;
    private final Notices notices;

    StoryReview(Desk desk, Function<OpenStory, ReviewViewModel> reviews, Colleagues colleagues, Notices notices) {
        this.desk = desk;
        this.reviews = reviews;
        this.colleagues = colleagues;
        this.notices = notices;
    }

    /** Suggests changes of the story from now on, or makes them again. */
    void turnSuggesting() {
        desk.stories().current().ifPresent(open -> {
            reviews.apply(open).suggest(!open.suggestingProperty().get());
            notices.show(
                    open.suggestingProperty().get()
                            ? Message.of("desk.review.on", colleagues.myName())
                            : Message.of("desk.review.off"));
        });
    }

    /** Says of the story that it goes out before it is verified, or takes that back; the checks ask for the rest. */
    void turnUnverified() {
        desk.stories().current().ifPresent(open -> {
            boolean wanted = open.story().answers().assured(Assurance.UNVERIFIED).isEmpty();
            open.set(Field.ANSWERS, open.story().answers().assuring(Assurance.UNVERIFIED, wanted ? "1" : ""));
            notices.show(Message.of(wanted ? "checks.unverified.on" : "checks.unverified.off"));
            if (wanted) {
                desk.places().showChecks();
            }
        });
    }

    /** Settles the suggested changes at the caret, or in what is selected. */
    void settleHere(boolean accept) {
        desk.stories().current().ifPresent(open -> {
            if (!reviews.apply(open).settleHere(accept)) {
                notices.show(Message.of("desk.review.notHere"));
            }
        });
        desk.focusBody();
    }

    void settleAll(boolean accept) {
        desk.stories().current().ifPresent(open -> reviews.apply(open).settleAll(accept));
        desk.focusBody();
    }

    /** Goes to the next note or change ({@code by} 1), or the one before (-1). */
    void step(int by) {
        desk.stories().current().ifPresent(open -> {
            if (!reviews.apply(open).step(by)) {
                notices.show(Message.of("desk.review.none"));
            }
        });
        desk.focusBody();
    }

    void writeNote() {
        desk.tabs().current().ifPresent(view -> {
            if (!view.writeNote()) {
                notices.show(Message.of("desk.note.noText"));
            }
        });
    }
}
