package uk.redress.complaints.reviewpanel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.access.Colleagues;
import uk.redress.access.Role;
import uk.redress.kernel.Refused;
import uk.redress.settings.ContestedRule;
import uk.redress.settings.RulesInForce;

/** Who signs the response to a panel: the director, or a senior manager for the director where the council allows it (H12). */
@ApplicationScoped
class WhoSigns {

    @Inject
    Colleagues colleagues;

    @Inject
    RulesInForce rules;

    /** @param answering the manager who prepared the answer, and so does not sign it for the director */
    List<Colleague> theResponse(@Nullable Long answering) {
        List<Colleague> directors = colleagues.whoSign();
        if (rules.is(ContestedRule.STAGE_THREE_SIGNATURE, "DIRECTOR")) {
            return directors;
        }
        Stream<Colleague> delegates = colleagues.in(Role.COMPLAINTS_MANAGER, Role.SERVICE_MANAGER).stream()
                .filter(manager -> !manager.signsForCouncil() && !Objects.equals(manager.id(), answering));
        return Stream.concat(directors.stream(), delegates).toList();
    }

    /** @throws Refused when the person may not sign, or nobody has been given that right */
    Colleague mustBeOneOf(List<Colleague> signatories, long account) {
        if (signatories.isEmpty()) {
            throw new Refused("Nobody signs for the council yet. An administrator gives the director that right, on the"
                    + " page of their account.");
        }
        return signatories.stream()
                .filter(signatory -> signatory.id() == account)
                .findAny()
                .orElseThrow(
                        () -> new Refused(
                                rules.is(ContestedRule.STAGE_THREE_SIGNATURE, "DIRECTOR")
                                        ? "The response is signed by the director, or by who signs for the council. Choose one of them."
                                        : "The response is signed by the director, or for the director by a senior manager who did not prepare it. Choose one of them."));
    }
}
