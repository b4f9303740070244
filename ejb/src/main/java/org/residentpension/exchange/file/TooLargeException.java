package org.residentpension.exchange.file;

import java.io.IOException;

/** A part of a workbook unpacks to more than it may. */
final class TooLargeException extends IOException {}
