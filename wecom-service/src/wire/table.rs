//! Structs as tables: all members at once, without knowing the type.

use super::{Extra, Field, Kind, Shape, Slot, View, Wire};

/// What [`table!`](crate::table) writes of a struct. [`Table`] and [`Wire`] follow from it: users wait for the compiler over each
/// function of thousands of structs, so there are three and no more.
pub trait Struct: Default + Send + Sync {
    /// What the members are.
    fn described() -> &'static Shape;
    /// The places to fill.
    fn slots(&mut self) -> Slots<'_>;
    /// Shows the values to write, in the order of the shape, and the members that the spec does not know.
    fn visit<'a>(&'a self, visit: Visit<'_, 'a>);
}

/// The places to fill of a struct.
pub struct Slots<'a> {
    /// Those of its members, in the order of the shape.
    pub(super) members: Box<[Slot<'a>]>,
    /// Members that the spec does not know, to add to.
    pub(super) extra: &'a mut Extra,
}

/// The values of a struct.
pub(super) struct Views<'a> {
    /// Those of its members, in the order of the shape.
    pub(super) members: Box<[View<'a>]>,
    /// Members that the spec does not know.
    pub(super) extra: &'a Extra,
}

impl<'a> Slots<'a> {
    /// The places to fill of a struct.
    pub fn new<const N: usize>(members: [Slot<'a>; N], extra: &'a mut Extra) -> Self {
        Self { members: Box::new(members), extra }
    }
}

/// Whoever looks at the values of a struct.
pub struct Visit<'v, 'a>(&'v mut dyn FnMut(&[View<'a>], &'a Extra));

impl<'a> Visit<'_, 'a> {
    /// Shows the values, in the order of the shape, and the members that the spec does not know.
    pub fn show(self, views: &[View<'a>], extra: &'a Extra) {
        (self.0)(views, extra);
    }
}

/// A struct of any type. Every [`Struct`] is one.
pub trait Table: Send + Sync {
    /// What the members are.
    fn shape(&self) -> &'static Shape;
    /// The places to fill.
    fn slots(&mut self) -> Slots<'_>;
    /// Shows the values to write, in the order of the shape, and the members that the spec does not know.
    fn visit<'a>(&'a self, visit: Visit<'_, 'a>);
}

// Not methods of the trait, so that they are compiled once and not for each struct.
impl dyn Table + '_ {
    /// Calls `look` with the values to write, in the order of the shape, and the members that the spec does not know.
    pub(super) fn look<'a>(&'a self, look: &mut dyn FnMut(&[View<'a>], &'a Extra)) {
        self.visit(Visit(look));
    }
    /// The values to write, to keep.
    pub(super) fn views(&self) -> Views<'_> {
        let mut views = None;
        self.look(&mut |members, extra| views = Some(Views { members: members.into(), extra }));
        views.unwrap_or_else(|| unreachable!("every struct shows its values"))
    }
    /// The members with their values, in the order of the shape.
    pub fn members(&self) -> impl Iterator<Item = (&'static Field, View<'_>)> {
        self.shape().fields.iter().zip(self.views().members)
    }
    /// Members that the spec does not know.
    pub fn extra(&self) -> &Extra {
        self.views().extra
    }
}

impl<T: Struct> Table for T {
    fn shape(&self) -> &'static Shape {
        T::described()
    }
    fn slots(&mut self) -> Slots<'_> {
        T::slots(self)
    }
    fn visit<'a>(&'a self, visit: Visit<'_, 'a>) {
        T::visit(self, visit);
    }
}

impl<T: Struct> Wire for T {
    const KIND: Kind = Kind::Table(T::described);
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Table(self)
    }
    #[inline]
    fn view(&self) -> View<'_> {
        View::Table(self)
    }
}

/// So that a struct can hold itself.
impl<T: Struct> Struct for Box<T> {
    fn described() -> &'static Shape {
        T::described()
    }
    fn slots(&mut self) -> Slots<'_> {
        T::slots(self)
    }
    fn visit<'a>(&'a self, visit: Visit<'_, 'a>) {
        T::visit(self, visit);
    }
}
