package uk.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.redress.access.Role;

/** Who may do what, read from the use cases themselves: {@code docs/access-matrix.md} is written by this test. */
class AccessMatrixTest {

    private static final Path COMMITTED = Path.of("..", "docs", "access-matrix.md");
    private static final Path FRESH = Path.of("target", "access-matrix.md");
    private static final String ROOT = "uk.redress.";

    @Test
    void the_committed_matrix_is_what_the_use_cases_say() throws IOException {
        String fresh = matrix();
        Files.createDirectories(FRESH.toAbsolutePath().getParent());
        Files.writeString(FRESH, fresh);

        assertThat(Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "")
                .as(
                        "docs/access-matrix.md differs: look at what changed, then copy web-module/target/access-matrix.md over it")
                .isEqualTo(fresh);
    }

    private static String matrix() {
        List<JavaMethod> methods = Production.classes().stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class))
                .flatMap(AccessMatrixTest::offered)
                .toList();
        return Stream.of(
                        Stream.of(
                                "# Who may do what",
                                "",
                                "Written by `AccessMatrixTest` from the annotations on the use cases; what one of them then allows for"
                                        + " a particular complaint is a rule of that complaint.",
                                "",
                                "| Use case | Act | Officer | Complaints manager | Service manager | Auditor | Administrator"
                                        + " | Programme office | Lead | Board clerk | Member |",
                                "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"),
                        lines(methods, method -> roles(method).isPresent()),
                        Stream.of(
                                "",
                                "## Asked for no role",
                                "",
                                "Called by other use cases, by timers and sweeps, and by the health check; pages cannot reach those"
                                        + " marked for the system.",
                                "",
                                "| Use case | Act |",
                                "| --- | --- |"),
                        lines(methods, method -> roles(method).isEmpty()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<JavaMethod> offered(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE));
    }

    private static Stream<String> lines(List<JavaMethod> methods, Predicate<JavaMethod> which) {
        return methods.stream()
                .filter(which)
                .map(AccessMatrixTest::line)
                .distinct()
                .sorted();
    }

    private static String line(JavaMethod method) {
        String useCase = method.getOwner().getFullName().substring(ROOT.length());
        String marks = roles(method)
                .map(allowed -> Arrays.stream(Role.values())
                        .map(role -> allowed.contains(role.name()) ? " yes |" : "  |")
                        .collect(Collectors.joining()))
                .orElse("");
        return "| `%s` | `%s` |%s".formatted(useCase, method.getName(), marks);
    }

    /** What the method says counts before what its class says. */
    private static Optional<Set<String>> roles(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return Optional.empty();
        }
        return rolesOn(method).or(() -> rolesOn(method.getOwner()));
    }

    private static Optional<Set<String>> rolesOn(CanBeAnnotated said) {
        if (!said.isAnnotatedWith(RolesAllowed.class)) {
            return Optional.empty();
        }
        RolesAllowed allowed = said instanceof JavaMethod method
                ? method.getAnnotationOfType(RolesAllowed.class)
                : ((JavaClass) said).getAnnotationOfType(RolesAllowed.class);
        return Optional.of(Set.of(allowed.value()));
    }
}
