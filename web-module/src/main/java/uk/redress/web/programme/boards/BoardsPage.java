package uk.redress.web.programme.boards;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import uk.redress.audit.ReadingProgrammeJournal;
import uk.redress.boards.BodyInList;
import uk.redress.boards.BodyShown;
import uk.redress.boards.ReadingBodies;
import uk.redress.boards.minutes.BoardActionShown;
import uk.redress.boards.minutes.DecisionShown;
import uk.redress.boards.minutes.ReadingOutcomes;
import uk.redress.boards.minutes.RequestShown;
import uk.redress.boards.scrutiny.ReadingRecommendations;
import uk.redress.boards.scrutiny.RecommendationsInList;
import uk.redress.clock.Today;

/** Without a reference in the address: the boards and committees. With one: that body. */
@Named
@RequestScoped
public class BoardsPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    @Inject
    ReadingBodies reading;

    @Inject
    ReadingOutcomes outcomes;

    @Inject
    ReadingRecommendations recommending;

    @Inject
    ReadingProgrammeJournal journal;

    @Inject
    Today today;

    private List<Happened> history = List.of();

    private @Nullable BodyShown shown;
    private List<BodyInList> bodies = List.of();
    private List<BoardActionShown> actions = List.of();
    private List<RequestShown> requests = List.of();
    private List<DecisionShown> decisions = List.of();
    private List<RecommendationsInList> recommendations = List.of();

    /** Fails before anything of the page is sent. */
    public void open() {
        if (reference == null || reference.isBlank()) {
            bodies = reading.all();
        } else {
            shown = reading.called(reference);
            actions = outcomes.actionsOf(reference);
            requests = outcomes.requestsOf(reference);
            decisions = outcomes.decisionsOf(reference);
            recommendations = recommending.of(reference);
            history = Happened.latestFirst(journal.of(reference));
        }
    }

    public List<BoardActionShown> getOpenActions() {
        return actions.stream().filter(BoardActionShown::isOpen).toList();
    }

    public List<BoardActionShown> getClosedActions() {
        return actions.stream().filter(action -> !action.isOpen()).toList();
    }

    public List<RequestShown> getOpenRequests() {
        return requests.stream().filter(RequestShown::isOpen).toList();
    }

    public List<RequestShown> getAnsweredRequests() {
        return requests.stream().filter(request -> !request.isOpen()).toList();
    }

    public LocalDate getToday() {
        return today.date();
    }

    public boolean isMayWrite() {
        return reading.mayWrite();
    }

    public @Nullable BodyShown getShown() {
        return shown;
    }

    public List<BodyInList> getBodies() {
        return bodies;
    }

    public List<DecisionShown> getDecisions() {
        return decisions;
    }

    /** What it recommended to the executive, the latest first. */
    public List<RecommendationsInList> getRecommendations() {
        return recommendations;
    }

    /** Everything that happened, the last first. */
    public List<Happened> getHistory() {
        return history;
    }
}
