package id.redaksi.exchange.newsml;

import id.redaksi.exchange.Editions;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.wire.WirePhotos;
import id.redaksi.guard.Sha256;
import id.redaksi.guard.XmlWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** Several stories in one newsMessage. They are read three times, one after the other, so that none is kept. */
final class NewsMessageWriter {
    private final XmlWriter xml;
    private final String receiver;
    private final MessageDigest ids = Sha256.digest();
    private Instant newest = Instant.EPOCH;
    private String house = "";

    /** {@code receiver}: whose words for tags and channels are written; empty for the house's own. */
    NewsMessageWriter(XmlWriter xml, String receiver) {
        this.xml = xml;
        this.receiver = receiver;
    }

    void write(Editions editions) throws ExportFailed, IOException {
        editions.each(edition -> {
            ids.update((edition.story().id() + " " + edition.revision() + "\n").getBytes(StandardCharsets.UTF_8));
            newest = edition.saved().isAfter(newest) ? edition.saved() : newest;
            house = edition.around().site().name();
        });
        String id = UUID.nameUUIDFromBytes(ids.digest()).toString();
        xml.start("newsMessage").attribute("xmlns", NewsItemWriter.NAMESPACE).line();
        xml.start("header").line();
        // No clock is read: the same revisions are the same message, sent when the newest was saved.
        xml.element("sent", newest.toString());
        xml.element("sender", house);
        xml.element("transmitId", id);
        xml.end().line();
        xml.start("itemSet").line();
        list(editions, "urn:uuid:" + id);
        editions.each(edition ->
                new NewsItemWriter(xml, edition, WirePhotos.of(edition), edition.around().table(receiver)).write());
        xml.end().line().end().line();
    }

    private void list(Editions editions, String guid) throws ExportFailed, IOException {
        NewsItemWriter.open(xml, "packageItem", guid, 1, "id");
        NewsItemWriter.rights(xml, house);
        xml.start("itemMeta").line();
        xml.start("itemClass").attribute("qcode", "ninat:composite").end().line();
        xml.start("provider").start("name").text(house).end().end().line();
        xml.element("versionCreated", newest.toString());
        xml.start("pubStatus").attribute("qcode", "stat:usable").end().line();
        xml.end().line();
        xml.start("groupSet").attribute("root", "stories").line();
        xml.start("group").attribute("id", "stories").attribute("role", "group:main").attribute("mode", "pgrmod:seq").line();
        editions.each(edition -> {
            xml.start("itemRef")
                    .attribute("residref", NewsItemWriter.guid(edition.story()))
                    .attribute("version", String.valueOf(Math.max(1, edition.revision())))
                    .attribute("contenttype", "application/vnd.iptc.g2.newsitem+xml");
            xml.start("itemClass").attribute("qcode", "ninat:text").end();
            xml.start("title").text(edition.story().headline()).end();
            xml.end().line();
        });
        xml.end().line().end().line().end().line();
    }
}
