/**
 * Sealing of personal data at rest: SM4 for the value, HMAC-SM3 for finding it again. A software library is not a
 * certified cryptographic module: a site that must pass 密评 puts a certified device behind {@code Vault}.
 */
package org.residentpension.platform.crypto;
