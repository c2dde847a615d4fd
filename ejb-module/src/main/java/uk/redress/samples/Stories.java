package uk.redress.samples;

import static uk.redress.samples.Story.noFinding;
import static uk.redress.samples.Story.notUpheld;
import static uk.redress.samples.Story.partly;
import static uk.redress.samples.Story.upheld;

import java.util.List;

/** What people complain about, written for this project: nobody in it exists. */
final class Stories {

    static final Story CANCELLED_VISITS = new Story(
            "Three visits in a row were cancelled on the day",
            "Mother",
            "Parent A",
            "Child A",
            List.of(
                    upheld(
                            "Three visits in October were cancelled on the day they should have taken place.",
                            "Visits that happen, or a day's notice.",
                            "The records show that the visits were cancelled and that no cover was arranged."),
                    partly(
                            "Nobody rang back after messages were left.",
                            "An answer within two days.",
                            "Two of four messages were answered late; the others were not passed on.")));

    static final Story PHONE_TAKEN = new Story(
            "A phone was taken away in the home and nobody explained why",
            "Young person",
            "Young person B",
            "Young person B",
            List.of(
                    notUpheld(
                            "My phone was taken for a week and I was not told why.",
                            "Get it back and have the rule explained.",
                            "The plan allows it at night; it was explained, though not in writing. It has now been written down.")));

    static final Story ALLOWANCE = new Story(
            "The allowance was cut without notice",
            "Foster carer",
            "Carer C",
            "Child C",
            List.of(upheld(
                    "The allowance was lowered from one week to the next without a letter.",
                    "The missing payments and an explanation.",
                    "The change was made before the review had decided. The difference has been paid.")));

    static final Story ASSESSMENT = new Story(
            "The assessment has facts about another family in it",
            "Father",
            "Parent D",
            "Child D",
            List.of(
                    upheld(
                            "A paragraph of the assessment is about another family.",
                            "A corrected assessment.",
                            "The paragraph was copied by mistake. The assessment was corrected and sent again."),
                    noFinding(
                            "The social worker said things at the visit that are not in the notes.",
                            "Notes that say what was said.",
                            "The two accounts differ and nobody else was there.")));

    static final Story CONTACT = new Story(
            "Contact with brothers and sisters keeps being moved",
            "Advocate for a young person",
            "Advocate E",
            "Young person E",
            List.of(partly(
                    "Contact was moved four times in two months.",
                    "A plan for the year that everybody keeps to.",
                    "Two changes were the carers' and two were ours. A plan has been agreed.")));

    static final Story TRANSPORT = new Story(
            "Transport to school did not come for a fortnight",
            "Special guardian",
            "Guardian F",
            "Child F",
            List.of(upheld(
                    "No taxi came for eleven school days.",
                    "Transport every day, and the fares back.",
                    "The booking lapsed at half-term and nobody noticed. The fares have been paid.")));

    static final Story LEAVING_CARE = new Story(
            "The setting-up grant has not been paid",
            "Care leaver",
            "Care leaver G",
            "Care leaver G",
            List.of(partly(
                    "I moved in six weeks ago and have had no grant.",
                    "The money, and to know who to ask.",
                    "Half was paid late because a form was missing that nobody asked for.")));

    static final Story COURT = new Story(
            "Objects to the care plan that is before the court",
            "Father",
            "Parent H",
            "Child H",
            List.of(noFinding("The care plan is wrong.", "Another plan.", "The court decides this.")));

    private Stories() {}
}
