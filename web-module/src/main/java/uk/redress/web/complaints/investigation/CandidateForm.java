package uk.redress.web.complaints.investigation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import uk.redress.complaints.investigation.Candidate;
import uk.redress.complaints.investigation.Post;

/** Somebody considered for a post, with the questions about their independence as they are being answered. */
public class CandidateForm implements Serializable {

    private Post post;
    private @Nullable String name;
    private @Nullable String comesFrom;
    private @Nullable Boolean inLineOfService;
    private @Nullable Boolean memberOrOfficer;
    private @Nullable Boolean marriedToOne;
    private @Nullable Boolean involvedBefore;

    CandidateForm(Post post) {
        this.post = post;
    }

    /** As the form asked: it lets no question go unanswered. */
    Candidate candidate() {
        return new Candidate(
                post,
                name == null ? "" : name,
                comesFrom,
                isYes(inLineOfService),
                isYes(memberOrOfficer),
                isYes(marriedToOne),
                isYes(involvedBefore));
    }

    private static boolean isYes(@Nullable Boolean answer) {
        if (answer == null) {
            throw new IllegalStateException("A form that requires an answer was sent without it.");
        }
        return answer;
    }

    public Post[] getPosts() {
        return Post.values();
    }

    public Post getPost() {
        return post;
    }

    public void setPost(Post post) {
        this.post = post;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getComesFrom() {
        return comesFrom;
    }

    public void setComesFrom(@Nullable String comesFrom) {
        this.comesFrom = comesFrom;
    }

    public @Nullable Boolean getInLineOfService() {
        return inLineOfService;
    }

    public void setInLineOfService(@Nullable Boolean inLineOfService) {
        this.inLineOfService = inLineOfService;
    }

    public @Nullable Boolean getMemberOrOfficer() {
        return memberOrOfficer;
    }

    public void setMemberOrOfficer(@Nullable Boolean memberOrOfficer) {
        this.memberOrOfficer = memberOrOfficer;
    }

    public @Nullable Boolean getMarriedToOne() {
        return marriedToOne;
    }

    public void setMarriedToOne(@Nullable Boolean marriedToOne) {
        this.marriedToOne = marriedToOne;
    }

    public @Nullable Boolean getInvolvedBefore() {
        return involvedBefore;
    }

    public void setInvolvedBefore(@Nullable Boolean involvedBefore) {
        this.involvedBefore = involvedBefore;
    }
}
