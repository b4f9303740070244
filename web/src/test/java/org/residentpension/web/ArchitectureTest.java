package org.residentpension.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;

@AnalyzeClasses(packages = "org.residentpension.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule a_page_calls_services_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.transaction..", "javax.sql..", "..platform.sql..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    ".*Repository|jakarta\\.persistence\\.(EntityManager.*|PersistenceContext|Query|TypedQuery)")
            .because(
                    "a page shows, collects and calls; what it may read and change is decided where the right is checked");

    @ArchTest
    static final ArchRule only_one_package_touches_faces = noClasses()
            .that()
            .resideOutsideOfPackage("..web.faces..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(FacesContext.class)
            .because("a page bean that knows the context cannot be read without knowing the life cycle");

    @ArchTest
    static final ArchRule one_bean_lives_as_long_as_the_session = noClasses()
            .that()
            .resideOutsideOfPackage("..web.faces..")
            .should()
            .beAnnotatedWith(SessionScoped.class)
            .because("what a session holds is held for every signed-in person all day");

    @ArchTest
    static final ArchRule the_packages_are_free_of_cycles = slices().matching("org.residentpension.web.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the pages of one capability can be taken away without touching another's");

    @ArchTest
    static final ArchRule no_field_is_a_binary_fraction = fields().should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .because("money and rates are exact decimals (R-MON-1)");
}
