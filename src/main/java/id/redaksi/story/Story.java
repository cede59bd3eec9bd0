package id.redaksi.story;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A story: an immutable value. Every change makes a new one; {@link Field} names what can be changed beside the body. */
public record Story(
        StoryId id,
        Labels labels,
        Titles titles,
        List<Contributor> contributors,
        Dateline dateline,
        Topics topics,
        Figure lead,
        Body body,
        List<Related> related,
        Outlets outlets,
        Workflow workflow,
        Review review,
        PageSettings page,
        List<Correction> corrections,
        Answers answers) {
    public Story {
        contributors = List.copyOf(contributors);
        related = List.copyOf(related);
        corrections = List.copyOf(corrections);
        if (body.indexOf(lead.id()) >= 0) {
            throw new IllegalArgumentException("the lead figure shares an id with a block");
        }
    }

    /** A new story with one empty paragraph. */
    public static Story blank(Ids ids) {
        return new Story(
                ids.story(),
                Labels.NONE,
                Titles.NONE,
                List.of(),
                Dateline.NONE,
                Topics.NONE,
                Figure.empty(ids.block()),
                new Body(List.of(new Paragraph(ids.block(), Inline.EMPTY))),
                List.of(),
                Outlets.NONE,
                Workflow.NEW,
                Review.NONE,
                PageSettings.NONE,
                List.of(),
                Answers.NONE);
    }

    public String headline() {
        return titles.headline();
    }

    /** The lead figure, then those of the body. */
    public List<Figure> figures() {
        return Stream.concat(Stream.of(lead), body.figures().stream()).toList();
    }

    /** The photos of all figures by their names; what misses its photo adds none. */
    public List<String> photos() {
        return figures().stream().map(Figure::photo).filter(Objects::nonNull).toList();
    }

    public <T> Story with(Field<T> field, T value) {
        return field.set(this, value);
    }

    /** Whether no suggestion, no note, no answer to a finding and nothing in confidence is in it; only such a story leaves. */
    public boolean isSettled() {
        if (!review.equals(Review.NONE)
                || !answers.equals(Answers.NONE)
                || contributors.stream().anyMatch(Contributor::hidden)) {
            return false;
        }
        for (Correction correction : corrections) {
            if (staysAtHome(correction.text())) {
                return false;
            }
        }
        for (Block block : body.blocks()) {
            if (staysAtHome(block)) {
                return false;
            }
        }
        return !staysAtHome(lead);
    }

    private static boolean staysAtHome(Block block) {
        for (Inline leaf : block.leaves()) {
            if (staysAtHome(leaf)) {
                return true;
            }
        }
        return false;
    }

    private static boolean staysAtHome(Inline text) {
        for (Span span : text.spans()) {
            if (span.mark().staysAtHome()) {
                return true;
            }
        }
        return false;
    }

    public Story withId(StoryId id) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    public Story withBody(Body body) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withLabels(Labels labels) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withTitles(Titles titles) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withContributors(List<Contributor> contributors) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withDateline(Dateline dateline) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withTopics(Topics topics) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withLead(Figure lead) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withRelated(List<Related> related) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withOutlets(Outlets outlets) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withWorkflow(Workflow workflow) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withReview(Review review) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withPage(PageSettings page) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withCorrections(List<Correction> corrections) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }

    Story withAnswers(Answers answers) {
        return new Story(
                id, labels, titles, contributors, dateline, topics, lead, body, related, outlets, workflow, review, page,
                corrections, answers);
    }
}
