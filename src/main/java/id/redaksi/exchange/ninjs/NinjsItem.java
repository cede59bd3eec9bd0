package id.redaksi.exchange.ninjs;

import com.fasterxml.jackson.databind.JsonNode;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.wire.WireStory;
import id.redaksi.story.Field;
import id.redaksi.topics.SaidTopic;
import id.redaksi.wording.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** One item of ninjs, whichever version: a value that 1.x has as a text and 3.x as a list of texts with roles is one. */
final class NinjsItem {
    private static final Set<String> SAYS_NOTHING = Set.of(
            "$standard", "standard", "mimetype", "representationtype", "profile", "firstcreated", "versioncreated",
            "contentcreated", "charcount", "wordcount", "priority", "title", "readtime", "products", "evolvedfrom");

    private final JsonNode root;
    private final WireStory story;

    NinjsItem(JsonNode root, Reading reading) {
        this.root = root;
        story = new WireStory(reading);
    }

    /** Whether there is anything to make a story of. */
    boolean isNews() {
        return root.properties().stream().map(Map.Entry::getKey).anyMatch(key ->
                key.startsWith("headline") || key.startsWith("body_") || key.equals("bodies") || key.startsWith("description"));
    }

    Imported read() {
        String type = text(root.path("type"));
        if (!type.isEmpty() && !type.equals("text")) {
            story.tell(Message.of("exchange.wire.type", type));
        }
        source();
        bodies();
        // Of two titles the one that is said to be the headline stands.
        root.properties().forEach(one -> field(one.getKey(), one.getValue()));
        title();
        return story.imported();
    }

    private void source() {
        String uri = text(root.path(root.has("uri") ? "uri" : "guid"));
        if (!uri.isEmpty()) {
            story.identity(uri, text(root.path("source")));
            story.source(uri, text(root.path("version")));
        }
    }

    private void title() {
        if (!root.has("headline") && !root.has("headlines")) {
            story.line(Field.HEADLINE, text(root.path("title")));
        }
    }

    private void field(String key, JsonNode value) {
        switch (key) {
            case "uri", "guid", "version", "type" -> {}
            case "headline" -> story.line(Field.HEADLINE, text(value));
            case "headline_short" -> story.line(Field.SHORT_HEADLINE, text(value));
            case "headline_social" -> story.line(Field.SOCIAL_TITLE, text(value));
            case "headlines" -> value.forEach(this::headline);
            case "description_text" -> story.line(Field.STANDFIRST, text(value));
            case "description_html" -> html(value);
            case "description_social" -> story.line(Field.SOCIAL_DESCRIPTION, text(value));
            case "descriptions" -> value.forEach(this::description);
            case "pubstatus" -> story.status(text(value));
            case "urgency" -> story.urgency(value.asInt());
            case "language" -> story.line(Field.LANGUAGE, text(value));
            case "byline", "by" -> story.by(text(value));
            case "located" -> story.city(text(value));
            case "slugline" -> story.line(Field.SLUGLINE, text(value));
            case "ednote" -> story.note(text(value));
            case "embargoed", "embargoeduntil" -> story.embargo(text(value));
            case "expires" -> story.expires(text(value));
            case "genre", "genres" -> names(value).forEach(name -> story.line(Field.GENRE, name));
            case "service" -> names(value).forEach(name -> story.line(Field.CHANNEL, name));
            case "person", "people" -> names(Field.PEOPLE, value);
            case "organisation", "organisations" -> names(Field.ORGANISATIONS, value);
            case "place", "places" -> names(Field.PLACES, value);
            case "keyword", "keywords" -> names(value).forEach(name -> story.name(Field.TAGS, name));
            case "subject", "subjects" -> value.forEach(this::subject);
            case "authors" -> value.forEach(one -> story.person(text(one.path("name")), text(one.path("role"))));
            case "contributor", "contributors" -> value.forEach(this::contributor);
            case "infosource", "infosources" -> value.forEach(this::worker);
            case "altids" -> altIds(value);
            case "associations" -> associations(value);
            case "renditions" -> renditions(value, false);
            default -> {
                if (!SAYS_NOTHING.contains(key) && !key.startsWith("body_") && !key.equals("bodies")) {
                    story.leaveOut(key, value.isTextual() ? value.asText() : value.toString());
                }
            }
        }
    }

    private void headline(JsonNode one) {
        String said = text(one.path("value"));
        switch (text(one.path("role"))) {
            case "short" -> story.line(Field.SHORT_HEADLINE, said);
            case "social" -> story.line(Field.SOCIAL_TITLE, said);
            default -> story.line(Field.HEADLINE, said);
        }
    }

    private void description(JsonNode one) {
        if (text(one.path("role")).equals("social")) {
            story.line(Field.SOCIAL_DESCRIPTION, text(one.path("value")));
        } else if (text(one.path("contenttype")).contains("html")) {
            html(one.path("value"));
        } else {
            story.line(Field.STANDFIRST, text(one.path("value")));
        }
    }

    /** A summary in HTML, where there is none in words. */
    private void html(JsonNode said) {
        if (!root.has("description_text")) {
            story.line(Field.STANDFIRST, Jsoup.parse(text(said)).text());
        }
    }

    /** HTML before XHTML before words; what is neither is told. */
    private void bodies() {
        for (String key : List.of("body_html", "body_xhtml")) {
            story.html(text(root.path(key)));
        }
        for (JsonNode body : root.path("bodies")) {
            if (text(body.path("role")).startsWith("correction")) {
                story.note(text(body.path("value")));
            } else if (text(body.path("contenttype")).contains("html")) {
                story.html(text(body.path("value")));
            }
        }
        for (JsonNode body : root.path("bodies")) {
            String type = text(body.path("contenttype"));
            if ((type.isEmpty() || type.startsWith("text/plain")) && !text(body.path("role")).startsWith("correction")) {
                story.plain(text(body.path("value")));
            }
        }
        others();
        forms();
        root.properties().stream()
                .filter(one -> one.getKey().startsWith("body_"))
                .filter(one -> !Set.of("body_html", "body_xhtml", "body_text").contains(one.getKey()))
                .forEach(one -> story.leaveOut(one.getKey(), text(one.getValue())));
    }

    /** The text in words, where it has not been said in markup; the flat kind may have it in each. */
    private void forms() {
        String plain = text(root.path("body_text"));
        if (!story.hasBody()) {
            story.plain(plain);
            return;
        }
        story.otherForm("body_text", plain);
        if (root.has("body_html")) {
            story.otherForm("body_xhtml", Jsoup.parse(text(root.path("body_xhtml"))).text());
        }
    }

    /** Bodies of one role are one text in several forms; of other roles the words are others. */
    private void others() {
        List<JsonNode> all = root.path("bodies").valueStream()
                .filter(body -> !text(body.path("role")).startsWith("correction"))
                .toList();
        JsonNode stands = all.stream().filter(body -> text(body.path("contenttype")).contains("html")).findFirst()
                .orElse(all.isEmpty() ? root.path("none") : all.getFirst());
        all.stream()
                .filter(body -> !text(body.path("role")).equals(text(stands.path("role"))))
                .forEach(body -> story.leaveOut("body " + text(body.path("role")), Jsoup.parse(text(body.path("value"))).text()));
    }

    private void names(Field<List<String>> field, JsonNode value) {
        names(value).forEach(name -> story.name(field, name));
    }

    /** The names in a list of texts or of things with names; a thing that has a code only is told by it. */
    private List<String> names(JsonNode value) {
        return value.valueStream().map(NinjsItem::name).filter(name -> !name.isEmpty()).toList();
    }

    private static String name(JsonNode one) {
        if (one.isTextual()) {
            return one.asText();
        }
        String name = text(one.path("name"));
        return name.isEmpty() ? text(one.path(one.has("literal") ? "literal" : "code")) : name;
    }

    private void subject(JsonNode one) {
        if (text(one.path("rel")).equals("channel")) {
            story.line(Field.CHANNEL, name(one));
        } else if (story.topic(topic(one))) {
            return; // the newsroom makes a tag of it
        } else if (one.has("name") || one.isTextual()) {
            story.name(Field.TAGS, name(one));
        } else {
            story.leaveOut("subject", text(one.path(one.has("uri") ? "uri" : one.has("literal") ? "literal" : "code")));
        }
    }

    /** By its address, or by a code in a vocabulary; Superdesk calls a code "qcode" where it comes from its own lists. */
    private static Optional<SaidTopic> topic(JsonNode one) {
        String name = text(one.path("name"));
        Optional<SaidTopic> addressed = SaidTopic.of(text(one.path("uri")), name);
        String code = text(one.path(one.has("code") ? "code" : "qcode"));
        return addressed.isPresent() ? addressed : SaidTopic.of(text(one.path("scheme")), code, name);
    }

    /** Who worked on it has a role or relation; a source that has none is an agency. */
    private void worker(JsonNode one) {
        String role = text(one.path(one.has("role") ? "role" : "rel"));
        if (role.isEmpty()) {
            story.leaveOut("infosource", name(one));
        } else {
            story.person(name(one), role);
        }
    }

    /** In 2.x with a role, or a list of them, by name. */
    private void contributor(JsonNode one) {
        String role = text(one.path("role"));
        story.person(name(one), role.isEmpty() ? text(one.path("roles").path(0).path("name")) : role);
    }

    private void altIds(JsonNode value) {
        if (value.isObject()) {
            story.line(Field.SLUG, text(value.path("slug")));
            return;
        }
        value.forEach(one -> {
            if (text(one.path("role")).equals("slug")) {
                story.line(Field.SLUG, text(one.path("value")));
            } else {
                story.leaveOut("altIds", text(one.path("value")));
            }
        });
    }

    /** By name in an object (1.x), or each with its name in a list. The first picture leads. */
    private void associations(JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(one -> association(one.getKey(), one.getValue()));
        } else {
            value.forEach(one -> association(text(one.path("name")), one));
        }
    }

    private void association(String name, JsonNode one) {
        String type = text(one.path("type"));
        if ((type.equals("picture") || type.equals("graphic")) && isShown(one.path("renditions"))) {
            return; // the text shows it, with what is said about it
        }
        if (type.equals("picture") || type.equals("graphic")) {
            boolean leads = story.lead(caption(one), text(one.path(one.has("by") ? "by" : "byline")), alternative(one));
            renditions(one.path("renditions"), leads);
            if (!leads) {
                story.leaveOut("association " + name, caption(one));
            }
            if (!headlineOf(one).equals(caption(one))) {
                story.leaveOut("association " + name, headlineOf(one));
            }
            story.leaveOut("copyrightnotice", text(one.path("copyrightnotice")));
        } else if (type.equals("text") || type.isEmpty()) {
            String headline = headlineOf(one);
            if (!headline.isBlank()) {
                story.related(headline, text(one.path(one.has("uri") ? "uri" : "guid")));
            }
            story.leaveOut("association " + name, Jsoup.parse(bodyOf(one)).text());
        } else {
            story.leaveOut("association " + name, type + " " + headlineOf(one));
        }
    }

    private static String headlineOf(JsonNode one) {
        String first = text(one.path("headlines").path(0).path("value"));
        String said = first.isEmpty() ? text(one.path("headline")) : first;
        return said.isEmpty() ? text(one.path("title")) : said;
    }

    /** The text of an item beside this one, in the first form that it has. */
    private static String bodyOf(JsonNode one) {
        return Stream.of(one.path("bodies").path(0).path("value"), one.path("body_html"), one.path("body_xhtml"), one.path("body_text"))
                .map(NinjsItem::text)
                .filter(said -> !said.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String caption(JsonNode one) {
        for (JsonNode said : one.path("descriptions")) {
            if (!text(said.path("role")).equals("alternative")) {
                return text(said.path("value"));
            }
        }
        return text(one.path(one.has("description_text") ? "description_text" : "headline"));
    }

    private static String alternative(JsonNode one) {
        for (JsonNode said : one.path("descriptions")) {
            if (text(said.path("role")).equals("alternative")) {
                return text(said.path("value"));
            }
        }
        return text(one.path(one.has("description_alternative") ? "description_alternative" : "body_text"));
    }

    private boolean isShown(JsonNode renditions) {
        return renditions.valueStream().map(one -> text(one.path("href"))).anyMatch(story::shows);
    }

    /** The largest one that is beside the item leads; another's address is told, and nothing is fetched. */
    private void renditions(JsonNode value, boolean leads) {
        value.valueStream()
                .filter(one -> !text(one.path("href")).isEmpty())
                .max(Comparator.comparingInt(one -> one.path("width").asInt()))
                .map(one -> text(one.path("href")))
                .ifPresent(leads ? story::leadPicture : story::picture);
    }

    private static String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }
}
