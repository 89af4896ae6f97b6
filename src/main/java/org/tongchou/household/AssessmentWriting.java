package org.tongchou.household;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Assessment;
import org.tongchou.law.meanstest.PropertyResult;
import org.tongchou.law.meanstest.Reason;
import org.tongchou.law.meanstest.Step;
import org.tongchou.law.meanstest.TopUp;
import org.tongchou.law.rulepack.PackReference;

/** Writes an assessment as the answer of the means test. */
public final class AssessmentWriting {

    private AssessmentWriting() {
    }

    /**
     * The answer document; amounts in fen.
     *
     * @param rulePack the published pack; empty for rules that were only asked about, and then the answer says that it is hypothetical
     * @param stepText the text of a step in the reader's language
     * @param reasonText the text of a reason in the reader's language
     */
    public static ObjectNode write(Assessment assessment, Optional<PackReference> rulePack, Function<Step, String> stepText, Function<Reason, String> reasonText) {
        ObjectNode answer = Json.object();
        answer.put("outcome", assessment.outcome().name()).put("hypothetical", rulePack.isEmpty());
        answer.putNull("rulePack");
        rulePack.ifPresent(pack ->
            answer.putObject("rulePack").put("region", pack.region().value()).put("version", pack.version()).put("era", pack.era().name()));
        answer.put("coveredMembers", assessment.coveredMembers()).put("standardMonthly", assessment.standardMonthly().fen());
        answer.put("countableAnnualIncome", assessment.countableAnnualIncome().fen()).put("benefitMonthly", assessment.benefitMonthly().fen());
        ArrayNode topUps = answer.putArray("topUps");
        assessment.topUps().forEach(topUp -> topUp(topUp, topUps.addObject()));
        answer.put("totalMonthly", assessment.totalMonthly().fen());
        ArrayNode property = answer.putArray("propertyTests");
        assessment.propertyTests().forEach(result -> property(result, property.addObject()));
        ArrayNode steps = answer.putArray("steps");
        assessment.steps().forEach(step -> step(step, steps.addObject(), stepText));
        ArrayNode reasons = answer.putArray("reasons");
        assessment.reasons().forEach(reason -> reasons.addObject().put("code", reason.name()).put("text", reasonText.apply(reason)));
        return answer;
    }

    private static void topUp(TopUp topUp, ObjectNode out) {
        String kinds = topUp.kinds().stream().distinct().map(Enum::name).collect(Collectors.joining("+"));
        out.put("member", topUp.member()).put("kind", kinds).put("monthly", topUp.monthly().fen());
    }

    private static void property(PropertyResult result, ObjectNode out) {
        out.put("test", result.test().name()).put("result", result.result().name());
        out.put("found", result.found().toText(0)).put("limit", result.limit().toText(0));
    }

    private static void step(Step step, ObjectNode out, Function<Step, String> text) {
        out.put("code", step.code().name()).put("member", step.member().orElse(null)).put("item", step.item().<String>map(Enum::name).orElse(null));
        out.put("annual", step.annual().map(Money::fen).orElse(null)).put("basis", step.basis()).put("text", text.apply(step));
    }
}
