package uk.redress.incontainer;

import java.io.File;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that was built, and beside it a small web archive with every class of this package, to run tests from. */
public final class Deployments {

    private Deployments() {}

    @Deployment
    public static EnterpriseArchive redressWithItsTests() {
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, Deployments.class.getPackage())
                .addPackages(true, "uk.redress.simulation")
                .addAsResource("simulation/working-days.txt")
                .addAsResource(new File("../processes/src/test/resources/released"), "released")
                .addAsLibraries(libraryOf(
                        "org.assertj.core.api.Assertions",
                        "net.bytebuddy.ByteBuddy",
                        "com.icegreen.greenmail.util.GreenMail"))
                .addAsManifestResource(
                        new StringAsset("Dependencies: org.wildfly.security.elytron, org.eclipse.angus.mail\n"),
                        "MANIFEST.MF")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return ShrinkWrap.create(ZipImporter.class, "redress.ear")
                .importFrom(new File(System.getProperty("it.archive")))
                .as(EnterpriseArchive.class)
                .addAsModule(Testable.archiveToTest(tests));
    }

    private static File[] libraryOf(String... classes) {
        return Stream.of(classes).map(Deployments::jarOf).toArray(File[]::new);
    }

    private static File jarOf(String name) {
        try {
            return new File(Class.forName(name)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new IllegalStateException(name + " is not on the tests' class path.", e);
        }
    }
}
