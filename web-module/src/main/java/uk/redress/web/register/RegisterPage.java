package uk.redress.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;
import uk.redress.complaints.register.ChoosingColumns;
import uk.redress.complaints.register.ReadingRegister;
import uk.redress.complaints.register.RegisterList;
import uk.redress.people.ReadingTeams;
import uk.redress.web.shell.Wording;

/** The register: what its address asks for, as far as the person who asks may see it. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // filled when the request is read
public class RegisterPage {

    @Inject
    ReadingRegister register;

    @Inject
    ChoosingColumns remembered;

    @Inject
    ReadingTeams teams;

    @Inject
    HttpServletRequest request;

    private RegisterAddress address;
    private RegisterList list;
    private RegisterFilters filters;
    private List<Column> columns;
    private List<String> chosen;

    @PostConstruct
    void read() {
        address = RegisterAddress.read(request.getParameterMap());
        columns = Column.shown(address.columns(), remembered.chosen());
        chosen = columns.stream().map(Column::key).toList();
    }

    /** A number or an old reference typed into the search leads straight to its complaint. */
    public void open() {
        address.name().flatMap(register::called).ifPresent(number -> Faces.redirect("complaints/%s", number));
    }

    public void chooseColumns() {
        List<Column> wanted = Column.among(chosen);
        remembered.choose(wanted.stream().map(Column::key).toList());
        // not as a value to be filled in: it is encoded already, and would be again
        Faces.redirect("register?" + address.showing(wanted).query());
    }

    public RegisterList getList() {
        if (list == null) {
            list = register.page(address.filter(), address.order(), address.page());
        }
        return list;
    }

    public List<RegisterLine> getLines() {
        return getList().rows().stream().map(RegisterLine::new).toList();
    }

    public RegisterFilters getFilters() {
        if (filters == null) {
            filters = new RegisterFilters(address, teams.tree(), register.officers());
        }
        return filters;
    }

    /** How many there are, as a sentence. */
    public String getTotal() {
        return Wording.of(
                getList().total().andMore() ? "register.moreThan" : "register.total",
                getList().total().counted());
    }

    public RegisterLinks getLinks() {
        return new RegisterLinks(address, columns, request.getContextPath() + "/register");
    }

    public List<Column> getColumns() {
        return columns;
    }

    public Column[] getEveryColumn() {
        return Column.values();
    }

    public List<String> getProblems() {
        return address.problems();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = List.copyOf(chosen);
    }
}
