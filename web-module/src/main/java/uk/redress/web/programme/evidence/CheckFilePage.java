package uk.redress.web.programme.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.redress.evidence.FoundByHash;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.kernel.Refused;
import uk.redress.web.shell.Wording;

/** Says of a file, or of a hash, whether it is one of ours and which revision. */
@Named
@RequestScoped
public class CheckFilePage {

    @Inject
    ReadingEvidence reading;

    private @Nullable Part file;
    private @Nullable String hash;
    private @Nullable FoundByHash found;

    public void look() throws IOException {
        Part chosen = file;
        if (chosen != null
                && !Objects.toString(chosen.getSubmittedFileName(), "").isBlank()) {
            try (InputStream bytes = chosen.getInputStream()) {
                found = reading.likeFile(bytes);
            } finally {
                chosen.delete();
            }
        } else if (hash == null || hash.isBlank()) {
            say(Wording.of("evidence.check.ask"));
        } else {
            lookUp(hash);
        }
    }

    private void lookUp(String pasted) {
        try {
            found = reading.withHash(pasted);
        } catch (Refused noHash) {
            say(noHash.refusal().reason());
        }
    }

    private static void say(String words) {
        FacesContext.getCurrentInstance()
                .addMessage("act:hash:in", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        FacesContext.getCurrentInstance().validationFailed();
    }

    public @Nullable FoundByHash getFound() {
        return found;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getHash() {
        return hash;
    }

    public void setHash(@Nullable String hash) {
        this.hash = hash;
    }
}
