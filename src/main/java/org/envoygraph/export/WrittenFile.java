package org.envoygraph.export;

/**
 * A file that was written.
 *
 * @param path relative to the folder, with slashes
 * @param size in bytes
 * @param sha256 of its bytes, in hex digits
 */
public record WrittenFile(String path, long size, String sha256) {}
