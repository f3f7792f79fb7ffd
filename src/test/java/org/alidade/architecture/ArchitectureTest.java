package org.alidade.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Design.md §2, rule by rule. */
class ArchitectureTest {
    private static final String ROOT = "org.alidade.";

    /** The table of design.md §1, in its order: a package may import those before it, never those after it. */
    private static final List<String> ORDER = List.of("model", "text", "progress", "knowledge", "casefile", "variants",
            "reads", "filtering", "viewer", "ranking", "quality", "classification", "record", "drawing", "report",
            "signing", "exchange", "samples", "workflow", "workbench", "cli", "wiring");

    private static JavaClasses program;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.alidade");
    }

    @TestFactory
    Stream<DynamicTest> rule1_noPackageImportsOneThatComesAfterIt() {
        return ORDER.stream().limit(ORDER.size() - 1L).map(name -> DynamicTest.dynamicTest(name, () -> {
            String[] later = ORDER.stream().skip(ORDER.indexOf(name) + 1L).map(after -> ROOT + after + "..")
                    .toArray(String[]::new);
            check(noClasses().that().resideInAPackage(ROOT + name + "..").should().dependOnClassesThat()
                    .resideInAnyPackage(later));
        }));
    }

    @Test
    void rule1_packagesFormNoCycle() {
        check(slices().matching("org.alidade.(*)..").should().beFreeOfCycles());
    }

    @Test
    void rule1_workbenchAndCommandsDoNotKnowEachOther() {
        check(noClasses().that().resideInAPackage(ROOT + "cli..").should().dependOnClassesThat()
                .resideInAPackage(ROOT + "workbench.."));
    }

    @Test
    void rule2_onlyFilteringAndQualityOpenTheVariantTable() {
        DescribedPredicate<JavaClass> table = DescribedPredicate.describe("the variant table",
                type -> type.getName().equals(ROOT + "variants.VariantTable"));
        check(noClasses().that()
                .resideOutsideOfPackages(ROOT + "variants..", ROOT + "filtering..", ROOT + "quality..").should()
                .dependOnClassesThat(table));
    }

    @Test
    void rule3_javaFxStaysInWorkbenchAndWiring() {
        check(noClasses().that().resideOutsideOfPackages(ROOT + "workbench..", ROOT + "wiring..").should()
                .dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx.."));
    }

    @Test
    void rule3_screensDoNotImportOneAnother() {
        check(slices().matching("org.alidade.workbench.(*)..").should()
                .notDependOnEachOther().ignoreDependency(DescribedPredicate.alwaysTrue(),
                        resideInAPackage(ROOT + "workbench.common..")));
    }

    @Test
    void rule3_viewModelsDoNotTouchTheScene() {
        check(noClasses().that().haveSimpleNameEndingWith("ViewModel").should().dependOnClassesThat()
                .resideInAPackage("javafx.scene.."));
    }

    @Test
    void rule4_sqlStaysInRecord() {
        check(noClasses().that().resideOutsideOfPackage(ROOT + "record..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."));
    }

    @Test
    void rule4_htsjdkStaysWhereGenomeFilesAreRead() {
        check(noClasses().that()
                .resideOutsideOfPackages(ROOT + "casefile..", ROOT + "variants..", ROOT + "reads..", ROOT + "viewer..",
                        ROOT + "knowledge..", ROOT + "samples..")
                .should().dependOnClassesThat().resideInAPackage("htsjdk.."));
    }

    @Test
    void rule4_pdfLibrariesStayInReportAndSigning() {
        check(noClasses().that().resideOutsideOfPackages(ROOT + "report..", ROOT + "signing..").should()
                .dependOnClassesThat().resideInAnyPackage("net.sf.jasperreports..", "org.apache.pdfbox..",
                        "org.openpdf..", "com.lowagie..", "eu.europa.esig.."));
    }

    @Test
    void rule5_theClockAndTheLocaleAreHandedIn() {
        check(noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now"));
        check(noClasses().that(not(resideInAnyPackage(ROOT + "wiring..", ROOT + "cli..", ROOT + "workbench..")))
                .should().callMethod(Locale.class, "getDefault").orShould()
                .callMethod(ZoneId.class, "systemDefault"));
    }

    @Test
    void rule6_broadCatchesStandOnlyAtTheOutermostBoundary() {
        check(methods().that().areDeclaredInClassesThat(not(resideInAnyPackage(ROOT + "wiring.."))).should(
                notCatch("java.lang.Exception", "java.lang.Throwable")).allowEmptyShould(true));
    }

    @Test
    void packagesAreNullMarked() {
        check(classes().that().resideInAPackage("org.alidade..").and().areNotAnonymousClasses()
                .should(resideInANullMarkedPackage()));
    }

    @Test
    void noFieldIsBothStaticAndMutable() {
        check(noFields().that().areStatic().should().notBeFinal().allowEmptyShould(true));
    }

    @Test
    void theModelHoldsRecordsEnumsAndInterfaces() {
        check(classes().that().resideInAPackage(ROOT + "model").and().areTopLevelClasses()
                .and().doNotHaveSimpleName("package-info").should(beValueTypes()));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(program);
    }

    private static ArchCondition<JavaCodeUnit> notCatch(String... types) {
        List<String> forbidden = List.of(types);
        return new ArchCondition<>("not catch " + forbidden) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                for (TryCatchBlock block : unit.getTryCatchBlocks()) {
                    // A block that javac makes for try-with-resources and synchronized catches Throwable too, and has no
                    // caught type that the source wrote; ArchUnit reports it with an empty set.
                    block.getCaughtThrowables().stream().filter(type -> forbidden.contains(type.getName()))
                            .filter(type -> !type.getName().equals("java.lang.Throwable"))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(unit,
                                    unit.getFullName() + " catches " + type.getName())));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked")).orElse(false);
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in an unmarked package"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> beValueTypes() {
        return new ArchCondition<>("be records, enums or interfaces") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.isRecord() && !type.isEnum() && !type.isInterface()) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is a plain class"));
                }
            }
        };
    }
}
