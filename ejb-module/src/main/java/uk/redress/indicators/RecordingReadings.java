package uk.redress.indicators;

import static uk.redress.access.Role.Names.COMPLAINTS_MANAGER;
import static uk.redress.access.Role.Names.LEAD;
import static uk.redress.access.Role.Names.PROGRAMME_OFFICE;
import static uk.redress.access.Role.Names.SERVICE_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import uk.redress.access.Actor;
import uk.redress.access.CurrentActor;
import uk.redress.access.Role;
import uk.redress.clock.Today;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;

/** Records what somebody read of an indicator. The programme office does it for all, an owner for what they answer for. */
@Stateless
@RolesAllowed({PROGRAMME_OFFICE, COMPLAINTS_MANAGER, SERVICE_MANAGER, LEAD})
public class RecordingReadings {

    @Inject
    Indicators indicators;

    @Inject
    CurrentActor current;

    @Inject
    Event<Happening> happened;

    @Inject
    Today today;

    /**
     * Records a reading; where one of the period is there already, it becomes part of the history.
     *
     * @throws Refused when the period is not over, or something is corrected without a reason
     * @throws ChangedMeanwhile when somebody has said something about the indicator since it was seen
     */
    public void record(String reference, long seen, NewReading said) {
        Indicator indicator = indicators.toChange(reference, seen);
        mustBeTheirs(indicator);
        indicator.mustBeTyped();
        indicator.mustBeReadFor(said.period(), today.date());
        today.mustHaveCome(said.takenOn());
        Periods.mustFollow(said.takenOn(), said.period());
        IndicatorReading reading = indicators.say(indicator, said, How.TYPED);
        indicators.renew(indicator);
        happened.fire(Happening.of(reference, reading.isCorrection() ? "indicator.corrected" : "indicator.read")
                .because(said.why())
                .with("period", said.period().inWords())
                .with(
                        "value",
                        said.value() == null ? "not published" : said.value().toPlainString())
                .with("source", said.source())
                .with("takenOn", said.takenOn()));
    }

    private void mustBeTheirs(Indicator indicator) {
        Actor actor = current.actor();
        if (!actor.is(Role.PROGRAMME_OFFICE) && !indicator.isOwnedBy(actor.accountId())) {
            throw new Refused("Only who answers for %s and the programme office enter its readings."
                    .formatted(indicator.reference()));
        }
    }
}
