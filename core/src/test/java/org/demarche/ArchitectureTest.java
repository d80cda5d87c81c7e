package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages of core stand in an order, and none knows those after it. */
class ArchitectureTest {
    /** As in ARCHITECTURE.md. */
    private static final List<String> ORDER = List.of(
            "lexicon",
            "text",
            "syntax",
            "actor",
            "time",
            "place",
            "event",
            "statement",
            "record",
            "cases",
            "channel",
            "relation",
            "disagreement",
            "pipeline",
            "score");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.demarche");

    @Test
    void aPackageImportsOnlyFromThoseBeforeIt() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> "org.demarche." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.demarche." + ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(CORE);
            }
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        String[] known = ORDER.stream().map(name -> "org.demarche." + name).toArray(String[]::new);
        classes().should().resideInAnyPackage(known).check(CORE);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.demarche.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void onlySyntaxKnowsTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.demarche.syntax")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.emory.mathcs..")
                .check(CORE);
    }

    @Test
    void onlyDataFilesAndTheModelCacheAreReadFromDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.demarche.lexicon", "org.demarche.syntax")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(CORE);
    }

    @Test
    void noStageAsksTheClock() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CORE);
    }

    @Test
    void nothingNeedsTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .check(CORE);
    }
}
