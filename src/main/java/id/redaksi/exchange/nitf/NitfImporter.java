package id.redaksi.exchange.nitf;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.wire.NitfBody;
import id.redaksi.exchange.wire.WireStory;
import id.redaksi.exchange.wire.WireTime;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import id.redaksi.story.Field;
import id.redaksi.story.Workflow;
import id.redaksi.topics.SaidTopic;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads NITF of any version, with its namespace or without: what agencies send says one version and is another. */
public final class NitfImporter implements Importer {
    private static final int LOOKED_AT = 4000;
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w-]+:)?nitf[\\s>]");
    private static final Set<String> SAYS_NOTHING =
            Set.of("doc-id", "date.issue", "date.release", "doc.copyright", "key-list", "identified-content", "doc-scope", "del-list");

    @Override
    public boolean reads(Source source) {
        byte[] bytes = source.bytes();
        var head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\0", "");
        // NITF inside NewsML is NewsML's.
        return ROOT.matcher(head).find() && !head.contains("newsItem") && !head.contains("newsMessage");
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        var story = new WireStory(reading);
        XmlTree root;
        try {
            root = XmlTree.read(source.bytes(), () -> story.tell(Message.of("exchange.xml.letters")));
        } catch (Refused e) {
            throw new ImportFailed(e.explanation());
        }
        if (!root.name().equals("nitf") || root.first("body").isEmpty()) {
            throw new ImportFailed(Message.of("exchange.nitf.none", source.name()));
        }
        story.line(Field.LANGUAGE, root.attribute("baselang"));
        root.first("head").ifPresent(head -> head(head, story));
        root.at("body", "body.head").ifPresent(head -> bodyHead(head, story));
        var html = new StringBuilder();
        root.first("body").ifPresent(body -> body.all("body.content").forEach(one -> html.append(NitfBody.html(one, story))));
        story.html(html.toString());
        root.at("body", "body.end").ifPresent(end -> story.leaveOut("body.end", end.line()));
        return story.imported();
    }

    private static void head(XmlTree head, WireStory story) {
        head.first("title").ifPresent(title -> {
            if (title.attribute("type").equals("abbrev")) {
                story.line(Field.SHORT_HEADLINE, title.line());
            }
        });
        head.first("docdata").ifPresent(data -> docdata(data, story));
        head.all("revision-history").forEach(one -> {
            String role = one.attribute("comment");
            boolean ours = List.of("reporter", "editor", "photographer", "contributor", "translator").contains(role);
            story.person(one.attribute("name"), ours ? role : role(one.attribute("function")));
        });
        head.everywhere("tobject.subject").forEach(one -> {
            String name = List.of("tobject.subject.detail", "tobject.subject.matter", "tobject.subject.type").stream()
                    .map(one::attribute)
                    .filter(said -> !said.isEmpty())
                    .findFirst()
                    .orElse("");
            String ipr = one.attribute("tobject.subject.ipr");
            String refnum = one.attribute("tobject.subject.refnum");
            if (story.topic(SaidTopic.of(ipr.isEmpty() ? "IPTC" : ipr, refnum, name))) {
                return;
            }
            if (name.isEmpty()) {
                story.leaveOut("tobject.subject", one.attribute("tobject.subject.refnum"));
            } else {
                story.name(Field.TAGS, name);
            }
        });
        head.all("pubdata").forEach(one -> story.leaveOut("pubdata", one.attribute("name")));
    }

    private static String role(String function) {
        return function.equals("writer-author") ? "author" : function;
    }

    private static void docdata(XmlTree data, WireStory story) {
        story.status(data.attribute("management-status"));
        data.first("doc-id").ifPresent(one -> story.identity(one.attribute("id-string"), one.attribute("regsrc")));
        data.first("doc-id").map(one -> one.attribute("id-string")).filter(id -> !id.isEmpty()).ifPresent(id ->
                story.source(id, data.first("du-key").map(key -> key.attribute("version")).orElse("")));
        release(data, story);
        data.elements().forEach(one -> datum(one, story));
        data.all("key-list").flatMap(list -> list.all("keyword")).forEach(one -> story.name(Field.TAGS, one.attribute("key")));
        data.all("identified-content").flatMap(XmlTree::elements).forEach(one -> identified(one, story));
    }

    private static void datum(XmlTree one, WireStory story) {
        switch (one.name()) {
            case "urgency" -> story.urgency(one.attribute("ed-urg").matches("[1-9]") ? one.attribute("ed-urg").charAt(0) - '0' : 0);
            case "evloc" -> story.city(one.attribute("city"));
            case "date.expire" -> story.expires(one.attribute("norm"));
            case "ed-msg" -> story.note(one.attribute("info"));
            case "du-key" -> story.line(Field.SLUGLINE, one.attribute("key"));
            case "fixture" -> story.leaveOut("fixture", one.attribute("fix-id"));
            case "series" -> story.leaveOut("series", one.attribute("series.name"));
            default -> {
                if (!SAYS_NOTHING.contains(one.name())) {
                    story.leaveOut(one.name(), one.line() + one.attributes().values());
                }
            }
        }
    }

    /** The time from which it may be used is an embargo where it holds something back; most items name it anyway. */
    private static void release(XmlTree data, WireStory story) {
        String release = data.first("date.release").map(one -> one.attribute("norm")).orElse("");
        Optional<OffsetDateTime> issued = moment(data.first("date.issue").map(one -> one.attribute("norm")).orElse(""));
        boolean isLater = moment(release).flatMap(at -> issued.map(at::isAfter)).orElse(false);
        if (!release.isEmpty() && (isLater || !data.attribute("management-status").equals("usable"))) {
            story.embargo(release);
        }
    }

    private static Optional<OffsetDateTime> moment(String norm) {
        return WireTime.in(norm).flatMap(Workflow.Times::read);
    }

    private static void identified(XmlTree one, WireStory story) {
        String said = one.line().isEmpty() ? one.attribute("value") : one.line();
        switch (one.name()) {
            case "person" -> story.name(Field.PEOPLE, said);
            case "org" -> story.name(Field.ORGANISATIONS, said);
            case "location" -> story.name(Field.PLACES, said);
            case "classifier" -> {
                switch (one.attribute("type")) {
                    case "channel" -> story.line(Field.CHANNEL, said);
                    case "genre" -> story.line(Field.GENRE, said);
                    case "channel-code", "tag-code" -> {
                        // its word stands beside it as a channel or a keyword
                    }
                    default -> story.leaveOut("classifier " + one.attribute("type"), said);
                }
            }
            default -> story.leaveOut(one.name(), said);
        }
    }

    private static void bodyHead(XmlTree head, WireStory story) {
        head.all("hedline").flatMap(XmlTree::elements).forEach(one ->
                story.line(one.name().equals("hl1") ? Field.HEADLINE : Field.STANDFIRST, one.line()));
        head.first("abstract").ifPresent(one -> story.line(Field.STANDFIRST, one.line()));
        head.first("dateline").ifPresent(one -> {
            one.everywhere("city").stream().findFirst().ifPresent(city -> story.city(city.line()));
            story.dateline(one.line());
        });
        head.all("byline").forEach(one -> {
            List<XmlTree> people = one.everywhere("person");
            story.by(people.isEmpty() ? one.line() : String.join(", ", people.stream().map(XmlTree::line).toList()));
            if (!people.isEmpty()) {
                one.everywhere("byttl").forEach(title -> story.leaveOut("byttl", title.line()));
            }
        });
        head.all("note").forEach(one -> story.note(one.line()));
        head.first("rights").ifPresent(one -> story.leaveOut("rights", one.line()));
        head.first("distributor").ifPresent(one -> story.leaveOut("distributor", one.line()));
    }
}
