package org.demarche.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Reading what came in needs neither the network nor what fetches from it. */
class ArchitectureTest {
    private static final JavaClasses INTAKE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.demarche.intake", "org.demarche.feed");

    @Test
    void onlyFeedKnowsTheNetwork() {
        noClasses()
                .that()
                .resideInAPackage("org.demarche.intake")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.demarche.feed", "java.net..", "javax.net..")
                .check(INTAKE);
    }

    @Test
    void nothingOpensFiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(INTAKE);
    }
}
