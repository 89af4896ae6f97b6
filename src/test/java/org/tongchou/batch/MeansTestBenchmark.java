package org.tongchou.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.drools.base.util.Drools;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.MeansTest;
import org.tongchou.law.meanstest.TopUp;
import org.tongchou.law.rulepack.Rules;

/** How many families the means test assesses in a second, with the reason sheet, and how many the same rules in Drools, without one; run by deploy/benchmark. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class MeansTestBenchmark {

    private static final int FAMILIES = 2000;

    private final Rules rules = MeasuredFamilies.rules();
    private final List<Facts> families = MeasuredFamilies.some(FAMILIES);
    private DroolsMeansTest drools;

    /** Both must find the same for every family, or nothing is measured. */
    @Setup
    public void compare() {
        drools = new DroolsMeansTest();
        Map<Object, Integer> outcomes = new HashMap<>();
        for (Facts facts : families) {
            DroolsFamily.Found ours = comparable(MeansTest.assess(facts, rules));
            DroolsFamily.Found theirs = drools.assess(facts, rules);
            if (!ours.equals(theirs)) {
                throw new IllegalStateException("not the same: " + ours + " and in Drools " + theirs + " for " + facts);
            }
            outcomes.merge(ours.outcome(), 1, Integer::sum);
        }
        System.out.println("the same for all " + families.size() + " families: " + outcomes);
    }

    @Benchmark
    @OperationsPerInvocation(FAMILIES)
    public void tongchou(Blackhole hole) {
        for (Facts facts : families) {
            hole.consume(MeansTest.assess(facts, rules));
        }
    }

    @Benchmark
    @OperationsPerInvocation(FAMILIES)
    public void drools(Blackhole hole) {
        for (Facts facts : families) {
            hole.consume(drools.assess(facts, rules));
        }
    }

    /** Measures both in the same run and prints the two rates and their ratio. */
    public static void main(String[] none) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include(MeansTestBenchmark.class.getName() + "\\.").forks(2).jvmArgs("-Xms256m", "-Xmx256m")
            .warmupIterations(10).warmupTime(TimeValue.seconds(2)).measurementIterations(5).measurementTime(TimeValue.seconds(2)).build()).run();
        Map<String, Long> rates = new HashMap<>();
        results.forEach(result -> rates.put(result.getPrimaryResult().getLabel(), Math.round(result.getPrimaryResult().getScore())));
        System.out.printf(Locale.ROOT, "%nJVM %s %s; Drools %s%n", System.getProperty("java.vm.name"), System.getProperty("java.vm.version"), Drools.getFullVersion());
        System.out.printf(Locale.ROOT, "means test, with its reason sheet  %,12d assessments a second on one core%n", rates.get("tongchou"));
        System.out.printf(Locale.ROOT, "the same rules in Drools           %,12d assessments a second on one core%n", rates.get("drools"));
        System.out.printf(Locale.ROOT, "ratio %.1f%n", (double) rates.get("tongchou") / rates.get("drools"));
    }

    private static DroolsFamily.Found comparable(Assessment found) {
        Map<String, List<Object>> topUps = new HashMap<>();
        for (TopUp topUp : found.topUps()) {
            topUps.put(topUp.member(), new ArrayList<>(List.of(topUp.kinds().get(0), topUp.monthly())));
        }
        return new DroolsFamily.Found(found.outcome(), found.benefitMonthly(), topUps);
    }
}
