package uk.redress.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.complaints.LetterKind;
import uk.redress.correspondence.DraftLetter;
import uk.redress.correspondence.EditingLetterTemplates;
import uk.redress.correspondence.LetterTemplate;
import uk.redress.kernel.NotFound;
import uk.redress.web.shell.Wording;

/** The wording letters start from: which there are, and one of them to change. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String asked;

    @Inject
    EditingLetterTemplates editing;

    private List<LetterTemplate> all = List.of();
    private @Nullable LetterTemplate template;
    private @Nullable String subject;
    private @Nullable String body;
    private @Nullable DraftLetter preview;

    public void open() {
        if (asked == null || asked.isBlank()) {
            all = editing.all();
        } else {
            LetterTemplate known = editing.of(kind(asked));
            template = known;
            subject = known.subject();
            body = known.body();
        }
    }

    public void look() {
        preview = editing.preview(orEmpty(subject), orEmpty(body));
    }

    public void save() {
        if (template != null) {
            editing.change(template.kind(), orEmpty(subject), orEmpty(body), template.version());
            Messages.addFlashGlobalInfo("{0}", Wording.of("letters.done", template.name()));
            Faces.redirect("administration/letters");
        }
    }

    private static LetterKind kind(String asked) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.name().equals(asked))
                .findAny()
                .orElseThrow(() -> new NotFound("The letter"));
    }

    private static String orEmpty(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }

    public List<LetterTemplate> getAll() {
        return all;
    }

    public @Nullable LetterTemplate getTemplate() {
        return template;
    }

    public List<Gap> getGaps() {
        return editing.placeholders().entrySet().stream()
                .map(gap -> new Gap("((" + gap.getKey() + "))", gap.getValue()))
                .toList();
    }

    public @Nullable DraftLetter getPreview() {
        return preview;
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public record Gap(String name, String example) implements Serializable {
        public String getName() {
            return name;
        }

        public String getExample() {
            return example;
        }
    }
}
