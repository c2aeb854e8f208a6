//! Unions by kind: what their variants hold, and by what kind of value that is told.

use super::expr;
use super::scope::{Kind, Scope};
use crate::diagnostic::Rule;
use crate::model::{Base, KindUnion, KindVariant, Scalar, Type};
use crate::spec::{UnionDecl, VariantDecl};

impl Scope<'_> {
    /// A union by kind.
    pub(super) fn kind_union(&self, decl: &UnionDecl) -> KindUnion {
        KindUnion {
            name: decl.name.value.clone(),
            summary: decl.summary.value.clone(),
            variants: decl.variants.iter().filter_map(|variant| self.kind_variant(decl, variant)).collect(),
            span: decl.name.span.clone(),
        }
    }

    /// A variant, unless nobody knows what it holds.
    fn kind_variant(&self, decl: &UnionDecl, variant: &VariantDecl) -> Option<KindVariant> {
        let (ty, optional, flag) = self.resolve(&variant.ty, Some(&decl.name.value));
        let (one, listed) = match &ty {
            Type::List(item) => (&**item, true),
            one => (one, false),
        };
        let base = self.base(one).filter(|_| !optional && !flag);
        // What could not be resolved is `json` now, and reported.
        let unresolved = *one == Type::Scalar(Scalar::Json) && !says_json(&variant.ty.value);
        if base.is_none() && !unresolved {
            let message = format!("`{}` is no kind of value that tells a variant", variant.ty.value);
            let help = "text, a number, a bool, an id, an enum, a struct, or a list of one of these; without `?`";
            self.doubt();
            self.sink.report_with(Rule::KindUnion, &variant.ty.span, message, help);
        }
        Some(KindVariant {
            name: variant.name.value.clone(),
            summary: variant.summary.value.clone(),
            base: base?,
            listed,
            has: variant.has.iter().map(|key| key.value.clone()).collect(),
            span: variant.name.span.clone(),
            ty,
        })
    }

    fn base(&self, ty: &Type) -> Option<Base> {
        match (ty, self.kind(ty)) {
            (_, Some(Kind::Id { numeric } | Kind::Enum { numeric })) => Some(if numeric { Base::Number } else { Base::Text }),
            (Type::Struct(_), _) => Some(Base::Object),
            (Type::Scalar(Scalar::String), _) => Some(Base::Text),
            (Type::Scalar(Scalar::I64 | Scalar::U64 | Scalar::F64), _) => Some(Base::Number),
            (Type::Scalar(Scalar::Bool), _) => Some(Base::Bool),
            _ => None,
        }
    }
}

/// Whether an expression is `json` as it is written.
fn says_json(text: &str) -> bool {
    expr::parse(text).is_ok_and(|expr| expr.term.name() == "json")
}
