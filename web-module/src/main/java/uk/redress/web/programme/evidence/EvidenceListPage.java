package uk.redress.web.programme.evidence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import uk.redress.evidence.EvidenceFilter;
import uk.redress.evidence.EvidenceKind;
import uk.redress.evidence.EvidenceList;
import uk.redress.evidence.EvidenceType;
import uk.redress.evidence.ReadingEvidence;
import uk.redress.evidence.Standing;
import uk.redress.evidence.Strength;
import uk.redress.web.shell.Wording;

/** The evidence there is: what the address asks for, the latest given first. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // filled when the request is read
public class EvidenceListPage {

    @Inject
    ReadingEvidence reading;

    @Inject
    HttpServletRequest request;

    private EvidenceAddress address;
    private EvidenceList list;

    @PostConstruct
    void read() {
        address = EvidenceAddress.read(request.getParameterMap());
    }

    public EvidenceList getList() {
        if (list == null) {
            list = reading.list(address.filter(), address.page());
        }
        return list;
    }

    public String getTotal() {
        return getList().andMore()
                ? Wording.of("evidence.moreThan", getList().total())
                : Wording.of("evidence.total", getList().total());
    }

    public String getBase() {
        return address.base();
    }

    public EvidenceFilter getFilter() {
        return address.filter();
    }

    public boolean isFiltered() {
        return !address.filter().equals(EvidenceFilter.NONE);
    }

    /** Whether the person who asks may give evidence: nobody is offered what the use case would refuse. */
    public boolean isMayGive() {
        return reading.mayGive();
    }

    public EvidenceKind[] getKinds() {
        return EvidenceKind.values();
    }

    public EvidenceType[] getTypes() {
        return EvidenceType.values();
    }

    public Strength[] getStrengths() {
        return Strength.values();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }
}
