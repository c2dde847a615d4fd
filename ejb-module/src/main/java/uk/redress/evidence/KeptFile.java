package uk.redress.evidence;

/**
 * A file that was welcome and is kept: under a name that hides nothing, as what its content says it is.
 *
 * @param content where its bytes are
 * @param hash SHA-256 as 64 hexadecimal digits
 */
public record KeptFile(long content, String hash, String name, String mediaType, long size) {}
