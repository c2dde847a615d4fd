package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.clock.Today;
import uk.redress.improvement.ActionDraft;
import uk.redress.improvement.MeasuringActions;
import uk.redress.improvement.ReadingProgrammeActions;
import uk.redress.improvement.reports.AskingForReports;
import uk.redress.improvement.reports.Book;
import uk.redress.improvement.reports.BookSheet;
import uk.redress.improvement.reports.ChoosingIndicators;
import uk.redress.improvement.reports.HighlightTexts;
import uk.redress.improvement.reports.IndicatorInReport;
import uk.redress.improvement.reports.OpenedReport;
import uk.redress.improvement.reports.OpeningReports;
import uk.redress.improvement.reports.PrintShop;
import uk.redress.improvement.reports.PublishedReport;
import uk.redress.improvement.reports.PublishingReports;
import uk.redress.improvement.reports.ReadingEverything;
import uk.redress.improvement.reports.ReadingReports;
import uk.redress.improvement.reports.ReportInHand;
import uk.redress.improvement.reports.ReportKind;
import uk.redress.improvement.reports.ReportMonth;
import uk.redress.improvement.reports.ReportPart;
import uk.redress.improvement.reports.WhichReport;
import uk.redress.improvement.reports.WritingHighlights;
import uk.redress.indicators.Direction;
import uk.redress.indicators.Frequency;
import uk.redress.indicators.IndicatorFacts;
import uk.redress.indicators.KeepingIndicators;
import uk.redress.kernel.ChangedMeanwhile;
import uk.redress.kernel.NotFound;
import uk.redress.kernel.Refused;

/** Reports of a month: written, made in the background, looked at, published, and never changed afterwards. */
@ExtendWith(ArquillianExtension.class)
class ReportsIT {

    @Inject
    SignedIn signedIn;

    @Inject
    ProgrammeWalk walk;

    @Inject
    WritingHighlights writing;

    @Inject
    AskingForReports asking;

    @Inject
    PublishingReports publishing;

    @Inject
    ReadingReports reading;

    @Inject
    OpeningReports opening;

    @Inject
    ReadingEverything everything;

    @Inject
    ChoosingIndicators choosing;

    @Inject
    KeepingIndicators keeping;

    @Inject
    MeasuringActions measuring;

    @Inject
    ReadingProgrammeActions actions;

    @Inject
    PrintShop printShop;

    @Inject
    Today today;

    @Inject
    Rows rows;

    @Test
    void a_pack_is_made_in_the_background_and_can_be_looked_at() throws Exception {
        String plan = planWithAction();

        long id = ask(pack(plan), null);
        ReportInHand made = made(id);

        assertThat(made.pages()).isGreaterThan(5);
        assertThat(made.getShare()).isEqualTo(100);
        assertThat(content(() -> opening.draft(id, ReportPart.PDF))).startsWith("%PDF-1.");
        assertThat(content(() -> opening.draft(id, ReportPart.PAGE)))
                .contains("Check one file of each worker a month", "Findings without an answer", "Practice");
    }

    @Test
    void every_kind_of_report_can_be_made() throws Exception {
        String plan = planWithAction();
        for (ReportKind kind : ReportKind.values()) {
            WhichReport which =
                    kind == ReportKind.HIGHLIGHT ? highlight(plan) : WhichReport.ofPlan(kind, plan, month());

            assertThat(made(ask(which, null)).pages()).as(kind.name()).isPositive();
        }
    }

    @Test
    void what_is_published_shows_nothing_that_happens_later() throws Exception {
        String plan = planWithAction();
        write("programme", plan, 0, "The rota works.");
        String reference = publish(highlight(plan), null);
        String before = content(() -> opening.published(reference, ReportPart.PAGE));

        write("programme", plan, 1, "Nothing works.");

        assertThat(before).contains("The rota works.");
        assertThat(content(() -> opening.published(reference, ReportPart.PAGE))).isEqualTo(before);
        PublishedReport published = as("member", () -> reading.edition(reference));
        assertThat(published.edition()).isEqualTo(1);
        assertThat(published.last()).isTrue();
        assertThat(rows.texts("select act from journal_entry where subject = ?", reference))
                .containsExactly("report.published");
    }

    @Test
    void the_database_refuses_to_change_what_is_published() throws Exception {
        String reference = publish(highlight(planWithAction()), null);
        String id = rows.texts("select report_id from report_edition where reference = ?", reference)
                .get(0);

        for (String change : List.of(
                "update report_edition set title = 'Other' where reference = '" + reference + "' returning 1",
                "delete from report_edition where reference = '" + reference + "' returning 1",
                "update report set pages = 99 where id = " + id + " returning 1",
                "delete from report where id = " + id + " returning 1",
                "update report_chunk set bytes = '' where report_id = " + id + " returning 1",
                "delete from report_chunk where report_id = " + id + " returning 1",
                "insert into report_chunk values (" + id + ", 'PDF', 99, '') returning 1")) {
            assertThatThrownBy(() -> rows.texts(change)).as(change).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_corrected_report_is_a_new_edition_that_says_why() throws Exception {
        String plan = planWithAction();
        String first = publish(highlight(plan), null);

        assertThatThrownBy(() -> ask(highlight(plan), " ")).rootCause().isInstanceOf(Refused.class);
        String second = publish(highlight(plan), "The forecast was left out.");

        assertThat(content(() -> opening.published(second, ReportPart.PDF))).startsWith("%PDF");
        List<PublishedReport> editions = as("member", () -> reading.editions(first));
        assertThat(editions).extracting(PublishedReport::reference).containsExactly(second, first);
        assertThat(editions).extracting(PublishedReport::last).containsExactly(true, false);
        assertThat(editions.get(0).because()).isEqualTo("The forecast was left out.");
        assertThat(as("programme", () -> reading.which(first))).isEqualTo(highlight(plan));
    }

    @Test
    void two_who_write_at_once_hear_of_each_other() throws Exception {
        String plan = planWithAction();
        write("programme", plan, 0, "The rota works.");

        assertThatThrownBy(() -> write("lead", plan, 0, "Nothing works."))
                .rootCause()
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(as("lead", () -> reading.highlight(plan, 1, month()))
                        .written()
                        .texts()
                        .workingWell())
                .isEqualTo("The rota works.");
        write("lead", plan, 1, "The rota works, and the audits are back.");
    }

    @Test
    void a_lead_writes_of_their_own_workstream_only_and_nobody_else_sees_a_draft() throws Exception {
        String own = planWithAction();
        String others = walk.plan();
        walk.proposed(others, walk.draft("XY", null, today.date()));
        write("lead", own, 0, "The rota works.");

        assertThatThrownBy(() -> write("lead", others, 0, "Not mine."))
                .rootCause()
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as("lead", () -> asking.ask(pack(own), null)))
                .rootCause()
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> as("member", () -> asking.ask(pack(own), null)))
                .isInstanceOf(EJBAccessException.class);
        long draft = ask(highlight(others), null);
        made(draft);
        assertThatThrownBy(() -> as("lead", () -> reading.inHand(draft)))
                .rootCause()
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("clerk", () -> opening.draft(draft, ReportPart.PDF)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> as("lead", () -> publishing.publish(draft))).isInstanceOf(EJBAccessException.class);
        assertThat(as("lead", () -> reading.of(own, month())).streams()).hasSize(1);
        assertThat(as("lead", () -> reading.of(own, month())).whole()).isEmpty();
        assertThat(as("lead", () -> reading.of(others, month())).streams()).isEmpty();
    }

    @Test
    void a_highlight_shows_what_measures_its_actions_until_others_are_chosen_for_it() throws Exception {
        String plan = walk.plan();
        String action = walk.proposed(plan, walk.leadDraft(today.date()));
        String measures = indicator("Visits in time");
        String other = indicator("Vacant posts");
        assertThat(shownOf(plan)).isEmpty();

        as("lead", () -> {
            measuring.measuredBy(action, actions.called(action).version(), List.of(measures));
            return null;
        });
        assertThat(shownOf(plan)).containsExactly(measures);

        choose("lead", plan, List.of(other));
        assertThat(shownOf(plan)).containsExactly(other);
        long draft = madeOf(highlight(plan));
        assertThat(content(() -> opening.draft(draft, ReportPart.PAGE)))
                .contains("Vacant posts")
                .doesNotContain("Visits in time");
        choose("programme", plan, List.of());
        assertThat(shownOf(plan)).containsExactly(measures);

        assertThatThrownBy(() -> choose("programme", plan, List.of("1", "2", "3", "4", "5")))
                .rootCause()
                .hasMessageContaining("room for 4 indicators");
        String others = walk.plan();
        walk.proposed(others, walk.draft("XY", null, today.date()));
        assertThatThrownBy(() -> choose("lead", others, List.of(other)))
                .rootCause()
                .hasMessageContaining("You lead no action of this workstream");
        assertThat(rows.texts(
                        "select act from journal_entry where subject = ? and act = 'highlight.indicatorsChosen'", plan))
                .hasSize(2);
    }

    private List<String> shownOf(String plan) throws Exception {
        return as("programme", () -> reading.highlight(plan, 1, month())).indicators().stream()
                .map(IndicatorInReport::reference)
                .toList();
    }

    private void choose(String who, String plan, List<String> indicators) throws Exception {
        as(who, () -> {
            choosing.choose(plan, 1, indicators);
            return null;
        });
    }

    private long madeOf(WhichReport which) throws Exception {
        return made(ask(which, null)).id();
    }

    private String indicator(String name) throws Exception {
        return as(
                "programme",
                () -> keeping.define(
                        null,
                        new IndicatorFacts(
                                name,
                                null,
                                "%",
                                Direction.HIGHER_IS_BETTER,
                                Frequency.MONTHLY,
                                null,
                                null,
                                null,
                                null,
                                null)));
    }

    @Test
    void what_a_server_left_half_way_is_taken_up_again_by_another() throws Exception {
        long left = halfMade(planWithAction(), 1);

        printShop.begin();

        assertThat(made(left).pages()).isPositive();
    }

    @Test
    void what_was_begun_too_often_is_given_up_and_says_so() throws Exception {
        long hopeless = halfMade(planWithAction(), 3);

        printShop.begin();

        Eventually.see("given up", () -> rows.texts("select state from report where id = ?", hopeless)
                .equals(List.of("FAILED")));
    }

    @Test
    void a_draft_takes_the_place_of_the_draft_before_it() throws Exception {
        String plan = planWithAction();
        long first = ask(highlight(plan), null);
        made(first);

        long second = ask(highlight(plan), null);
        made(second);

        assertThat(second).isNotEqualTo(first);
        assertThat(rows.texts("select id from report where id = ?", first)).isEmpty();
        assertThat(rows.texts("select count(*) from report_chunk where report_id = ?", first))
                .containsExactly("0");
    }

    @Test
    void the_workbook_holds_everything_and_formulas_stay_texts() throws Exception {
        String plan = walk.plan();
        ActionDraft draft = walk.leadDraft(today.date());
        String action = walk.proposed(plan, draft);
        List<String> seen = new ArrayList<>();

        as("clerk", () -> {
            everything.into(new Book() {
                @Override
                public void sheet(BookSheet sheet) {
                    seen.add(sheet.title());
                }

                @Override
                public void row(List<@Nullable Object> cells) {
                    if (action.equals(cells.get(0))) {
                        seen.add(cells.toString());
                    }
                }
            });
            return null;
        });

        assertThat(seen)
                .contains("Findings", "Plans", "Actions", "Updates", "Evidence", "Indicators", "Readings")
                .anyMatch(row -> row.contains(action) && row.contains("Proposed to its lead"));
        assertThatThrownBy(() -> as("member", () -> {
                    everything.into(null);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
    }

    private String planWithAction() throws Exception {
        String plan = walk.plan();
        walk.proposed(plan, walk.leadDraft(today.date()));
        return plan;
    }

    private String publish(WhichReport which, @Nullable String because) throws Exception {
        long id = ask(which, because);
        made(id);
        return as("programme", () -> publishing.publish(id));
    }

    private ReportInHand made(long id) throws Exception {
        Eventually.see("report " + id + " is made", () -> rows.texts("select state from report where id = ?", id)
                .equals(List.of("MADE")));
        return as("programme", () -> reading.inHand(id));
    }

    private long ask(WhichReport which, @Nullable String because) throws Exception {
        return as("programme", () -> asking.ask(which, because));
    }

    private void write(String who, String plan, long seen, String workingWell) throws Exception {
        as(who, () -> {
            writing.write(plan, 1, month(), seen, new HighlightTexts(workingWell, null, null, null));
            return null;
        });
    }

    private long halfMade(String plan, int begun) {
        return Long.parseLong(rows.texts("""
                        insert into report (kind, plan_id, month, edition, asked_by, asked_at, state, phase, begun, alive_at)
                        select 'PLAN', p.id, ?::date, 1, a.id, now(), 'RUNNING', 'SETTING', ?,
                               clock_timestamp() - interval '5 minutes'
                          from plan p, account a where p.reference = ? and a.user_name = 'programme' returning id""", month().first(), begun, plan).get(0));
    }

    private String content(Callable<OpenedReport> opened) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OpenedReport report = as("programme", opened)) {
            report.writeTo(bytes);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private ReportMonth month() {
        return ReportMonth.of(today.date());
    }

    private WhichReport pack(String plan) {
        return WhichReport.ofPlan(ReportKind.BOARD_PACK, plan, month());
    }

    private WhichReport highlight(String plan) {
        return WhichReport.ofWorkstream(plan, 1, month());
    }

    private <T> T as(String userName, Callable<T> act) throws Exception {
        return signedIn.as(userName, act);
    }
}
