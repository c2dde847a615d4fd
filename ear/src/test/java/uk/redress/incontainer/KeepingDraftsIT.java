package uk.redress.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.redress.kernel.Refused;
import uk.redress.work.KeepingDrafts;
import uk.redress.work.KeptDraft;

@ExtendWith(ArquillianExtension.class)
class KeepingDraftsIT {

    @Inject
    KeepingDrafts drafts;

    @Inject
    SignedIn signedIn;

    private final String page = "page/" + UUID.randomUUID();

    @Test
    void the_newest_text_is_offered_again() throws Exception {
        signedIn.as("officer", () -> drafts.keep(page, "{\"summary\": \"first\"}"));
        signedIn.as("officer", () -> drafts.keep(page, "{\"summary\": \"second\"}"));

        assertThat(signedIn.as("officer", () -> drafts.find(page)).map(KeptDraft::fields))
                .contains("{\"summary\": \"second\"}");
    }

    @Test
    void nobody_else_is_offered_it() throws Exception {
        signedIn.as("officer", () -> drafts.keep(page, "{\"summary\": \"mine\"}"));

        assertThat(signedIn.as("complaints.manager", () -> drafts.find(page))).isEmpty();
        assertThat(signedIn.as("admin", () -> drafts.find(page))).isEmpty();
    }

    @Test
    void it_is_gone_when_it_was_sent() throws Exception {
        signedIn.as("officer", () -> drafts.keep(page, "{\"summary\": \"sent\"}"));
        signedIn.as("officer", () -> {
            drafts.discard(page);
            return page;
        });

        assertThat(signedIn.as("officer", () -> drafts.find(page))).isEmpty();
    }

    @Test
    void a_draft_has_a_length_at_which_it_is_no_draft() {
        String endless = "{\"summary\": \"" + "a".repeat(400_000) + "\"}";

        assertThatThrownBy(() -> signedIn.as("officer", () -> drafts.keep(page, endless)))
                .rootCause()
                .isInstanceOf(Refused.class);
    }
}
