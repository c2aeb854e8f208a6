//! Members that nobody declares, because the client writes or reads them for every call.

use super::Check;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Endpoint, Field};
use crate::words;

impl Check<'_> {
    /// No request declares the token that goes with it anyway, and no answer what every answer has.
    pub(super) fn client_members(&self) {
        for endpoint in self.model.domains.iter().flat_map(|domain| &domain.endpoints) {
            self.own_token(endpoint);
            let answer = endpoint.response.iter().flat_map(|response| &response.fields);
            let of_the_call = words::of_the_call(endpoint.answer);
            for field in answer.filter(|field| of_the_call.contains(&field.key.as_str())) {
                let message = format!("`{}` is a member of every answer", field.key);
                self.sink.report_with(
                    Rule::ClientMember,
                    &field.span,
                    message,
                    "leave it out: the client reads it of every answer",
                );
            }
        }
    }

    fn own_token(&self, endpoint: &Endpoint) {
        let Some(name) = words::token_parameter(self.model, endpoint) else { return };
        let own = |field: &&Field| field.key == name;
        let Some(field) = endpoint.request.fields.iter().find(own) else { return };
        let message = format!("`{name}` is the token, which the client adds to the call");
        let found =
            Diagnostic::new(Rule::ClientMember, &field.span, message).help("leave it out: `token` says which one is sent");
        self.sink.add(found.see(&self.places.below(&endpoint.span, &["token"]), "sent as this"));
    }
}
