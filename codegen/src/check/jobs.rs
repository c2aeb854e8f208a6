//! `waits` names values that its member can have.

use super::Check;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Domain, Endpoint, Field, Running, Scalar, Type};

impl Check<'_> {
    /// Reports each value that the member of a job's answer never has.
    pub(super) fn waits(&self, domain: &Domain, endpoint: &Endpoint) {
        let (Some(waits), Some(response)) = (&endpoint.waits, &endpoint.response) else { return };
        let Some(field) = response.fields.iter().find(|field| field.key == waits.member) else { return };
        let Running::Values(values) = &waits.running else { return };
        for (index, value) in values.iter().enumerate().filter(|(_, value)| !self.can_be(domain, field, value)) {
            let place = self.places.below(&endpoint.span, &["waits", "is", &index.to_string()]);
            let found = Diagnostic::new(Rule::Waits, &place, format!("`{}` is never {value}", field.key));
            self.sink.add(found.see(&field.span, "declared here"));
        }
    }

    fn can_be(&self, domain: &Domain, field: &Field, value: &str) -> bool {
        match &field.ty {
            Type::Enum(named) => {
                let types = if named.shared { &self.model.shared } else { &domain.types };
                let listed = types.enums.get(&named.name);
                listed.is_none_or(|listed| listed.values.iter().any(|listed| listed.value == value))
            }
            Type::Scalar(Scalar::I64 | Scalar::U64) => value.parse::<i64>().is_ok(),
            Type::Scalar(Scalar::Bool) => matches!(value, "true" | "false"),
            _ => true,
        }
    }
}
