package org.tongchou.batch;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.rulepack.Rules;

/** The means test in Drools, as quick as Drools makes it: rules compiled to Java, sessions out of a pool. */
final class DroolsMeansTest {

    private final KieSessionsPool sessions;

    DroolsMeansTest() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/tongchou/batch/drools/means-test.drl",
            services.getResources().newInputStreamResource(DroolsMeansTest.class.getResourceAsStream("/benchmark/means-test.drl")));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        this.sessions = services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSessionsPool(1);
    }

    DroolsFamily.Found assess(Facts facts, Rules rules) {
        DroolsFamily family = new DroolsFamily(facts, rules.standard(facts.category()).monthly());
        KieSession session = sessions.newKieSession();
        try {
            session.insert(family);
            facts.members().forEach(session::insert);
            facts.income().forEach(session::insert);
            facts.expenses().forEach(session::insert);
            facts.obligors().forEach(session::insert);
            facts.assets().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return family.found();
    }
}
