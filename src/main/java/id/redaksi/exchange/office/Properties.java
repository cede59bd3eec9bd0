package id.redaksi.exchange.office;

import id.redaksi.guard.XmlTree;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a document says about itself beside its text; each is empty where it does not. */
record Properties(String title, String creator, List<String> keywords, String category, String language) {
    static final Properties NONE = new Properties("", "", List.of(), "", "");

    Properties {
        keywords = List.copyOf(keywords);
    }

    /** Of the core properties of an Office document (ECMA-376 part 2, section 11). */
    static Properties of(Optional<XmlTree> core) {
        return core.map(all -> new Properties(
                        all.line("title"), all.line("creator"), parted(all.line("keywords")), all.line("category"), all.line("language")))
                .orElse(NONE);
    }

    static List<String> parted(String keywords) {
        return Arrays.stream(keywords.split(keywords.contains(";") ? ";" : ","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the title is one: programs put the file's name there, or what a template was called. */
    boolean hasTitle() {
        String said = title.toLowerCase(Locale.ROOT);
        return !said.isBlank()
                && !said.matches("microsoft word.*|document ?\\d*|dokumen ?\\d*|untitled.*|tanpa judul.*|judul|title|template.*")
                && !said.matches(".*\\.(docx?|odt|dotx?|docm|rtf|tmp)");
    }
}
