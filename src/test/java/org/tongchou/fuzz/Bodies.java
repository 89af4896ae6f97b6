package org.tongchou.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A row of spoilt requests without end; the one of a number is always the same, whoever asks for it and when. */
public final class Bodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_STEPS = 5;

    private final long seed;
    private final List<JsonNode> right = new ArrayList<>();
    private final Pool pool;

    /** @param folder with the worked cases, src/test/resources/law */
    public Bodies(long seed, Path folder) throws IOException {
        this.seed = seed;
        JSON.readTree(Files.readString(folder.resolve("means-test-cases.json"))).forEach(one -> right.add(one.get("request")));
        right.add(JSON.readTree(Files.readString(folder.resolve("contract-request.json"))));
        pool = Pool.of(right);
    }

    /** The body of a number. */
    public byte[] body(long number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        ObjectNode request = right.get(random.nextInt(right.size())).deepCopy();
        if (random.nextInt(4) == 0) {
            request.putNull("rules");
        }
        TreeSpoiler tree = new TreeSpoiler(random, pool);
        int gentle = random.nextInt(MOST_STEPS);
        for (int step = 0; step < gentle; step++) {
            tree.swapForKnown(request);
        }
        int rough = random.nextInt(3) == 0 ? 1 + random.nextInt(MOST_STEPS) : 0;
        for (int step = 0; step < rough; step++) {
            tree.spoil(request);
        }
        String text = tree.text(request);
        return new TextSpoiler(random).spoil(text);
    }
}
