package org.residentpension.villagesubsidy.run.notice;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/** A person on a notice; {@code idNumber} is whole or masked as the caller's role allows. */
public record NoticeLine(int lineNo, long personId, String name, String idNumber, Money amount)
        implements Serializable {}
