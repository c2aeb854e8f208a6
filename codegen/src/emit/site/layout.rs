//! Where the nodes of a layered graph stand: one column per layer, and as few crossings as a few sweeps give.
//!
//! An edge that skips layers gets a bend in each layer it passes, so that it never runs through a node.

/// How wide and high a node is, and how far apart nodes stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Size {
    pub(super) width: i32,
    pub(super) height: i32,
    pub(super) across: i32,
    pub(super) down: i32,
}

/// A finished layout.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The upper left corner of each node.
    pub(super) nodes: Vec<(i32, i32)>,
    /// The left end of each piece of each edge, and at last its right end: from the right side of a node, past the left and the
    /// right side of each layer between, to the left side of a node.
    pub(super) edges: Vec<Vec<(i32, i32)>>,
    /// The size of the whole.
    pub(super) width: i32,
    pub(super) height: i32,
}

/// How often nodes are sorted by their neighbours. More changes nothing in graphs of this size.
const SWEEPS: usize = 8;

/// How high a bend is, as a part of a node.
const BEND: i32 = 4;

/// A node or a bend while it is laid out.
struct Place {
    layer: usize,
    before: Vec<usize>,
    after: Vec<usize>,
    bend: bool,
    /// The middle.
    y: i32,
}

/// Lays a graph out from left to right. Edges are pairs of nodes; those that close a cycle are not drawn as ones that go back.
pub(super) fn layout(count: usize, edges: &[(usize, usize)], size: Size) -> Layout {
    let layers = layers(count, edges);
    let mut places: Vec<Place> =
        layers.iter().map(|layer| Place { layer: *layer, before: vec![], after: vec![], bend: false, y: 0 }).collect();
    let chains: Vec<Vec<usize>> = edges.iter().map(|edge| chain(&mut places, *edge)).collect();
    let mut columns: Vec<Vec<usize>> = vec![Vec::new(); layers.iter().max().map_or(0, |last| last + 1)];
    for (index, place) in places.iter().enumerate() {
        if let Some(column) = columns.get_mut(place.layer) {
            column.push(index);
        }
    }
    for sweep in 0..SWEEPS {
        sort(&mut places, &mut columns, size, sweep % 2 == 0);
    }
    drawn(&places, &chains, count, size)
}

/// The layer of each node: one to the right of everything that leads to it.
fn layers(count: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut layers = vec![0; count];
    // A path visits each node once, so that more rounds than nodes could only go around a cycle.
    for _ in 0..count {
        for (from, to) in edges {
            let least = layers.get(*from).map_or(0, |layer: &usize| layer + 1).min(count);
            if let Some(layer) = layers.get_mut(*to) {
                *layer = least.max(*layer);
            }
        }
    }
    layers
}

/// Links an edge, with a bend in each layer between its ends.
fn chain(places: &mut Vec<Place>, (from, to): (usize, usize)) -> Vec<usize> {
    let layer = |index: usize| places.get(index).map_or(0, |place| place.layer);
    let mut chain = vec![from];
    for layer in layer(from) + 1..layer(to) {
        chain.push(places.len());
        places.push(Place { layer, before: vec![], after: vec![], bend: true, y: 0 });
    }
    chain.push(to);
    for (left, right) in chain.iter().zip(chain.iter().skip(1)) {
        if let Some(place) = places.get_mut(*left) {
            place.after.push(*right);
        }
        if let Some(place) = places.get_mut(*right) {
            place.before.push(*left);
        }
    }
    chain
}

/// Sorts each column by the middle of its neighbours on one side, and sets it as near to them as room is.
fn sort(places: &mut [Place], columns: &mut [Vec<usize>], size: Size, rightwards: bool) {
    let count = columns.len();
    for step in 0..count {
        let Some(column) = columns.get_mut(if rightwards { step } else { count - 1 - step }) else { continue };
        let wish = |index: usize| {
            let place = places.get(index)?;
            let near = if rightwards { &place.before } else { &place.after };
            let sum: i32 = near.iter().filter_map(|near| places.get(*near)).map(|near| near.y).sum();
            Some(i32::try_from(near.len()).ok().filter(|count| *count > 0).map_or(place.y, |count| sum / count))
        };
        let mut wished: Vec<(i32, usize)> = column.iter().map(|index| (wish(*index).unwrap_or(0), *index)).collect();
        wished.sort_by_key(|(wish, _)| *wish);
        *column = wished.iter().map(|(_, index)| *index).collect();
        set(places, &wished, size);
    }
}

/// Sets a column as near to what its nodes wish as room is.
fn set(places: &mut [Place], wished: &[(i32, usize)], size: Size) {
    let heights = |places: &[Place], index: usize| {
        if places.get(index).is_some_and(|place| place.bend) { size.height / BEND } else { size.height }
    };
    let mut ys: Vec<i32> = Vec::with_capacity(wished.len());
    let mut free = i32::MIN;
    for (wish, index) in wished {
        let half = heights(places, *index) / 2;
        let y = (*wish).max(free.saturating_add(half));
        ys.push(y);
        free = y + half + size.down;
    }
    // What was pushed down takes the column along: half of the way back up spreads it around the wishes.
    let pushed: i32 = ys.iter().zip(wished).map(|(y, (wish, _))| y - wish).sum();
    let back = i32::try_from(ys.len()).ok().filter(|count| *count > 0).map_or(0, |count| pushed / count);
    for (y, (_, index)) in ys.iter().zip(wished) {
        if let Some(place) = places.get_mut(*index) {
            place.y = y - back;
        }
    }
}

fn drawn(places: &[Place], chains: &[Vec<usize>], count: usize, size: Size) -> Layout {
    let half = size.height / 2;
    let top = places.iter().map(|place| place.y).min().unwrap_or(0) - half;
    let x = |place: &Place| i32::try_from(place.layer).unwrap_or(0) * (size.width + size.across);
    let edge = |chain: &Vec<usize>| {
        let mut points = Vec::new();
        for (index, place) in chain.iter().filter_map(|index| places.get(*index)).enumerate() {
            let (left, right, y) = (x(place), x(place) + size.width, place.y - top);
            if index > 0 {
                points.push((left, y));
            }
            if index + 1 < chain.len() {
                points.push((right, y));
            }
        }
        points
    };
    Layout {
        nodes: places.iter().take(count).map(|place| (x(place), place.y - half - top)).collect(),
        edges: chains.iter().map(edge).collect(),
        width: places.iter().map(|place| x(place) + size.width).max().unwrap_or(0),
        height: places.iter().map(|place| place.y + half - top).max().unwrap_or(0),
    }
}
