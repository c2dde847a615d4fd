package uk.redress.web.administration;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import uk.redress.kernel.NotFound;
import uk.redress.people.ArrangingTeams;
import uk.redress.people.ReadingTeams;
import uk.redress.people.TeamInTree;
import uk.redress.web.forms.Dates;
import uk.redress.web.forms.NumberInAddress;
import uk.redress.web.shell.Wording;

/** The tree of divisions and teams; with a team in the address, that team to rename or close. */
@Named
@ViewScoped
public class TeamTreePage implements Serializable {

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String address;

    @Inject
    ReadingTeams reading;

    @Inject
    ArrangingTeams arranging;

    private List<TeamLine> tree = List.of();
    private @Nullable TeamLine team;
    private @Nullable String name;
    private @Nullable Long parent;
    private @Nullable LocalDate day;

    public void open() {
        Long asked = NumberInAddress.read(address, "The team");
        tree = reading.tree().stream().map(TeamLine::of).toList();
        if (asked != null) {
            team = tree.stream()
                    .filter(line -> line.id() == asked)
                    .findAny()
                    .orElseThrow(() -> new NotFound("The team"));
        }
    }

    public void add() {
        arranging.add(orEmpty(name), parent, day);
        done("teams.added", orEmpty(name));
    }

    public void rename() {
        if (team != null && day != null) {
            arranging.rename(team.id(), orEmpty(name), day);
            done("teams.renamed", orEmpty(name));
        }
    }

    public void close() {
        if (team != null && day != null) {
            arranging.close(team.id(), day);
            done("teams.closed", team.name());
        }
    }

    private static void done(String words, String name) {
        Messages.addFlashGlobalInfo("{0}", Wording.of(words, name));
        Faces.redirect("administration/teams");
    }

    private static String orEmpty(@Nullable String typed) {
        return Optional.ofNullable(typed).orElse("");
    }

    public List<TeamLine> getTree() {
        return tree;
    }

    public List<TeamLine> getOpen() {
        return tree.stream().filter(line -> !line.isClosed()).toList();
    }

    public @Nullable TeamLine getTeam() {
        return team;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable Long getParent() {
        return parent;
    }

    public void setParent(@Nullable Long parent) {
        this.parent = parent;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    /** A team as this page shows it. */
    public record TeamLine(long id, int depth, String name, String path, String dates, String former, boolean closed)
            implements Serializable {

        static TeamLine of(TeamInTree team) {
            String opened = team.openedOn() == null ? "" : Wording.of("teams.since", Dates.inWords(team.openedOn()));
            String closed = team.closedOn() == null ? "" : Wording.of("teams.until", Dates.inWords(team.closedOn()));
            return new TeamLine(
                    team.id(),
                    team.depth(),
                    team.name(),
                    team.path(),
                    (opened + " " + closed).strip(),
                    String.join(", ", team.formerNames()),
                    team.closedOn() != null);
        }

        public long getId() {
            return id;
        }

        public int getDepth() {
            return depth;
        }

        public String getName() {
            return name;
        }

        public String getPath() {
            return path;
        }

        public String getDates() {
            return dates;
        }

        public String getFormer() {
            return former;
        }

        public boolean isClosed() {
            return closed;
        }
    }
}
