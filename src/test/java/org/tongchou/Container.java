package org.tongchou;

import jakarta.annotation.Resource;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;
import org.tongchou.persistence.Scope;

/**
 * Base of the tests that run inside WildFly against the real MySQL: the archive is the build's own WAR with the tests added. A test
 * carries {@code @ExtendWith(ArquillianExtension.class)} itself, because the server looks for it on the class that runs.
 */
@Tag("container")
public abstract class Container {

    protected static final OfficeCode HERE = new OfficeCode("340302001");
    protected static final OfficeCode THERE = new OfficeCode("340302002");
    protected static final OfficeCode ELSEWHERE = new OfficeCode("340303001");
    protected static final OfficeCode COUNTY = new OfficeCode("340302");
    protected static final OfficeCode OTHER_COUNTY = new OfficeCode("340303");
    protected static final OfficeCode PROVINCE = new OfficeCode("34");

    @Resource
    protected UserTransaction transaction;

    @Deployment
    static WebArchive build() {
        WebArchive tests = ShrinkWrap.create(WebArchive.class).as(ExplodedImporter.class).importDirectory("target/test-classes").as(WebArchive.class);
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/tongchou.war"));
        return archive.merge(tests, "/WEB-INF/classes", path -> path.get().startsWith("/WEB-INF/classes/org/tongchou"));
    }

    /** An officer of these roles at an office. */
    protected static Officer officer(OfficeCode office, Role... roles) {
        String account = roles[0].claim() + "-" + office.value();
        return new Officer(account, account, "测试员", office, EnumSet.copyOf(Set.of(roles)), new Jurisdiction(office));
    }

    /** Another person who pays for a county. */
    protected static Officer second(OfficeCode county) {
        String account = "second-" + county.value();
        return new Officer(account, account, "测试员二", county, EnumSet.of(Role.COUNTY_PAYMENTS), new Jurisdiction(county));
    }

    /** Work inside one transaction with an office's jurisdiction open, rolled back in the end. */
    protected <T> T within(OfficeCode office, Work<T> work) throws Exception {
        transaction.begin();
        try (Scope scope = Scope.open(new Jurisdiction(office))) {
            return work.done(scope);
        } finally {
            transaction.rollback();
        }
    }

    /** Something to do inside a transaction. */
    @FunctionalInterface
    protected interface Work<T> {
        T done(Scope open) throws Exception;
    }
}
