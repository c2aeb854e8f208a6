//! Signed calls: the request has the members that the client fills, and a merchant's call is one that WeChat Pay takes.

use super::Check;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Answer, Endpoint, Method, Place, Signature};
use crate::words;

/// The scope whose token signs the calls of a merchant.
const MERCHANT: &str = "merchant";

impl Check<'_> {
    /// What signs the call, and what it signs, is there.
    pub(super) fn signed(&self, endpoint: &Endpoint) {
        let Some(signature) = endpoint.signed else {
            if self.places.has(&endpoint.span, "workwx_sign") {
                self.at(endpoint, "workwx_sign", "`workwx_sign` goes with `signed: merchant`");
            }
            return;
        };
        match signature {
            Signature::Paytool => self.of_the_cashier(endpoint),
            Signature::Merchant => self.of_a_merchant(endpoint),
        }
        self.fills(endpoint, signature);
        for member in &endpoint.workwx_sign {
            if !endpoint.request.fields.iter().any(|field| field.key == *member) {
                self.at(endpoint, "workwx_sign", format!("the request has no member `{member}`"));
            }
        }
    }

    fn of_the_cashier(&self, endpoint: &Endpoint) {
        if endpoint.method == Method::Get || endpoint.multipart || endpoint.xml {
            self.at(endpoint, "signed", "the cashier signs a JSON body, and there is none");
        }
        if !endpoint.workwx_sign.is_empty() {
            self.at(endpoint, "workwx_sign", "`workwx_sign` goes with `signed: merchant`");
        }
    }

    fn of_a_merchant(&self, endpoint: &Endpoint) {
        if !endpoint.xml || endpoint.answer != Answer::Xml {
            self.at(endpoint, "signed", "a merchant signs XML: say `body: xml` and `answer: xml`");
        }
        let token = endpoint.token.as_ref().and_then(|kind| self.model.tokens.get(kind));
        // A kind that nobody declares is reported as that.
        let unknown = token.is_none() && endpoint.token.is_some();
        if !unknown && token.is_none_or(|token| token.scope != MERCHANT) {
            let found = Diagnostic::new(
                Rule::Signed,
                &self.places.below(&endpoint.span, &["token"]),
                "the key of a merchant signs this call, but its token is of another scope",
            );
            self.sink.add(found.see(&self.places.below(&endpoint.span, &["signed"]), "signed by a merchant"));
        }
    }

    /// What the client fills in is there to be filled.
    fn fills(&self, endpoint: &Endpoint, signature: Signature) {
        let has = |key: &str| endpoint.request.fields.iter().any(|field| field.key == key && field.place == Place::Body);
        let missing: Vec<String> = endpoint.filled().filter(|key| !has(key)).map(|key| format!("`{key}`")).collect();
        if !missing.is_empty() {
            let (word, missing) = (words::signature(signature), missing.join(", "));
            self.at(endpoint, "signed", format!("`signed: {word}` fills {missing} in, which the request does not have"));
        }
    }

    fn at(&self, endpoint: &Endpoint, key: &str, message: impl Into<String>) {
        self.sink.report(Rule::Signed, &self.places.below(&endpoint.span, &[key]), message);
    }
}
