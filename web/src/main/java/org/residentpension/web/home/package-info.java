/** The shell of every page (menu, name, language) and the board that greets the operator. */
package org.residentpension.web.home;
