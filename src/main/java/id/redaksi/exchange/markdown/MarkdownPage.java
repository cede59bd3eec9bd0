package id.redaksi.exchange.markdown;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.body.StoryHtml;
import id.redaksi.story.Block;
import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Related;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one file of a story: front matter, then the text. */
final class MarkdownPage {
    private MarkdownPage() {}

    static String of(Edition edition, Map<String, String> photos) throws ExportFailed {
        Story story = edition.story();
        List<Block> blocks = StoryHtml.blocks(edition);
        return front(story, photos) + new BodyWriter(BodyWriter.notes(blocks), photos).write(blocks);
    }

    private static String front(Story story, Map<String, String> photos) {
        Workflow.Times times = story.workflow().times();
        String photo = story.lead().photo() == null ? null : photos.get(story.lead().photo());
        var front = new FrontMatterWriter()
                .text("title", story.headline())
                .text("guid", "urn:uuid:" + story.id().value())
                .text("linkTitle", story.titles().shortHeadline())
                .text("description", story.titles().standfirst())
                .text("social_title", story.titles().socialTitle())
                .text("social_description", story.titles().socialDescription())
                .text("date", moment(times.publish()))
                .text("publishDate", moment(times.embargo()))
                .text("expiryDate", moment(times.expire()))
                .isTrue("draft", isDraft(story.workflow().status()))
                .text("status", story.workflow().status().name().toLowerCase(Locale.ROOT))
                .text("slug", story.labels().slug())
                .text("slugline", story.labels().slugline())
                .text("language", story.labels().language())
                .text("genre", story.labels().genre())
                .list("categories", story.topics().channel().isEmpty() ? List.of() : List.of(story.topics().channel()))
                .list("tags", story.topics().tags())
                .list("people", story.topics().people())
                .list("organisations", story.topics().organisations())
                .list("places", story.topics().places());
        for (Role role : Role.values()) {
            front.list(key(role), named(story, role));
        }
        front.text("city", story.dateline().city())
                .text("organisation", story.dateline().organisation())
                .text("dateline_date", story.dateline().date())
                .text("dateline", story.dateline().raw())
                .list("images", photo == null ? List.of() : List.of(photo))
                .text("image_caption", story.lead().caption().text())
                .text("image_credit", story.lead().credit().text())
                .text("image_alt", story.lead().alt())
                .list("related", story.related().stream().map(Related::headline).toList());
        return front.end();
    }

    static String key(Role role) {
        return role == Role.REPORTER ? "authors" : role.name().toLowerCase(Locale.ROOT) + "s";
    }

    private static List<String> named(Story story, Role role) {
        return story.contributors().stream()
                .filter(one -> one.role() == role)
                .map(Contributor::name)
                .toList();
    }

    static boolean isDraft(Workflow.Status status) {
        return switch (status) {
            case IDEA, DRAFT, REVIEW -> true;
            case READY, EXPORTED, CORRECTED, KILLED, ARCHIVED -> false;
        };
    }

    /** As YAML and its readers know a moment: the name of a zone behind the offset is ours. */
    static @Nullable String moment(@Nullable String time) {
        int zone = time == null ? -1 : time.indexOf('[');
        return time == null || zone < 0 ? time : time.substring(0, zone);
    }
}
