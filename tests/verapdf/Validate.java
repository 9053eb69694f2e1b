// Asks veraPDF whether every PDF that is named is PDF/A-3a and PDF/UA-1, as it claims.
//
// The one after --broken must be found wanting: a validator that finds nothing in it
// would find nothing anywhere.

import java.io.FileInputStream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Validate {
    private static final PDFAFlavour[] CLAIMED = {PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1};
    /** How many failures of one rule are printed with their place. */
    private static final int SHOWN = 5;

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        int checks = 0, validated = 0, wrong = 0;
        for (int at = 0; at < files.length; at++) {
            boolean isBroken = files[at].equals("--broken");
            String file = files[isBroken ? ++at : at];
            boolean complies = true;
            for (PDFAFlavour claimed : CLAIMED) {
                ValidationResult result = validated(file, claimed);
                complies &= result.isCompliant();
                checks += result.getTotalAssertions();
                if (!isBroken && !result.isCompliant()) {
                    print(file, claimed, result);
                }
            }
            if (complies == isBroken) {
                wrong++;
                System.out.println(file + (isBroken ? " passes, and should not" : " fails"));
            }
            validated += isBroken ? 0 : 1;
        }
        System.out.println(validated + " PDFs, " + checks + " checks, " + wrong + " wrong");
        System.exit(wrong == 0 && validated > 0 ? 0 : 1);
    }

    private static ValidationResult validated(String file, PDFAFlavour claimed)
            throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new FileInputStream(file), claimed);
                var validator =
                        foundry.createValidator(claimed, SHOWN, false, false, false)) {
            return validator.validate(parser);
        }
    }

    private static void print(String file, PDFAFlavour claimed, ValidationResult result) {
        for (TestAssertion failed : result.getTestAssertions()) {
            var rule = failed.getRuleId();
            System.out.println(file + " is not " + claimed + ": " + rule.getClause() + "-"
                    + rule.getTestNumber() + " " + failed.getMessage() + " at "
                    + failed.getLocation().getContext());
        }
    }
}
