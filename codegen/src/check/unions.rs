//! Unions: what their layout writes into one object has names that are apart.

use super::Check;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Type, Types, Union, Variant};

impl Check<'_> {
    /// The tag is no member of what stands beside it.
    pub(super) fn unions(&self) {
        for types in self.all_types() {
            for union in types.unions.values() {
                union.variants.iter().for_each(|variant| self.beside_the_tag(types, union, variant));
            }
        }
    }

    fn beside_the_tag(&self, types: &Types, union: &Union, variant: &Variant) {
        if union.nested {
            if variant.key == union.tag {
                let message = format!("`{}` holds the body of `{}`, but is the tag already", variant.key, variant.name);
                let tag = self.places.below(&union.span, &["tag"]);
                let found = Diagnostic::new(Rule::UnionShape, &variant.span, message).see(&tag, "the tag");
                self.sink.add(found.help("give the variant the `key` under which its body stands"));
            }
            return;
        }
        let Type::Struct(named) = &variant.ty else { return };
        let body = self.types(types, named).structs.get(&named.name);
        let Some(field) = body.and_then(|body| body.fields.iter().find(|field| field.key == union.tag)) else { return };
        let message = format!("`{}` is the tag of `{}`, so it would be written twice", field.key, union.name);
        let found = Diagnostic::new(Rule::UnionShape, &field.span, message).see(&union.span, "the union with this tag");
        self.sink.add(found.help("leave it out: in a flat union the tag stands beside the members already"));
    }
}
