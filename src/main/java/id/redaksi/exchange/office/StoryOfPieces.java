package id.redaksi.exchange.office;

import id.redaksi.exchange.office.Piece.Grid;
import id.redaksi.exchange.office.Piece.Line;
import id.redaksi.exchange.office.Piece.Picture;
import id.redaksi.guard.Sha256;
import id.redaksi.story.Body;
import id.redaksi.story.Contributor;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Footnotes;
import id.redaksi.story.Ids;
import id.redaksi.story.Inline;
import id.redaksi.story.Link;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Story;
import id.redaksi.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes a story of a document's pieces: those that are fields go into them, the rest into the body in its order. A picture
 * before the first words is the lead photo.
 */
final class StoryOfPieces {
    private final boolean ours;
    private final Account account;
    private final Blocks blocks;
    private final Ids ids;
    private final Map<String, byte[]> photos = new LinkedHashMap<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<Related> related = new ArrayList<>();
    private Story story;
    private boolean captionsLead;

    StoryOfPieces(boolean ours, Account account, Ids ids) {
        this.ours = ours;
        this.account = account;
        this.ids = ids;
        blocks = new Blocks(ours, ids);
        story = Story.blank(ids);
    }

    Story read(List<Piece> pieces, List<Footnotes.Note> notes) {
        pieces.forEach(this::piece);
        blocks.end();
        if (!notes.isEmpty()) {
            blocks.add(new Footnotes(ids.block(), notes));
        }
        return finished();
    }

    private Story finished() {
        Story all = story.with(Field.CONTRIBUTORS, contributors).with(Field.RELATED, related);
        return blocks.all().isEmpty() ? all : all.withBody(new Body(blocks.all()));
    }

    Map<String, byte[]> photos() {
        return photos;
    }

    private void piece(Piece piece) {
        switch (piece) {
            case Line line -> line(line);
            case Picture picture -> picture(picture);
            case Grid grid -> {
                captionsLead = false;
                blocks.table(grid);
            }
        }
    }

    private void picture(Picture picture) {
        String name = null;
        byte[] bytes = picture.bytes();
        if (bytes != null) {
            name = Sha256.of(bytes);
            photos.put(name, bytes);
        }
        boolean leads = ours ? picture.role() == Role.LEAD : blocks.isEmpty() && story.lead().isEmpty() && name != null;
        if (leads) {
            captionsLead = true;
            story = story.with(Field.LEAD, new Figure(story.lead().id(), Inline.EMPTY, Inline.EMPTY, picture.alt(), name));
        } else {
            captionsLead = false;
            blocks.figure(new Figure(ids.block(), Inline.EMPTY, Inline.EMPTY, picture.alt(), name), picture.role());
        }
    }

    private void line(Line line) {
        boolean caption = line.role() == Role.CAPTION;
        Figure lead = story.lead();
        if (captionsLead && (caption ? lead.caption().isEmpty() : line.role() == Role.CREDIT && lead.credit().isEmpty())) {
            story = story.with(
                    Field.LEAD, lead.withLeaves(List.of(caption ? line.text() : lead.caption(), caption ? lead.credit() : line.text())));
            return;
        }
        if (!isField(line)) {
            captionsLead = false;
            blocks.line(line);
        }
    }

    /** Takes a line that is a field of the story. */
    private boolean isField(Line line) {
        String text = line.text().text();
        switch (line.role()) {
            case TITLE -> {
                if (!story.headline().isBlank()) {
                    return false;
                }
                story = story.with(Field.HEADLINE, ours ? text : text.replace('\n', ' ').strip());
                return true;
            }
            case STANDFIRST -> {
                if (!blocks.isEmpty() || !story.titles().standfirst().isBlank()) {
                    return false;
                }
                story = story.with(Field.STANDFIRST, text);
                return true;
            }
            case BYLINE -> {
                List<Contributor> named = ours ? List.of(Bylines.ofOurs(text)) : Bylines.styled(text);
                contributors.addAll(named);
                return !named.isEmpty();
            }
            case CORRECTION -> {
                if (ours) {
                    account.leaveOut(text);
                }
                return ours;
            }
            case RELATED -> {
                if (!ours || !isOurs(text)) {
                    account.leaveOut(text);
                }
                return true;
            }
            case RELATED_ENTRY -> {
                related.add(entry(line.text()));
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /** Whether it is the line that a document of ours has above its related stories. */
    private static boolean isOurs(String heading) {
        return Stream.of(Wording.INDONESIAN, Wording.ENGLISH)
                .anyMatch(language -> Wording.of(language).text("exchange.field.related").equals(heading));
    }

    static Related entry(Inline text) {
        String address = text.spans().stream()
                .map(span -> span.mark() instanceof Link(var href) ? href : "")
                .filter(href -> !href.isEmpty())
                .findFirst()
                .orElse("");
        return new Related("", text.text(), address, SeenDate.NONE, "");
    }
}
