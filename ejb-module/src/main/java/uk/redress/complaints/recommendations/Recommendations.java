package uk.redress.complaints.recommendations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.Complaint;
import uk.redress.complaints.PromisedActions;
import uk.redress.complaints.PromisedActions.Promise;
import uk.redress.complaints.Stage;
import uk.redress.kernel.Happening;
import uk.redress.kernel.Refused;
import uk.redress.kernel.TextLength;

/** The recommendations made at a stage of a complaint, which is locked first. */
@ApplicationScoped
public class Recommendations {

    private static final String ON_FILE = """
            select ordinal, text, response, response_reason, action_reference
              from recommendation where complaint_id = :complaint and stage = :stage order by ordinal""";

    @PersistenceContext
    EntityManager entities;

    @Inject
    PromisedActions actions;

    @Inject
    Event<Happening> happened;

    /** Writes down what is recommended, in this order. */
    public void add(Complaint complaint, Stage stage, List<String> texts) {
        int ordinal = 1;
        for (String text : texts) {
            entities.persist(new Recommendation(
                    complaint.id(), stage, ordinal++, TextLength.PASSAGE.needed(text, "the recommendation")));
        }
    }

    /** The stage begins anew, and others will take their place. The history tells of each; what was promised stays promised. */
    public void setAside(Complaint complaint, Stage stage) {
        for (Recommendation one : of(complaint, stage)) {
            happened.fire(Happening.of(complaint.number(), "recommendation.setAside")
                    .because(one.text())
                    .with("stage", stage)
                    .with("reference", one.actionReference().orElse(null)));
            entities.remove(one);
        }
        entities.flush();
    }

    /**
     * Answers all of them; what is accepted is promised.
     *
     * @param answers one for each recommendation, in its order
     * @throws Refused when one is left out
     */
    public void answer(Complaint complaint, Stage stage, List<RecommendationAnswered> answers) {
        List<Recommendation> recommendations = of(complaint, stage);
        if (answers.size() != recommendations.size()) {
            throw new Refused("Answer each recommendation.");
        }
        for (int i = 0; i < recommendations.size(); i++) {
            Recommendation recommendation = recommendations.get(i);
            recommendation.answered(answers.get(i), promise(complaint, recommendation, answers.get(i)));
        }
    }

    /** For a read side that has made sure that the complaint may be seen. */
    public List<RecommendationOnFile> onFile(long complaint, Stage stage) {
        return entities.unwrap(Session.class)
                .createNativeQuery(ON_FILE, Tuple.class)
                .setParameter("complaint", complaint)
                .setParameter("stage", stage.name())
                .getResultStream()
                .map(Recommendations::onFile)
                .toList();
    }

    private List<Recommendation> of(Complaint complaint, Stage stage) {
        return entities.createQuery("""
                        select r from Recommendation r where r.complaintId = :complaint and r.stage = :stage
                        order by r.ordinal""", Recommendation.class)
                .setParameter("complaint", complaint.id())
                .setParameter("stage", stage)
                .getResultList();
    }

    private @Nullable String promise(
            Complaint complaint, Recommendation recommendation, RecommendationAnswered answer) {
        String owner = answer.owner();
        return owner == null || answer.dueOn() == null || !answer.isPromise()
                ? null
                : actions.promise(new Promise(complaint.number(), recommendation.text(), owner, answer.dueOn()));
    }

    private static RecommendationOnFile onFile(Tuple row) {
        String response = row.get("response", String.class);
        return new RecommendationOnFile(
                row.get("ordinal", Integer.class),
                row.get("text", String.class),
                response == null ? null : Response.valueOf(response),
                row.get("response_reason", String.class),
                row.get("action_reference", String.class));
    }
}
