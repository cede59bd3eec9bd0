package id.redaksi.topics;

import static id.redaksi.topics.TopicFiles.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiverFileTest {
    private static final ReceiverTable TABLE = new ReceiverTable("Situs A", Map.of(
            Filed.channel("Finance"), new Category("Ekonomi & Bisnis", "12", "ekonomi"),
            Filed.tag("Pemilu, \"2029\""), new Category("Pemilu; 2029", "", ""),
            Filed.tag("Irak"), new Category("", "", "timur-tengah")));

    private static String refused(String text) {
        return assertThrows(TopicsRefused.class, () -> ReceiverFile.read(bytes(text), "tabel.csv", "A")).explanation().key();
    }

    @Test
    void a_table_comes_back_from_csv_and_json_as_it_was() throws Exception {
        assertEquals(TABLE, ReceiverFile.read(ReceiverFile.csv(TABLE), "a.csv", "Situs A"));
        assertEquals(TABLE, ReceiverFile.read(ReceiverFile.json(TABLE), "a.json", "Situs A"));
    }

    @Test
    void what_a_spreadsheet_makes_of_it_is_read() throws Exception {
        String made = "\uFEFFName;Kind;Text\r\nFinance;Kanal;Ekonomi\r\n;;\r\nIrak;tag;\"Timur \"\"Tengah\"\"\"\r\n";

        assertEquals(
                Map.of(
                        Filed.channel("Finance"), new Category("Ekonomi", "", ""),
                        Filed.tag("Irak"), new Category("Timur \"Tengah\"", "", "")),
                ReceiverFile.read(bytes(made), "a.csv", "A").rows());
    }

    @Test
    void a_wrong_file_is_refused_with_its_line() {
        assertEquals("topics.table.noHead", refused("a,b\r\n1,2\r\n"));
        assertEquals("topics.table.noHead", refused(""));
        assertEquals("topics.table.empty", refused("kind,name,text\r\n"));
        assertEquals("topics.table.badRow", refused("kind,name,text\r\ntopik,Irak,Timur\r\n"));
        assertEquals("topics.table.badCategory", refused("kind,name,text\r\ntag,Irak,\r\n"));
        assertEquals("topics.table.badCategory", refused("kind,name,text\r\ntag,Irak," + "a".repeat(200)));
        assertEquals("topics.table.twice", refused("kind,name,text\r\ntag,Irak,A\r\ntag,Irak,B\r\n"));
        assertEquals("topics.table.quotes", refused("kind,name,text\r\ntag,Irak,\"A\r\n"));
        assertEquals("topics.file.brokenJson", refused("{\"rows\": ["));
        assertEquals("topics.table.many", refused("kind,name,text\n" + "\n".repeat(500_000)));
        assertEquals("topics.table.many", refused("kind,name" + ",".repeat(500_000)));
        assertEquals("topics.table.many", refused("{\"rows\": [" + "{},".repeat(800_000) + "{}]}"));
        assertEquals(
                "topics.table.notUnicode",
                assertThrows(TopicsRefused.class, () -> ReceiverFile.read(new byte[] {'k', (byte) 0xE9, ','}, "a", "A"))
                        .explanation()
                        .key());
        assertEquals(3, assertThrows(
                        TopicsRefused.class, () -> ReceiverFile.read(bytes("kind,name,text\r\ntag,Irak,A\r\nx,y,z\r\n"), "a", "A"))
                .explanation()
                .values()
                .get(1));
    }
}
