package id.redaksi.topics;

import id.redaksi.guard.XmlTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** IPTC's two kinds of XML: SKOS as RDF/XML, and a knowledge item of NewsML-G2. */
final class TopicsXml {
    private static final String RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}";

    private final String name;

    TopicsXml(String name) {
        this.name = name;
    }

    TopicsFile.Read rdf(XmlTree root) throws TopicsRefused {
        String released = "";
        boolean ours = false;
        List<MediaTopic> concepts = new ArrayList<>();
        for (XmlTree one : root.elements().toList()) {
            String about = one.attribute(RDF + "about");
            if (about.matches("https?://cv\\.iptc\\.org/newscodes/mediatopic/?")) {
                ours = true;
                released = Stream.of("released", "dateReleased", "modified", "issued")
                        .map(one::line)
                        .filter(line -> !line.isEmpty())
                        .findFirst()
                        .orElse(released);
            } else if (isConcept(one)) {
                concepts.add(ofRdf(one, about));
                count(concepts);
            }
        }
        if (!ours && concepts.isEmpty()) {
            throw TopicsFile.refused("topics.file.noConcepts", name);
        }
        return new TopicsFile.Read(TopicsFile.day(released, name), concepts);
    }

    private static boolean isConcept(XmlTree one) {
        return one.name().equals("Concept")
                || one.all("type").anyMatch(type -> type.attribute(RDF + "resource").endsWith("#Concept"));
    }

    private MediaTopic ofRdf(XmlTree one, String about) throws TopicsRefused {
        boolean retired = one.first("retired").isPresent() || one.line("deprecated").equals("true");
        return concept(
                about,
                labels(one, "prefLabel"),
                resources(one, "broader"),
                retired,
                resources(one, "isReplacedBy"),
                resources(one, "exactMatch"));
    }

    private static List<String> resources(XmlTree one, String element) {
        return one.all(element).map(there -> there.attribute(RDF + "resource")).toList();
    }

    TopicsFile.Read knowledge(XmlTree root) throws TopicsRefused {
        List<MediaTopic> concepts = new ArrayList<>();
        List<XmlTree> all = root.first("conceptSet").map(set -> set.all("concept").toList()).orElse(List.of());
        if (all.isEmpty()) {
            throw TopicsFile.refused("topics.file.noConcepts", name);
        }
        for (XmlTree one : all) {
            concepts.add(ofKnowledge(one));
            count(concepts);
        }
        String released = Stream.of("contentModified", "contentCreated")
                .flatMap(element -> root.at("contentMeta", element).stream())
                .map(XmlTree::line)
                .findFirst()
                .or(() -> root.at("itemMeta", "versionCreated").map(XmlTree::line))
                .orElse("");
        return new TopicsFile.Read(TopicsFile.day(released, name), concepts);
    }

    private MediaTopic ofKnowledge(XmlTree one) throws TopicsRefused {
        XmlTree id = one.first("conceptId").orElse(one);
        Set<String> replaced = new LinkedHashSet<>();
        one.all("related")
                .filter(there -> there.attribute("rel").endsWith("isReplacedBy") || there.attribute("rel").endsWith("replacedBy"))
                .forEach(there -> replaced.add(said(there)));
        return concept(
                said(id),
                labels(one, "name"),
                one.all("broader").map(TopicsXml::said).toList(),
                !id.attribute("retired").isEmpty(),
                List.copyOf(replaced),
                one.all("sameAs").map(TopicsXml::said).toList());
    }

    private static String said(XmlTree one) {
        String qcode = one.attribute("qcode");
        return qcode.isEmpty() ? one.attribute("uri") : qcode;
    }

    private MediaTopic concept(
            String id, Map<String, String> labels, List<String> broader, boolean retired, List<String> replaced,
            List<String> same) throws TopicsRefused {
        String code = MediaTopic.code(id).orElseThrow(() -> TopicsFile.refused("topics.file.otherScheme", name, id));
        return new MediaTopic(
                code,
                labels,
                codes(broader).findFirst().orElse(""),
                retired,
                codes(replaced).toList(),
                same.stream()
                        .map(one -> one.replaceFirst("^(?:subj:|https?://cv\\.iptc\\.org/newscodes/subjectcode/)", ""))
                        .filter(MediaTopic::isCode)
                        .toList(),
                false);
    }

    private static Stream<String> codes(List<String> said) {
        return said.stream().map(MediaTopic::code).flatMap(Optional::stream).distinct();
    }

    private Map<String, String> labels(XmlTree one, String element) throws TopicsRefused {
        Map<String, String> labels = new HashMap<>();
        for (XmlTree label : one.all(element).toList()) {
            String line = TopicsFile.label(label.line(), name);
            if (!line.isEmpty()) {
                labels.putIfAbsent(TopicsFile.language(label.language().isEmpty() ? "en" : label.language()), line);
            }
        }
        return labels;
    }

    private void count(List<MediaTopic> concepts) throws TopicsRefused {
        if (concepts.size() > TopicsFile.MOST) {
            throw TopicsFile.refused("topics.file.many", name, TopicsFile.MOST);
        }
    }
}
