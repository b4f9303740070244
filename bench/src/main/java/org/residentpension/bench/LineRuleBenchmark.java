package org.residentpension.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.rules.LineTerms;

/** Persons per second and core through the rule of a subsidy line, each with her trace: {@code ./mvnw -Pbench -Dbench.main=LineRuleBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class LineRuleBenchmark {

    private static final int PERSONS = 50_000;

    private LineTerms terms;
    private LineFacts[] facts;

    public static void main(String[] words) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(LineRuleBenchmark.class.getSimpleName())
                        .build())
                .run();
    }

    @Setup
    public void think_up_a_county() {
        terms = SubsidyRate.terms();
        facts = new LineFacts[PERSONS];
        for (int person = 0; person < PERSONS; person++) {
            facts[person] = SubsidyRate.facts(person);
        }
    }

    @Benchmark
    @OperationsPerInvocation(PERSONS)
    public void assess(Blackhole hole) {
        for (LineFacts person : facts) {
            hole.consume(LineRule.assess(person, terms));
        }
    }
}
