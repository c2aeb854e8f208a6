//! Examples as documents show them: a null is how the platform writes an absent member, so the member is left out.

use serde_json::Value;

use super::{Home, Object, Schemas};
use crate::model::{Field, Type};

impl<'a> Schemas<'a> {
    /// An example object without the nulls of its optional members.
    pub(in crate::emit) fn example(&self, home: Home<'a>, fields: &[Field], example: &Value) -> Value {
        example.as_object().map_or_else(|| example.clone(), |object| self.without_nulls(home, fields, object).into())
    }

    fn without_nulls(&self, home: Home<'a>, fields: &[Field], object: &Object) -> Object {
        let mut left = Object::new();
        for (key, value) in object {
            match fields.iter().find(|field| field.key == *key) {
                Some(field) if field.optional && value.is_null() => {}
                Some(field) => put_value(&mut left, key, self.value_without_nulls(home, &field.ty, value)),
                None => put_value(&mut left, key, value.clone()),
            }
        }
        left
    }

    fn value_without_nulls(&self, home: Home<'a>, ty: &Type, value: &Value) -> Value {
        match (ty, value) {
            // A bare item may be a list, and a list a bare item.
            (_, Value::Array(items)) => {
                let item = if let Type::List(item) = ty { item } else { ty };
                items.iter().map(|value| self.value_without_nulls(home, item, value)).collect()
            }
            (Type::List(item), _) => self.value_without_nulls(home, item, value),
            (Type::Map(item), Value::Object(members)) => {
                members.iter().map(|(key, value)| (key.clone(), self.value_without_nulls(home, item, value))).collect()
            }
            (Type::Struct(_), Value::Object(object)) => self
                .struct_of(home, ty)
                .map_or_else(|| value.clone(), |(home, decl)| self.without_nulls(home, &decl.fields, object).into()),
            (Type::Union(_), Value::Object(object)) => {
                self.variant_without_nulls(home, ty, object).unwrap_or_else(|| value.clone())
            }
            _ => value.clone(),
        }
    }

    fn variant_without_nulls(&self, home: Home<'a>, ty: &Type, object: &Object) -> Option<Value> {
        let (home, union) = self.union_of(home, ty)?;
        let tag = object.get(&union.tag)?.as_str()?;
        let variant = union.variants.iter().find(|variant| variant.value == tag)?;
        if union.nested {
            let mut whole = object.clone();
            let body = whole.get_mut(&variant.key)?;
            *body = self.value_without_nulls(home, &variant.ty, body);
            return Some(whole.into());
        }
        let (home, body) = self.struct_of(home, &variant.ty)?;
        Some(self.without_nulls(home, &body.fields, object).into())
    }
}

fn put_value(object: &mut Object, key: &str, value: Value) {
    object.insert(key.to_owned(), value);
}
