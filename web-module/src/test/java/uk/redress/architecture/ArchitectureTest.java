package uk.redress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;
import uk.redress.kernel.ForTheSystem;

/** The rules of the house. Each has been broken on purpose once and seen to fail. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = Production.classes();

    @Test
    void only_process_knows_the_engine() {
        noClasses()
                .that(are(not(resideInAPackage("uk.redress.process.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flowable..")
                .check(CLASSES);
    }

    @Test
    void only_web_knows_faces_and_servlets() {
        noClasses()
                .that(are(not(resideInAPackage("uk.redress.web.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.servlet.."))
                .check(CLASSES);
    }

    @Test
    void web_touches_no_persistence_and_no_entity() {
        noClasses()
                .that()
                .resideInAPackage("uk.redress.web..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql.."))
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(CLASSES);
    }

    @Test
    void web_and_kernel_begin_no_transaction() {
        noClasses()
                .that()
                .resideInAnyPackage("uk.redress.web..", "uk.redress.kernel..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.transaction..")
                        .or(assignableTo(Stateless.class))
                        .or(assignableTo(Singleton.class))
                        .or(assignableTo(TransactionAttribute.class)))
                .check(CLASSES);
    }

    @Test
    void web_never_reaches_what_asks_for_no_role() {
        noClasses()
                .that()
                .resideInAPackage("uk.redress.web..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith(ForTheSystem.class)
                .check(CLASSES);
    }

    @Test
    void the_kernel_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("uk.redress.kernel..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "uk.redress.kernel..")
                .check(CLASSES);
    }

    @Test
    void entities_have_no_setters() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotStartingWith("set")
                .check(CLASSES);
    }

    @Test
    void use_cases_and_read_sides_begin_with_a_gerund() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .and(are(not(resideInAPackage("uk.redress.process.."))))
                .and()
                .doNotHaveSimpleName("RunningClocks")
                .should()
                .haveNameMatching(".*\\.[A-Z][a-zA-Z]*ing([A-Z][A-Za-z]*)?")
                .check(CLASSES);
    }

    @Test
    void every_use_case_says_who_may() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should(SaysWho.mayCallEachPublicMethod())
                .check(CLASSES);
    }

    /** The server passes over one that is not, with a warning nobody reads. */
    @Test
    void session_beans_are_public() {
        classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areAnnotatedWith(Singleton.class)
                .should()
                .bePublic()
                .check(CLASSES);
    }

    @Test
    void beans_that_pages_name_end_in_page() {
        classes()
                .that()
                .areAnnotatedWith(Named.class)
                .and()
                .resideInAPackage("uk.redress.web..")
                .should()
                .haveSimpleNameEndingWith("Page")
                .orShould()
                .haveSimpleNameEndingWith("Converter")
                .check(CLASSES);
    }

    @Test
    void no_drawers() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Data|Info)")
                .check(CLASSES);
    }

    @Test
    void nothing_writes_to_standard_streams() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void nothing_throws_generic_exceptions() {
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(CLASSES);
    }

    @Test
    void there_is_one_kind_of_startup_bean_and_it_is_a_singleton() {
        classes()
                .that()
                .areAnnotatedWith(jakarta.ejb.Startup.class)
                .should()
                .beAnnotatedWith(Singleton.class)
                .check(CLASSES);
    }
}
