package uk.redress.web.forms;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import uk.redress.evidence.FileRefused;
import uk.redress.evidence.OfferedFile;

/** A file field of a form: what was chosen, and beside it what is wrong with it. */
public class GivenFile implements Serializable {

    private final String field;
    private transient @Nullable Part file;

    /** @param field the id of the input on the page */
    public GivenFile(String field) {
        this.field = field;
    }

    /** What is done with the file. */
    public interface Act {
        void with(OfferedFile file) throws IOException;
    }

    /** A file of no bytes is taken for none by Faces; it was chosen all the same, and is refused as what it is. */
    public boolean isChosen() throws IOException {
        if (file == null) {
            try {
                file = Faces.getRequest().getPart(field);
            } catch (ServletException noFiles) {
                throw new IOException(noFiles);
            }
        }
        return file != null
                && !Objects.toString(file.getSubmittedFileName(), "").isBlank();
    }

    /** @return whether it was taken */
    public boolean hand(Act act) throws IOException {
        Part part = Objects.requireNonNull(file);
        try (InputStream bytes = part.getInputStream()) {
            act.with(new OfferedFile(part.getSubmittedFileName(), bytes));
            return true;
        } catch (FileRefused refused) {
            say(refused.refusal().reason());
            return false;
        } finally {
            part.delete();
        }
    }

    public void say(String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        FacesContext.getCurrentInstance().validationFailed();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
