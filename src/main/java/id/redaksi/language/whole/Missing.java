package id.redaksi.language.whole;

import id.redaksi.language.Finding;
import id.redaksi.language.Receiver;
import id.redaksi.language.Requirement;
import id.redaksi.language.Rule;
import id.redaksi.language.Seen;
import id.redaksi.language.Spoken;
import id.redaksi.language.Surroundings;
import id.redaksi.language.Where;
import id.redaksi.story.Contributor;
import id.redaksi.story.Story;
import id.redaksi.story.StoryId;
import id.redaksi.story.Workflow;
import id.redaksi.wording.Message;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Fields that a story should have before it goes out. A draft without a word misses nothing yet. */
public final class Missing implements Rule {
    private static final Pattern OWNER = Pattern.compile(
            "(?i)(?:foto|photo)?:? ?(?:google play store|istimewa|ist|internet|dok|dokumentasi|google|whatsapp|medsos|media sosial|tangkapan layar|facebook|instagram|youtube|twitter)\\.?");

    private final String id;
    private final BiConsumer<Missing, Looking> look;

    private record Looking(Seen seen, Consumer<Finding> found) {
        Story story() {
            return seen.story();
        }

        Surroundings around() {
            return seen.terms().around();
        }
    }

    private Missing(String id, BiConsumer<Missing, Looking> look) {
        this.id = id;
        this.look = look;
    }

    private static Missing when(String id, String field, Predicate<Story> misses) {
        return new Missing(id, (rule, at) -> {
            if (misses.test(at.story())) {
                rule.tell(at, new Where.InField(field), "");
            }
        });
    }

    /** All of them. */
    public static List<Rule> all() {
        return List.of(
                when("missing-headline", "headline", story -> story.headline().isBlank()),
                when("missing-byline", "contributors", story -> story.contributors().stream()
                        .noneMatch(one -> one.role() != Contributor.Role.EDITOR)),
                when("missing-editor", "contributors", story -> story.contributors().stream()
                        .noneMatch(one -> one.role() == Contributor.Role.EDITOR)),
                when("missing-photo", "lead.photo", story -> story.lead().photo() == null),
                when("missing-caption", "lead.caption", story -> !story.lead().isEmpty() && story.lead().caption().isEmpty()),
                when("missing-credit", "lead.credit", story -> !story.lead().isEmpty() && story.lead().credit().isEmpty()),
                when("credit-source", "lead.credit", story -> OWNER.matcher(story.lead().credit().text().strip()).matches()),
                when("missing-tags", "tags", story -> story.topics().tags().isEmpty()),
                when("missing-standfirst", "standfirst", story -> story.titles().standfirst().isBlank()),
                when("missing-dateline", "dateline", story -> story.dateline().isEmpty()),
                when("language-other", "language", Spoken::isMislabelled),
                when("times-order", "times", Missing::isOutOfOrder),
                new Missing("missing-required", Missing::required),
                new Missing("missing-target", Missing::ofTarget),
                new Missing("related-killed", Missing::related),
                new Missing("caption-headline", Missing::caption));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void look(Seen seen, Consumer<Finding> found) {
        boolean begun = seen.body().blocks().stream().anyMatch(block -> !block.text().isBlank());
        // Before a receiver, a story of pictures alone misses what any other does.
        if (begun || !seen.terms().around().receiver().isNobody()) {
            look.accept(this, new Looking(seen, found));
        }
    }

    private void tell(Looking at, Where where, String words) {
        at.found().accept(Finding.field(this, where, Message.of("language.says." + id, words, "")));
    }

    private static boolean isOutOfOrder(Story story) {
        Workflow.Times times = story.workflow().times();
        return isBefore(times.publish(), times.embargo()) || isBefore(times.expire(), times.publish());
    }

    private static boolean isBefore(@org.jspecify.annotations.Nullable String first, @org.jspecify.annotations.Nullable String second) {
        Optional<OffsetDateTime> one = first == null ? Optional.empty() : Workflow.Times.read(first);
        Optional<OffsetDateTime> other = second == null ? Optional.empty() : Workflow.Times.read(second);
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    /** What the house asks of all stories and of this channel's; a missing headline has a rule of its own. */
    private void required(Looking at) {
        at.seen().style().asked(at.story().topics().channel()).stream()
                .filter(one -> one.kind() != Requirement.Kind.HEADLINE && !one.isMet(at.story(), at.around()))
                .forEach(one -> at.found().accept(one.missing(this, Message.of("language.says.missing-required", one.said()))));
    }

    /** What the target wants to which the story is about to go. */
    private void ofTarget(Looking at) {
        Receiver receiver = at.around().receiver();
        if (!receiver.isNobody()) {
            at.seen().style().requirements(receiver.key()).stream()
                    .filter(one -> !one.isMet(at.story(), at.around()))
                    .forEach(one -> at.found().accept(one.missing(
                            this, Message.of("language.says.missing-target", one.said(), receiver.name()))));
        }
    }

    /** Entries that lead to a story which was taken back. */
    private void related(Looking at) {
        Predicate<StoryId> killed = at.seen().terms().around().killed();
        for (int i = 0; i < at.story().related().size(); i++) {
            var entry = at.story().related().get(i);
            int place = i;
            StoryId.of(entry.story()).filter(killed).ifPresent(_ -> tell(at, new Where.InField("related", place), entry.headline()));
        }
    }

    /** A caption that only says the headline again tells nothing of the picture. */
    private void caption(Looking at) {
        String caption = at.story().lead().caption().text().strip();
        boolean again = caption.length() > 8 && at.story().headline().strip().toLowerCase(java.util.Locale.ROOT).startsWith(caption.toLowerCase(java.util.Locale.ROOT));
        if (again) {
            tell(at, new Where.InField("lead.caption"), caption);
        }
    }
}
