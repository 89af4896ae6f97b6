package org.tongchou.check;

import java.util.List;
import java.util.Optional;

/**
 * What became of a question.
 *
 * @param question the question
 * @param found what the source knows, if it answered
 * @param silence why it did not
 */
record Reply(Question question, List<Found> found, Optional<Unanswered.Why> silence) {
}
