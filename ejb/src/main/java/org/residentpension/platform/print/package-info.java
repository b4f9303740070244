/** Paper: templates become A4 pages in PDF with one embedded Chinese font, page numbers and, where asked for, a QR code (ADR 32). */
package org.residentpension.platform.print;
