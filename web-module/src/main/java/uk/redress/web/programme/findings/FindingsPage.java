package uk.redress.web.programme.findings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.improvement.findings.FindingShown;
import uk.redress.improvement.findings.ReadingFindings;
import uk.redress.improvement.findings.SourceInList;
import uk.redress.improvement.findings.SourceKind;

/**
 * Without a reference in the address: what findings came from. With one: that source, and what answers its findings; the
 * reference of a finding leads to where it stands.
 */
@Named
@RequestScoped
public class FindingsPage {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String reference;

    @Inject
    @Param
    @Nullable
    String kind;

    @Inject
    @Param
    @Nullable
    String unanswered;

    @Inject
    ReadingFindings reading;

    @Inject
    ReadingEvidence evidence;

    private List<SourceInList> all = List.of();
    private @Nullable SourceShown shown;

    /** Fails before anything of the page is sent. */
    public void open() {
        if (reference != null && reference.startsWith("F-")) {
            Faces.redirect("programme/findings/%s#%s", reading.called(reference).source(), reference);
        } else if (reference == null || reference.isBlank()) {
            all = reading.sources();
        } else {
            List<FindingShown> found = reading.of(reference);
            shown = new SourceShown(
                    reading.source(reference), found, evidence.counts(whatIsBacked(found)), reading.mayRecord());
        }
    }

    private static Set<String> whatIsBacked(List<FindingShown> findings) {
        return findings.stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.reference()),
                        finding.actions().stream().map(FindingShown.AnsweredBy::reference)))
                .collect(Collectors.toSet());
    }

    public @Nullable SourceShown getShown() {
        return shown;
    }

    /** Those that were asked for, the latest first. */
    public List<SourceInList> getSources() {
        return all.stream()
                .filter(source -> getKind().isEmpty() || source.kind().name().equals(kind))
                .filter(source -> !isUnanswered() || source.unanswered() > 0 || source.isToBeAnswered())
                .toList();
    }

    public boolean isNothingYet() {
        return all.isEmpty();
    }

    public long getFindings() {
        return all.stream().mapToLong(SourceInList::findings).sum();
    }

    public long getWithoutAction() {
        return all.stream().mapToLong(SourceInList::unanswered).sum();
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public String getKind() {
        return kind == null ? "" : kind;
    }

    public boolean isUnanswered() {
        return unanswered != null;
    }

    public boolean isMayRecord() {
        return reading.mayRecord();
    }
}
