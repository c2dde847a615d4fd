package uk.redress.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;

/** A use case that forgets to say who may call it would be open to everybody who is signed in. */
final class SaysWho {

    private static final List<Class<? extends Annotation>> WORDS = List.of(RolesAllowed.class, PermitAll.class);

    private SaysWho() {}

    static ArchCondition<JavaClass> mayCallEachPublicMethod() {
        return new ArchCondition<>("say who may call each public method") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean all = WORDS.stream().anyMatch(type::isAnnotatedWith);
                for (JavaMethod method : type.getMethods()) {
                    boolean open = method.getModifiers().contains(JavaModifier.PUBLIC)
                            && WORDS.stream().noneMatch(method::isAnnotatedWith);
                    if (open && !all) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nobody"));
                    }
                }
            }
        };
    }
}
