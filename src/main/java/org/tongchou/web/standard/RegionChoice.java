package org.tongchou.web.standard;

import java.util.List;
import org.tongchou.web.Option;

/**
 * Regions to choose from under one heading.
 *
 * @param label the heading
 * @param options the regions
 */
public record RegionChoice(String label, List<Option> options) {
}
