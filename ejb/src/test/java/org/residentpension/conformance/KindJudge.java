package org.residentpension.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Asks the rules: every case but the scenarios, which need a server, is a question to a pure function. */
public final class KindJudge implements Judge {

    private final Fixtures fixtures;
    private final Kinds kinds;

    /** {@code own} is the product's copy, which lends fixtures and the list of kinds. */
    public KindJudge(Path directory, Path own) throws IOException {
        this.fixtures = Fixtures.of(directory, own);
        this.kinds = new Kinds(own);
    }

    @Override
    public boolean concerns(Object raw) {
        return true;
    }

    @Override
    public List<String> differences(Object raw) {
        Case asCase = Case.of(raw);
        if (!kinds.exists(asCase.kind())) {
            return List.of("there is no kind " + asCase.kind());
        }
        CaseKind kind = kinds.built(asCase.kind()).orElseThrow(() -> new NotBuiltException("kind " + asCase.kind()));
        return asCase.differences(kind.answer(asCase.given(), fixtures));
    }
}
