/**
 * The register as a page and as files to take away. Everything that is asked for stands in the address, so that it can be
 * kept and sent to a colleague, who sees of it what they may see. How complaints are found does not belong here.
 */
@NullMarked
package uk.redress.web.register;

import org.jspecify.annotations.NullMarked;
