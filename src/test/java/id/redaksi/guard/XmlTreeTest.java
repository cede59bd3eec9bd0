package id.redaksi.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.redaksi.wording.Wording;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.xml.stream.FactoryConfigurationError;
import javax.xml.stream.XMLInputFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlTreeTest {
    private static XmlTree read(String xml) throws Refused {
        return XmlTree.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** The key of the sentence with which it is refused; both languages have it. */
    private static String refused(byte[] bytes, XmlLimits limits) {
        var explanation = assertThrows(Refused.class, () -> XmlTree.read(bytes, limits)).explanation();
        for (var language : List.of(Wording.INDONESIAN, Wording.ENGLISH)) {
            assertNotEquals(explanation.key(), Wording.of(language).text(explanation));
        }
        return explanation.key();
    }

    private static String refused(String xml) {
        return refused(xml.getBytes(StandardCharsets.UTF_8), XmlLimits.USUAL);
    }

    @Test
    void elements_are_known_by_their_namespaces_and_not_by_their_prefixes() throws Refused {
        XmlTree tree = read("<a:x xmlns:a='u:1' xmlns='u:2' a:k='1' k='2' xml:lang='id'><y>satu</y><a:y>dua</a:y></a:x>");

        assertTrue(tree.is("u:1", "x"));
        assertEquals("1", tree.attribute("{u:1}k"));
        assertEquals("2", tree.attribute("k"));
        assertEquals("id", tree.language());
        assertEquals(List.of("u:2", "u:1"), tree.all("y").map(XmlTree::namespace).toList());
        assertEquals(List.of("satu", "dua"), tree.lines("y"));
    }

    @Test
    void words_keep_their_order_with_the_five_entities_and_cdata() throws Refused {
        XmlTree tree = read("<p>a &amp; <b>b &lt;</b><!-- tidak --> c<![CDATA[ <d> ]]>&#233;&quot;&apos;&gt;</p>");

        assertEquals("a & b < c <d> é\"'>", tree.text());
        assertEquals(2, tree.nodes().stream().filter(XmlWords.class::isInstance).count());
    }

    @Test
    void many_entities_of_xml_itself_are_no_bomb() throws Refused {
        assertEquals("&é".repeat(300_000), read("<p>" + "&amp;&#233;".repeat(300_000) + "</p>").text());
    }

    @Test
    void a_way_down_finds_the_first_that_has_all_of_it() throws Refused {
        XmlTree tree = read("<a><b/><b><c>1</c></b><b><c>2</c><d><c>3</c></d></b></a>");

        assertEquals("1", tree.at("b", "c").orElseThrow().text());
        assertEquals(List.of("1", "2", "3"), tree.everywhere("c").stream().map(XmlTree::text).toList());
        assertTrue(tree.at("c").isEmpty());
    }

    @Test
    void a_document_type_is_refused_whatever_is_in_it(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "rahasia");
        String address = secret.toUri().toString();
        for (String type : List.of(
                "<!DOCTYPE a>",
                "<!DOCTYPE a SYSTEM 'nitf-3-4.dtd'>",
                "<!DOCTYPE a PUBLIC '-//X//Y' '" + address + "'>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM '" + address + "'>]>",
                "<!DOCTYPE a [<!ENTITY % e SYSTEM '" + address + "'> %e;]>",
                "<!DOCTYPE a [<!ENTITY e 'ha'><!ENTITY f '&e;&e;&e;&e;'><!ENTITY g '&f;&f;&f;&f;'>]>")) {
            assertEquals("guard.xml.type", refused(type + "<a>&e;&g;</a>"), type);
        }
    }

    @Test
    void nobody_is_called_while_a_document_is_read() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String there = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            refused("<!DOCTYPE a SYSTEM '" + there + ".dtd' [<!ENTITY e SYSTEM '" + there + "'>]><a>&e;</a>");
            read("<?xml-stylesheet href='" + there + "'?><a xmlns:x='http://www.w3.org/2001/XInclude' xmlns:s="
                    + "'http://www.w3.org/2001/XMLSchema-instance' s:schemaLocation='u " + there + "'><x:include href='" + there
                    + "'/></a>");

            assertThrows(java.net.SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void an_entity_that_xml_does_not_know_is_refused() {
        assertTrue(List.of("guard.xml.entity", "guard.xml.damaged").contains(refused("<a>x&nbsp;y</a>")));
        assertEquals("guard.xml.damaged", refused("<a b='&nbsp;'/>"));
    }

    @Test
    void what_nests_too_deep_is_refused_and_what_nests_as_deep_as_allowed_is_read() throws Refused {
        int most = XmlLimits.USUAL.deepest();

        assertEquals("x", read("<a>".repeat(most) + "x" + "</a>".repeat(most)).text());
        assertEquals("guard.xml.deep", refused("<a>".repeat(most + 1) + "</a>".repeat(most + 1)));
        assertEquals("guard.xml.deep", refused("<a>".repeat(2_000_000)));
    }

    @Test
    void what_has_too_many_bytes_or_nodes_is_refused() {
        var small = new XmlLimits(100, 10, 10, Duration.ofSeconds(5));

        assertEquals("guard.xml.large", refused(("<a>" + "x".repeat(100) + "</a>").getBytes(StandardCharsets.UTF_8), small));
        assertEquals("guard.xml.large", refused(("<a>" + "<b/>".repeat(10) + "</a>").getBytes(StandardCharsets.UTF_8), small));
    }

    @Test
    void reading_is_given_up_when_its_time_is_over() {
        var hasty = new XmlLimits(10_000_000, 10, 1_000_000, Duration.ofNanos(1));

        assertEquals("guard.xml.slow", refused(("<a>" + "<b/>".repeat(5000) + "</a>").getBytes(StandardCharsets.UTF_8), hasty));
    }

    @Test
    void the_encoding_is_the_one_that_is_declared() throws Refused {
        for (String name : List.of("UTF-8", "UTF-16", "ISO-8859-1", "windows-1252")) {
            String xml = "<?xml version='1.0' encoding='" + name + "'?><a>é</a>";
            assertEquals("é", XmlTree.read(xml.getBytes(Charset.forName(name))).text(), name);
        }
        assertEquals("é", read("\ufeff<a>é</a>").text());
    }

    @Test
    void broken_encodings_and_documents_are_refused() {
        assertEquals("guard.xml.damaged", refused("<a>é</a>".getBytes(StandardCharsets.ISO_8859_1), XmlLimits.USUAL));
        for (String xml : List.of(
                "", " ", "x", "<a>", "<a></b>", "<a/><b/>", "<a/>x", "<a b='1' b='2'/>", "<p:a/>", "<a>\u0001</a>",
                "<a>&#0;</a>", "<?xml version='1.0' encoding='tidak-ada'?><a/>", "<?xml version='9'?><a/>")) {
            assertEquals("guard.xml.damaged", refused(xml), xml);
        }
    }

    @Property(tries = 500)
    void any_bytes_are_read_or_refused(@ForAll @Size(max = 60) byte[] bytes) {
        try {
            XmlTree.read(bytes);
        } catch (Refused e) {
            assertTrue(e.explanation().key().startsWith("guard.xml."));
        }
    }

    @Property(tries = 500)
    void a_damaged_document_is_read_or_refused(@ForAll int at, @ForAll byte with) throws Refused {
        byte[] bytes = "<?xml version='1.0' encoding='UTF-8'?><a xmlns:b='u'><b:c d='&amp;'>é<![CDATA[x]]></b:c><!--y--></a>"
                .getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(at, bytes.length)] = with;
        any_bytes_are_read_or_refused(bytes);
    }

    /** A validator may bring a parser of its own onto the class path, which knows none of our bounds. */
    @Test
    void foreign_xml_is_read_by_the_parser_of_the_jdk_whatever_else_is_named() throws Exception {
        String name = "javax.xml.stream.XMLInputFactory";
        String former = System.getProperty(name);
        System.setProperty(name, "orang.lain.Pembaca");
        try {
            assertThrows(FactoryConfigurationError.class, () -> XMLInputFactory.newFactory());
            assertEquals("satu", read("<x>satu</x>").text());
        } finally {
            if (former == null) {
                System.clearProperty(name);
            } else {
                System.setProperty(name, former);
            }
        }
    }
}
