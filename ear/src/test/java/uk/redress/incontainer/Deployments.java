package uk.redress.incontainer;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The archive that was built, and a small web archive beside it from which the tests run. */
public final class Deployments {

    private Deployments() {}

    public static EnterpriseArchive redress() {
        return ShrinkWrap.create(ZipImporter.class, "redress.ear")
                .importFrom(new File(System.getProperty("it.archive")))
                .as(EnterpriseArchive.class);
    }

    public static EnterpriseArchive redressWith(Class<?>... tests) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "tests.war")
                .addClasses(tests)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return redress().addAsModule(Testable.archiveToTest(war));
    }
}
