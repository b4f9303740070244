package org.residentpension;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Requires;

@AnalyzeClasses(packages = "org.residentpension", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each may know those before it, never those after it. */
    private static final List<String> CAPABILITIES = List.of(
            "organization",
            "law",
            "intake",
            "participant",
            "collective",
            "enrollment",
            "account",
            "contribution",
            "villagesubsidy",
            "campaign",
            "agenda");

    private static final String ENTITY_MANAGER =
            "jakarta\\.persistence\\.(EntityManager.*|PersistenceContext|Query|TypedQuery)";

    private static final String SQL = "javax?\\.sql\\..*|org\\.residentpension\\.platform\\.sql\\..*";

    private static final Set<String> BINARY_FRACTIONS =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule the_law_needs_no_server = classes()
            .that()
            .resideInAnyPackage("..kernel..", "..policy..", "..rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "..kernel..", "..policy..", "..rules..")
            .andShould(be(plainJava()))
            .because("a rule must be read, tested and defended without a server, a database or a clock");

    @ArchTest
    static final ArchRule rules_ask_the_policy_and_all_speak_the_kernel = CompositeArchRule.of(noClasses()
                    .that()
                    .resideInAPackage("..kernel..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("..policy..", "..rules.."))
            .and(noClasses()
                    .that()
                    .resideInAPackage("..policy..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("..rules.."))
            .because("what two packages need goes down into the kernel, never sideways");

    @ArchTest
    static final ArchRule capabilities_point_one_way = oneWay().because(
                    "an earlier capability never knows a later one; to tell it something backwards it fires an event");

    @ArchTest
    static final ArchRule what_everybody_uses_knows_nobody = noClasses()
            .that()
            .resideInAnyPackage("..exchange..", "..platform..", "..portal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    CAPABILITIES.stream().map(ArchitectureTest::packageOf).toArray(String[]::new))
            .because("sheets, the server's glue and the host portal serve every capability alike");

    @ArchTest
    static final ArchRule packages_are_free_of_cycles = slices().matching("org.residentpension.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages that import each other can only be changed together");

    @ArchTest
    static final ArchRule only_repositories_see_the_entity_manager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat(nameMatching(ENTITY_MANAGER))
            .because("how an entity is found is somebody else's business than what is done with it");

    @ArchTest
    static final ArchRule services_see_no_sql = noClasses()
            .that()
            .haveSimpleNameEndingWith("Service")
            .should()
            .dependOnClassesThat(nameMatching(SQL))
            .because("a service loads, asks the rule, stores and records; rows are moved by repositories and intakes");

    @ArchTest
    static final ArchRule what_changes_something_names_its_right = methods()
            .that()
            .arePublic()
            .and()
            .haveRawReturnType(void.class)
            .and()
            .areDeclaredInClassesThat(simpleNameEndingWith("Service").and(resideOutsideOfPackage("..portal..")))
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Requires.class)
            .allowEmptyShould(true)
            .because("hiding a button is courtesy, guarding the method is security");

    @ArchTest
    static final ArchRule no_binary_fractions = CompositeArchRule.of(noFields()
                    .should()
                    .haveRawType(describe("a binary fraction", type -> BINARY_FRACTIONS.contains(type.getName()))))
            .and(codeUnits()
                    .should(be(describe("free of binary fractions", ArchitectureTest::isFreeOfBinaryFractions))))
            .because("money and rates are exact decimals (R-MON-1)");

    @ArchTest
    static final ArchRule only_the_clock_knows_today = noClasses()
            .that()
            .areNotAssignableTo(BusinessClock.class)
            .should()
            .callMethodWhere(describe("asks the machine for the time", ArchitectureTest::asksForTheTime))
            .because("every day in this office is a day of " + BusinessClock.class.getSimpleName()
                    + ", so that any day can be rehearsed");

    private static ArchRule oneWay() {
        CompositeArchRule rules = CompositeArchRule.of(notKnowing("account", "benefit"));
        for (int i = 0; i + 1 < CAPABILITIES.size(); i++) {
            List<String> later = CAPABILITIES.subList(i + 1, CAPABILITIES.size());
            rules = rules.and(notKnowing(CAPABILITIES.get(i), later.toArray(String[]::new)));
        }
        return rules;
    }

    private static ArchRule notKnowing(String capability, String... others) {
        String[] packages =
                Arrays.stream(others).map(ArchitectureTest::packageOf).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packageOf(capability))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true);
    }

    private static String packageOf(String capability) {
        return "org.residentpension." + capability + "..";
    }

    private static DescribedPredicate<JavaClass> plainJava() {
        return describe("free of java.sql", type -> type.getDirectDependenciesFromSelf().stream()
                .noneMatch(used -> used.getTargetClass().getPackageName().startsWith("java.sql")));
    }

    private static boolean isFreeOfBinaryFractions(JavaCodeUnit unit) {
        return !BINARY_FRACTIONS.contains(unit.getRawReturnType().getName())
                && unit.getRawParameterTypes().stream().noneMatch(type -> BINARY_FRACTIONS.contains(type.getName()));
    }

    private static boolean asksForTheTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now");
        boolean systemClock = owner.equals("java.time.Clock") && call.getName().startsWith("system");
        return now
                || systemClock
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }
}
