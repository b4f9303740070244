package org.residentpension.enrollment;

import org.residentpension.kernel.IdNumber;

/**
 * An application was refused because the person has such a relation already, which she may transfer (R-ENR-5).
 *
 * @param village where she applied
 */
public record TransferOffered(IdNumber idNumber, String name, String village) {}
