/**
 * The whole thing on a real server: {@code *IT} runs inside the EAR (Arquillian) or beside it, {@code *BrowserIT} looks
 * at the screens of the demonstration county in a real Chromium. The build starts and stops all servers itself.
 */
package org.residentpension.it;
