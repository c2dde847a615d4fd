package uk.redress.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Days are counted in one place, and one clock says what time it is. A day added by hand forgets Easter, the night the
 * clocks change, and the day a demonstration has been moved to. What a capability needs to know about dates it asks of
 * {@code uk.redress.clock}; what that lacks is added there.
 */
@AnalyzeClasses(packages = "uk.redress", importOptions = DoNotIncludeTests.class)
class DateArithmeticTest {

    private static final String CLOCK = "uk.redress.clock..";

    private static final Pattern COUNTING =
            Pattern.compile("(plus|minus)[A-Z]?\\w*|datesUntil|until|between|toEpochDay|ofEpochDay");

    private static final Set<String> MACHINE_TIME =
            Set.of("java.lang.System.currentTimeMillis", "java.util.Date.<init>()", "java.util.Calendar.getInstance()");

    @ArchTest
    static final ArchRule days_are_counted_only_by_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage(CLOCK)
            .should()
            .accessTargetWhere(counting())
            .because("a day counted elsewhere forgets bank holidays and the night the clocks change");

    @ArchTest
    static final ArchRule days_are_adjusted_only_by_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage(CLOCK)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.temporal.TemporalAdjusters")
            .because("moving to another day is counting days");

    @ArchTest
    static final ArchRule nobody_reads_the_time_of_the_machine = noClasses()
            .that()
            .resideOutsideOfPackage(CLOCK)
            .should()
            .accessTargetWhere(readingTheMachine())
            .because("there is one clock in the whole system, it is injected, and a demonstration may have moved it");

    @ArchTest
    static final ArchRule not_even_the_clock_asks_without_saying_which = noClasses()
            .should()
            .accessTargetWhere(nowWithoutAClock())
            .because("now() without a clock cannot be tested");

    private static DescribedPredicate<JavaAccess<?>> counting() {
        return describe(
                "counts days or time",
                access -> isOfTime(access.getTarget())
                        && COUNTING.matcher(access.getTarget().getName()).matches()
                        // how long a session or a cache lasts is no date
                        && !isLengthAlone(access.getTarget()));
    }

    private static DescribedPredicate<JavaAccess<?>> nowWithoutAClock() {
        return describe(
                "asks for now without a clock",
                access -> isOfTime(access.getTarget())
                        && access.getTarget().getFullName().endsWith(".now()"));
    }

    private static DescribedPredicate<JavaAccess<?>> readingTheMachine() {
        return describe(
                "reads the time of the machine",
                access -> access.getTarget().getFullName().startsWith("java.time.Clock.system")
                        || MACHINE_TIME.stream().anyMatch(access.getTarget().getFullName()::startsWith));
    }

    private static boolean isOfTime(AccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time");
    }

    private static boolean isLengthAlone(AccessTarget target) {
        String owner = target.getOwner().getFullName();
        return (owner.equals("java.time.Duration") || owner.equals("java.time.Period"))
                && !target.getName().equals("between");
    }
}
