package id.redaksi.exchange.nitf;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.wire.CorrectionLine;
import id.redaksi.exchange.wire.WireBody;
import id.redaksi.exchange.wire.WirePhotos;
import id.redaksi.exchange.wire.WireTime;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Contributor;
import id.redaksi.story.Dateline;
import id.redaksi.story.Field;
import id.redaksi.story.Figure;
import id.redaksi.story.Story;
import id.redaksi.story.Workflow;
import id.redaksi.topics.Category;
import id.redaksi.topics.Filed;
import id.redaksi.topics.MediaTopic;
import id.redaksi.topics.ReceiverTable;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One story as NITF 3.6. Its schema fixes version, change.date and change.time to constants; the first is written, the
 * others are about the schema and left out.
 */
final class NitfWriter {
    private final XmlWriter xml;
    private final Edition edition;
    private final WirePhotos photos;
    private final ReceiverTable table;
    private final Story story;

    NitfWriter(XmlWriter xml, Edition edition, WirePhotos photos, ReceiverTable table) {
        this.table = table;
        this.photos = photos;
        this.xml = xml;
        this.edition = edition;
        story = edition.story();
    }

    void write() throws ExportFailed, IOException {
        xml.start("nitf")
                .attribute("xmlns", "http://iptc.org/std/NITF/2006-10-18/")
                .attribute("version", "-//IPTC//DTD NITF 3.6//EN")
                .attribute("baselang", story.labels().language())
                .line();
        head();
        xml.start("body").line();
        bodyHead();
        xml.start("body.content").line();
        lead();
        new NitfContent(xml).write(WireBody.xhtml(story.with(Field.DATELINE, Dateline.NONE), photos));
        xml.end().line().end().line().end().line();
    }

    private void head() throws ExportFailed, IOException {
        xml.start("head").line();
        String small = story.titles().shortHeadline();
        xml.start("title").attribute("type", small.isBlank() ? "main" : "abbrev");
        xml.text(small.isBlank() ? story.headline() : small).end().line();
        topics();
        docdata();
        for (Contributor one : story.contributors()) {
            xml.start("revision-history")
                    .attribute("name", one.name())
                    .attribute("function", function(one.role()))
                    .attribute("comment", one.role().name().toLowerCase(Locale.ROOT))
                    .end()
                    .line();
        }
        xml.end().line();
    }

    /** NITF is older than Media Topics: whose code it is stands beside it, since a bare one is taken for a subject code. */
    private void topics() throws ExportFailed, IOException {
        List<MediaTopic> topics = edition.around().topics();
        if (!topics.isEmpty()) {
            xml.start("tobject").line();
            for (MediaTopic topic : topics) {
                xml.start("tobject.subject")
                        .attribute("tobject.subject.ipr", MediaTopic.SCHEME)
                        .attribute("tobject.subject.refnum", topic.code())
                        .attribute("tobject.subject.type", topic.name(story.labels().language()))
                        .end()
                        .line();
            }
            xml.end().line();
        }
    }

    private static String function(Contributor.Role role) {
        return switch (role) {
            case REPORTER -> "writer-author";
            case EDITOR -> "editor";
            case PHOTOGRAPHER -> "photographer";
            case CONTRIBUTOR, TRANSLATOR -> "other";
        };
    }

    private void docdata() throws ExportFailed, IOException {
        Workflow flow = story.workflow();
        boolean killed = flow.status() == Workflow.Status.KILLED;
        String status = killed ? "canceled" : flow.times().embargo() == null ? "usable" : "embargoed";
        xml.start("docdata").attribute("management-status", status).line();
        empty("doc-id", "id-string", "urn:uuid:" + story.id().value());
        if (flow.urgency() > 0) {
            empty("urgency", "ed-urg", String.valueOf(flow.urgency()));
        }
        empty("evloc", "city", story.dateline().city());
        empty("date.issue", "norm", WireTime.shortOut(edition.saved().toString()).orElse(""));
        empty("date.release", "norm", WireTime.shortOut(flow.times().embargo()).orElse(""));
        empty("date.expire", "norm", WireTime.shortOut(flow.times().expire()).orElse(""));
        for (String line : CorrectionLine.of(story)) {
            xml.start("ed-msg").attribute("msg-type", "correction").attribute("info", line).end().line();
        }
        empty("du-key", "key", story.labels().slugline());
        String house = edition.around().site().name();
        xml.start("doc.copyright")
                .attribute("year", String.valueOf(edition.saved().atOffset(ZoneOffset.UTC).getYear()))
                .attribute("holder", house)
                .end()
                .line();
        keys();
        identified();
        xml.end().line();
    }

    private void keys() throws IOException {
        if (!story.topics().tags().isEmpty()) {
            xml.start("key-list");
            for (String word : tags().stream().map(table::text).distinct().toList()) {
                xml.start("keyword").attribute("key", word).end();
            }
            xml.end().line();
        }
    }

    private void identified() throws IOException {
        xml.start("identified-content").line();
        each("person", story.topics().people());
        each("org", story.topics().organisations());
        each("location", story.topics().places());
        if (!story.topics().channel().isBlank()) {
            Filed channel = Filed.channel(story.topics().channel());
            classifier("channel", table.text(channel));
            code("channel", channel);
        }
        for (Filed tag : tags()) {
            code("tag", tag);
        }
        classifier("genre", story.labels().genre());
        xml.end().line();
    }

    private void each(String element, List<String> names) throws IOException {
        for (String name : names) {
            xml.element(element, name);
        }
    }

    private void classifier(String type, String value) throws IOException {
        if (!value.isBlank()) {
            xml.start("classifier").attribute("type", type).attribute("value", value).end().line();
        }
    }

    /** A code of the receiver's own, in its vocabulary ({@code idsrc}), with the word for it as its text. */
    private void code(String type, Filed filed) throws IOException {
        String code = table.row(filed).map(Category::id).orElse("");
        if (!code.isEmpty()) {
            xml.start("classifier").attribute("type", type + "-code");
            xml.attribute("idsrc", table.receiver()).attribute("value", code).text(table.text(filed)).end().line();
        }
    }

    private List<Filed> tags() {
        return story.topics().tags().stream().map(Filed::tag).toList();
    }

    private void empty(String element, String attribute, String value) throws IOException {
        if (!value.isBlank()) {
            xml.start(element).attribute(attribute, value).end().line();
        }
    }

    private void bodyHead() throws IOException {
        xml.start("body.head").line();
        xml.start("hedline").start("hl1").text(story.headline()).end().end().line();
        List<Contributor> writers =
                story.contributors().stream().filter(one -> one.role() == Contributor.Role.REPORTER).toList();
        if (!writers.isEmpty()) {
            xml.start("byline");
            for (int i = 0; i < writers.size(); i++) {
                xml.text(i == 0 ? "" : ", ").start("person").text(writers.get(i).name()).end();
            }
            xml.end().line();
        }
        if (!story.dateline().isEmpty()) {
            xml.element("dateline", story.dateline().printed().strip());
        }
        if (!story.titles().standfirst().isBlank()) {
            xml.start("abstract").start("p").text(story.titles().standfirst()).end().end().line();
        }
        xml.end().line();
    }

    private void lead() throws IOException {
        Figure lead = story.lead();
        if (lead.isEmpty()) {
            return;
        }
        xml.start("media").attribute("class", "lead").attribute("media-type", "image");
        Optional<WirePhotos.File> file = photos.of(lead.photo());
        xml.start("media-reference")
                .attribute("mime-type", file.map(WirePhotos.File::type).orElse("image/jpeg"))
                .attribute("source", file.map(WirePhotos.File::address)
                        .orElse("urn:uuid:" + story.id() + "#" + lead.id().value()));
        if (file.isPresent()) {
            xml.attribute("width", String.valueOf(file.get().photo().width()))
                    .attribute("height", String.valueOf(file.get().photo().height()));
        }
        if (!lead.alt().isBlank()) {
            xml.attribute("alternate-text", lead.alt());
        }
        xml.end();
        said("media-caption", lead.caption().text());
        said("media-producer", lead.credit().text());
        xml.end().line();
    }

    private void said(String element, String text) throws IOException {
        if (!text.isBlank()) {
            xml.start(element).text(text).end();
        }
    }
}
