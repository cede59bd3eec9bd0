package id.redaksi.page;

import id.redaksi.page.template.Html;
import id.redaksi.story.Figure;
import org.jspecify.annotations.Nullable;

/** The lead figure as a template sees it, in its parts. */
record LeadView(Figure figure, StoryView page) {
    static @Nullable LeadView of(StoryView page) {
        Figure lead = page.story.lead();
        return lead.isEmpty() || lead.photo() == null && lead.caption().isEmpty() && !page.making.preview()
                ? null
                : new LeadView(lead, page);
    }

    void image(Html out) {
        page.leadImage(out);
    }

    boolean hasPhoto() {
        return page.picture(figure).isPresent();
    }

    void caption(Html out) {
        page.inline(figure.caption(), out);
    }

    void credit(Html out) {
        page.inline(figure.creditBehindLabel(), out);
    }

    boolean hasCaption() {
        return !figure.caption().isEmpty();
    }

    boolean hasCredit() {
        return !figure.credit().isEmpty();
    }

    int width() {
        return page.picture(figure).map(one -> one.widest().width()).orElse(0);
    }

    int height() {
        return page.picture(figure).map(one -> one.widest().height()).orElse(0);
    }
}
