package uk.redress.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may know whom. The map in {@code docs/architecture.md} is this one; an arrow that is not here fails the build. */
class CapabilityMapTest {

    private static final String ROOT = "uk.redress.";

    static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("kernel", Set.of()),
            entry("clock", Set.of("kernel")),
            entry("tables", Set.of("kernel", "clock")),
            entry("people", Set.of("kernel", "access")),
            entry("access", Set.of("kernel")),
            entry("settings", Set.of("kernel", "clock", "access")),
            entry("approvals", Set.of("kernel", "clock", "access", "settings")),
            entry("complaints", Set.of("kernel", "clock", "people", "access", "settings", "approvals")),
            entry("correspondence", Set.of("kernel", "clock", "access", "settings", "complaints")),
            entry("work", Set.of("kernel", "clock", "people", "access", "complaints")),
            entry("intake", Set.of("kernel", "clock", "tables", "people", "access", "settings", "complaints")),
            entry("reporting", Set.of("kernel", "clock", "people", "access", "complaints", "indicators")),
            entry("evidence", Set.of("kernel", "clock", "access", "settings")),
            entry("indicators", Set.of("kernel", "clock", "tables", "access", "settings")),
            entry("boards", Set.of("kernel", "clock", "access", "settings", "evidence")),
            entry(
                    "improvement",
                    Set.of(
                            "kernel",
                            "clock",
                            "tables",
                            "access",
                            "settings",
                            "complaints",
                            "evidence",
                            "indicators",
                            "boards")),
            entry("reminders", Set.of("kernel", "clock", "access", "settings")),
            entry(
                    "timetable",
                    Set.of(
                            "kernel",
                            "clock",
                            "approvals",
                            "complaints",
                            "reminders",
                            "improvement",
                            "indicators",
                            "boards",
                            "audit")),
            entry("audit", Set.of("kernel", "clock", "access")),
            entry(
                    "process",
                    Set.of(
                            "kernel",
                            "clock",
                            "access",
                            "complaints",
                            "work",
                            "approvals",
                            "correspondence",
                            "improvement",
                            "audit",
                            "settings")),
            entry(
                    "samples",
                    Set.of(
                            "kernel",
                            "clock",
                            "people",
                            "access",
                            "settings",
                            "approvals",
                            "evidence",
                            "indicators",
                            "boards",
                            "improvement",
                            "complaints",
                            "correspondence",
                            "work")),
            entry(
                    "web",
                    Set.of(
                            "kernel",
                            "clock",
                            "tables",
                            "people",
                            "access",
                            "settings",
                            "approvals",
                            "complaints",
                            "correspondence",
                            "work",
                            "evidence",
                            "indicators",
                            "boards",
                            "improvement",
                            "reminders",
                            "intake",
                            "reporting",
                            "audit")));

    private static final JavaClasses CLASSES = Production.classes();

    @TestFactory
    Stream<DynamicTest> each_capability_uses_only_what_the_map_allows() {
        return MAY_USE.keySet().stream()
                .sorted()
                .map(capability -> DynamicTest.dynamicTest(capability, () -> {
                    String[] forbidden = MAY_USE.keySet().stream()
                            .filter(other -> !other.equals(capability))
                            .filter(other -> !MAY_USE.get(capability).contains(other))
                            .map(other -> ROOT + other + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that(resideInAnyPackage(ROOT + capability + ".."))
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(forbidden))
                            .allowEmptyShould(true)
                            .because("the map in CapabilityMapTest does not draw that arrow")
                            .check(CLASSES);
                }));
    }

    @Test
    void every_capability_is_on_the_map() {
        Set<String> found = CLASSES.stream()
                .map(type -> type.getPackageName() + ".")
                .filter(name -> name.startsWith(ROOT) && name.length() > ROOT.length())
                .map(name -> name.substring(ROOT.length(), name.indexOf('.', ROOT.length())))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(MAY_USE.keySet()).containsAll(found);
    }

    @Test
    void the_capabilities_form_no_circle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
