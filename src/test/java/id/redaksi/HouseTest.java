package id.redaksi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The plan of the house: which room may look into which. */
class HouseTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.redaksi");

    private static final String[] GROUND = {"story", "story.json", "wording", "guard"};

    private static final Map<String, List<String>> PLAN = Map.ofEntries(
            entry("story", List.of()),
            entry("wording", List.of()),
            entry("guard", List.of("wording")),
            entry("topics", ground()),
            entry("story.json", List.of("story", "guard", "wording")),
            entry("newsroom.sqlite", ground()),
            entry("newsroom", ground("newsroom.sqlite", "topics", "rulebook")),
            entry("archive", ground()),
            entry("edit", ground()),
            entry("language", ground()),
            entry("language.hunspell", ground("language")),
            entry("language.indonesian", ground("language")),
            entry("language.english", ground("language")),
            entry("language.whole", ground("language")),
            entry("language.press", ground("language")),
            entry("rulebook", ground("language", "language.indonesian")),
            entry("tagging", ground("language", "language.indonesian", "topics")),
            entry("edit.json", ground("edit")),
            entry("compare", ground("edit")),
            entry("media", ground()),
            entry("site", ground("newsroom", "newsroom.sqlite", "edit", "page", "page.feed", "page.search", "media")),
            entry("page.template", ground()),
            entry("page.feed", ground()),
            entry("page.search", ground()),
            entry("page", ground("media", "page.template", "page.feed", "page.search")),
            entry("page.paper", ground()),
            entry("page.elsewhere", ground()),
            entry("page.heard", ground()),
            entry("exchange.wire", ground("exchange", "topics", "exchange.body", "exchange.html", "exchange.text", "page", "media")),
            entry("exchange.newsml", ground("exchange", "topics", "exchange.wire", "page", "media")),
            entry("exchange.nitf", ground("exchange", "topics", "exchange.wire", "page", "media")),
            entry("exchange.ninjs", ground("exchange", "topics", "exchange.wire", "page", "media")),
            entry("exchange.bag", ground("exchange", "exchange.ninjs", "page", "media")),
            entry("exchange", ground("page", "media", "topics")),
            entry("exchange.office", ground("exchange", "exchange.text", "page", "media")),
            entry("exchange.markdown", ground("exchange", "exchange.text", "page", "media", "exchange.body", "exchange.lines")),
            entry("exchange.text", ground("exchange", "page", "media")),
            entry("exchange.html", ground("exchange")),
            entry("exchange.saved", ground("exchange", "exchange.html", "exchange.text")),
            entry("exchange.lines", ground("exchange", "exchange.html", "exchange.text")),
            entry("exchange.proof", ground()),
            entry("exchange.signing", ground()),
            entry("exchange.copy", ground("exchange", "page", "media")),
            entry("app", ground("topics", "site", "newsroom", "archive", "exchange", "exchange.copy", "exchange.text", "exchange.markdown", "exchange.bag", "exchange.lines", "exchange.proof", "exchange.signing", "page", "page.elsewhere", "page.paper", "page.feed", "page.search", "media", "edit", "language", "language.indonesian", "language.english", "language.whole", "language.press", "exchange.office", "exchange.newsml", "exchange.ninjs", "exchange.saved", "exchange.feed", "exchange.wordpress", "exchange.ghost", "exchange.nitf", "exchange.epub", "exchange.applenews", "tagging", "rulebook", "language.hunspell")),
            entry("exchange.body", ground("exchange", "exchange.html", "exchange.text", "page", "media", "topics")),
            entry("exchange.wordpress", ground("exchange", "topics", "exchange.body", "exchange.lines", "page", "media")),
            entry("exchange.ghost", ground("exchange", "topics", "exchange.body", "exchange.lines", "page", "media")),
            entry("exchange.feed", ground("exchange", "topics", "exchange.body", "exchange.lines", "page", "page.feed", "media")),
            entry("exchange.applenews", ground("exchange", "exchange.body", "page", "media")),
            entry("exchange.epub", ground("exchange", "exchange.body", "exchange.wire", "page", "media")),
            entry("desk.kit", ground()),
            entry("desk.command", ground("desk.kit")),
            entry("desk.session", ground("desk.kit", "app", "edit", "edit.json", "language", "newsroom", "rulebook", "tagging", "topics")),
            entry("desk.editor.photo", ground("desk.kit", "app", "newsroom", "media")),
            entry("desk.editor.surface", area("desk.editor.photo", "page")),
            entry("desk.editor", area("newsroom", "desk.editor.surface", "desk.editor.photo", "desk.review", "exchange.html", "language", "rulebook", "app")),
            entry("desk.stories.search", area("app", "newsroom", "archive")),
            entry("desk.stories", area("app", "newsroom", "archive", "exchange", "desk.stories.search")),
            entry("desk.review", area()),
            entry("desk.checks", area("language", "newsroom", "rulebook", "app")),
            entry("desk.rulebook", area("app", "language", "newsroom", "rulebook")),
            entry("desk.history", area("newsroom", "compare")),
            entry("desk.inspector", area("newsroom", "tagging", "desk.checks", "desk.review", "desk.history", "desk.links")),
            entry("desk.preview", area("app", "media", "page")),
            entry("desk.preview.looks", area("app", "page.elsewhere", "page.heard")),
            entry("desk.export", area("app", "exchange", "newsroom")),
            entry("desk.targets", area("app", "exchange", "language", "newsroom", "desk.export")),
            entry("desk.settings", area("app", "language", "page")),
            entry("desk.headline", area("app", "language", "page.elsewhere")),
            entry("desk.site", area("app", "site")),
            entry("desk.find", area("app")),
            entry("desk.tags", area("app", "newsroom", "topics")),
            entry("desk.bundles", area("app", "newsroom")),
            entry("desk.links", area("app", "archive", "newsroom")),
            entry("desk.backups", area("app", "newsroom")),
            entry("desk.health", area("app", "newsroom")),
            entry("desk.dictionary", area("app")),
            entry("desk", area("app", "language", "newsroom", "page", "page.heard", "desk.backups", "desk.bundles", "desk.checks", "desk.find", "desk.headline", "desk.health", "desk.links", "desk.site", "desk.tags", "desk.stories", "desk.stories.search", "desk.editor", "desk.editor.surface", "desk.editor.photo", "desk.inspector", "desk.review", "desk.history", "desk.preview", "desk.preview.looks", "desk.export", "desk.rulebook", "desk.settings", "desk.targets", "desk.dictionary")),
            entry("cli", ground("app", "rulebook", "language", "tagging", "topics", "site", "edit", "newsroom", "archive", "exchange", "exchange.text", "exchange.lines", "exchange.markdown", "exchange.bag", "exchange.signing", "page", "media")));

    private static List<String> ground(String... more) {
        return Stream.concat(Stream.of(GROUND), Stream.of(more)).toList();
    }

    /** What every area of the window may look into, and what it shows. */
    private static List<String> area(String... shown) {
        return Stream.concat(ground("desk.kit", "desk.command", "desk.session", "edit").stream(), Stream.of(shown))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> a_room_looks_only_where_the_plan_says() {
        return PLAN.entrySet().stream().map(row -> dynamicTest(row.getKey(), () -> noClasses()
                .that()
                .resideInAPackage("id.redaksi." + row.getKey())
                .should()
                .dependOnClassesThat(resideInAPackage("id.redaksi..").and(DescribedPredicate.not(within(row))))
                .because("the plan of the house gives " + row.getKey() + " only " + row.getValue())
                .allowEmptyShould(true)
                .check(HOUSE)));
    }

    private static DescribedPredicate<JavaClass> within(Map.Entry<String, List<String>> row) {
        return resideInAnyPackage(Stream.concat(Stream.of(row.getKey()), row.getValue().stream())
                .map(room -> "id.redaksi." + room)
                .toArray(String[]::new));
    }

    @Test
    void every_package_has_a_row() {
        Set<String> rooms = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("id.redaksi."))
                .map(name -> name.substring("id.redaksi.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        rooms.removeAll(PLAN.keySet());

        assertEquals(Set.of(), rooms);
    }

    @Test
    void no_packages_form_a_circle() {
        slices().matching("id.redaksi.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void only_the_database_sees_jdbc() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.redaksi.newsroom.sqlite")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(HOUSE);
    }

    @Test
    void only_the_guard_makes_and_reads_xml() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.redaksi.guard")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.xml..")
                .check(HOUSE);
    }

    @Test
    void only_the_desk_sees_javafx() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.redaksi.desk..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(HOUSE);
    }

    @Test
    void no_view_model_sees_the_scene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .check(HOUSE);
    }

    @Test
    void only_the_kit_crosses_to_the_javafx_thread() {
        noClasses()
                .that()
                .resideOutsideOfPackage("id.redaksi.desk.kit")
                .should()
                .callMethod(javafx.application.Platform.class, "runLater", Runnable.class)
                .check(HOUSE);
    }
}
