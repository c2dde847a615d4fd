package uk.redress.samples;

import static uk.redress.samples.SampleSignIn.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.redress.access.Colleague;
import uk.redress.complaints.FirstAnswers;
import uk.redress.complaints.NewComplaint;
import uk.redress.complaints.Part;
import uk.redress.complaints.PersonNamed;
import uk.redress.complaints.ReceivingComplaints;
import uk.redress.complaints.eligibility.ConsideringLateComplaints;
import uk.redress.complaints.eligibility.LateAnswers;
import uk.redress.complaints.freezing.FreezeDecision;
import uk.redress.complaints.freezing.FreezingCareChanges;
import uk.redress.complaints.qualifying.ActsFor;
import uk.redress.complaints.qualifying.Advocacy;
import uk.redress.complaints.qualifying.AdvocacyAnswer;
import uk.redress.complaints.qualifying.ComplainantFacts;
import uk.redress.complaints.qualifying.Consent;
import uk.redress.complaints.qualifying.QualifyingGroup;
import uk.redress.complaints.qualifying.RecordingWhoComplains;
import uk.redress.complaints.safeguarding.ReadingSafeguarding;
import uk.redress.complaints.safeguarding.Referral;
import uk.redress.complaints.safeguarding.SafeguardingChildren;
import uk.redress.kernel.ComplaintNumber;

/** Complaints that did not come in as the book has it: a child at risk, a late one, one without a name, somebody's grandmother. */
@ApplicationScoped
class SampleIntake {

    @Inject
    ReceivingComplaints receiving;

    @Inject
    SafeguardingChildren safeguarding;

    @Inject
    ReadingSafeguarding concerns;

    @Inject
    RecordingWhoComplains recording;

    @Inject
    ConsideringLateComplaints late;

    @Inject
    FreezingCareChanges freezing;

    @Inject
    SampleOffice office;

    /** Referred, and not known yet what became of it; a move that is disputed waits. */
    void atRisk(LocalDate on) {
        ComplaintNumber number = receive(
                on,
                "He is to be moved to a home where he was bullied before",
                new FirstAnswers("He says he will run away and has hidden money for it.", false, null),
                List.of(
                        new PersonNamed(Part.COMPLAINANT, "Grandparent J", "Grandmother", null, null),
                        new PersonNamed(Part.CHILD, "Child J", null, null, null)));
        OFFICER.does(() -> {
            safeguarding.refer(
                    number,
                    office.seen(number),
                    concerns.of(number).get(0).id(),
                    new Referral("Multi-agency safeguarding hub", on, "Complaints Officer", "MASH 118"));
            return number;
        });
        OFFICER.does(() -> {
            recording.record(number, office.seen(number), grandmother());
            return number;
        });
        OFFICER.does(() -> {
            freezing.decide(
                    number,
                    office.seen(number),
                    new FreezeDecision(
                            "A move to another home",
                            null,
                            true,
                            "The risk assessment finds that he can stay where he is for another month.",
                            "Complaints Manager and Service Manager",
                            on,
                            false));
            return number;
        });
    }

    /** A manager is asked whether it is considered although it came late. */
    void late(LocalDate on, LocalDate matterOn, Colleague manager) {
        ComplaintNumber number = receive(
                on,
                "Nobody told me why I was moved three times when I was fourteen",
                new FirstAnswers(null, false, matterOn),
                List.of(new PersonNamed(Part.COMPLAINANT, "Care leaver K", null, null, null)));
        OFFICER.does(() -> {
            recording.record(number, office.seen(number), careLeaver(on));
            return number;
        });
        OFFICER.does(() -> {
            late.ask(
                    number,
                    office.seen(number),
                    matterOn,
                    new LateAnswers(
                            true,
                            false,
                            "She was a child then and nobody told her that she could complain. Two of the three homes are closed.",
                            "She was asked, and says she was ill for most of last year."),
                    manager.id());
            return number;
        });
    }

    void withoutAName(LocalDate on) {
        receive(on, "Children in the house at the corner are outside until midnight", anonymous(), List.of());
    }

    private ComplaintNumber receive(LocalDate on, String summary, FirstAnswers first, List<PersonNamed> people) {
        return OFFICER.does(
                () -> receiving.receive(new NewComplaint(on, "Letter", null, summary, null, people, first)));
    }

    private static FirstAnswers anonymous() {
        return new FirstAnswers(null, true, null);
    }

    private static ComplainantFacts grandmother() {
        return facts(
                QualifyingGroup.OTHER_PERSON,
                ActsFor.CHILD,
                "He does not want to go back there.",
                Consent.GIVEN,
                "By telephone, after five",
                Advocacy.notOffered());
    }

    private static ComplainantFacts careLeaver(LocalDate on) {
        return facts(
                QualifyingGroup.CARE_LEAVER,
                ActsFor.THEMSELVES,
                null,
                null,
                "By message",
                new Advocacy(on, AdvocacyAnswer.ACCEPTED, null, "The advocacy service", null));
    }

    private static ComplainantFacts facts(
            QualifyingGroup group,
            ActsFor actsFor,
            @Nullable String views,
            @Nullable Consent consent,
            String contact,
            Advocacy advocacy) {
        return new ComplainantFacts(
                group, actsFor, views, consent, null, null, null, "None, they say", contact, advocacy);
    }
}
