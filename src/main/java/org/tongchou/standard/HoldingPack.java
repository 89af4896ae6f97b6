package org.tongchou.standard;

/**
 * What holds at an office on a day.
 *
 * @param nearest the nearest pack that gives a part
 * @param layers all packs that give one, laid over each other
 */
public record HoldingPack(PublishedPack nearest, Layers layers) {
}
