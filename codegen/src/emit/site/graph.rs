//! The token graph as a picture: what has to be held before what can be bought, from left to right.
//!
//! The picture is SVG inside of the page, so that its colours follow the theme and its nodes are links.

use maud::{Markup, html};

use super::layout::{Size, layout};
use super::{Site, place};
use crate::model::{Model, Obtained, Token};
use crate::words;

const SIZE: Size = Size { width: 208, height: 66, across: 62, down: 22 };

/// Room around the graph, for arrows and the ring of what has the focus.
const MARGIN: i32 = 6;

/// The picture.
pub(super) fn picture(site: &Site<'_>, root: &str) -> Markup {
    let (edges, kinds): (Vec<_>, Vec<_>) = edges(site.model).into_iter().unzip();
    let layout = layout(site.model.tokens.len(), &edges, SIZE);
    let view = format!("{} {} {} {}", -MARGIN, -MARGIN, layout.width + 2 * MARGIN, layout.height + 2 * MARGIN);
    html! {
        svg.graph viewBox=(view) role="group" aria-label="The token graph" xmlns="http://www.w3.org/2000/svg" {
            defs { marker #arrow viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse" {
                path d="M0 0 8 4 0 8z" {}
            } }
            @for (points, carried) in layout.edges.iter().zip(&kinds) {
                path.edge.(if *carried { "carried" } else { "needed" }) d=(path(points)) marker-end="url(#arrow)" {}
            }
            @for (token, at) in site.model.tokens.values().zip(&layout.nodes) { (node(site, root, token, *at)) }
        }
    }
}

/// What leads to what: pairs of positions, and whether the first is the token that the call for the second carries.
fn edges(model: &Model) -> Vec<((usize, usize), bool)> {
    let mut edges: Vec<((usize, usize), bool)> = Vec::new();
    for (to, token) in model.tokens.values().enumerate() {
        let carried = carried(model, token);
        let all = carried.iter().map(|kind| (*kind, true)).chain(token.needs.iter().map(|kind| (kind.as_str(), false)));
        for (kind, carried) in all {
            let Some(from) = model.tokens.get_index_of(kind) else { continue };
            if from != to && !edges.iter().any(|(edge, _)| *edge == (from, to)) {
                edges.push(((from, to), carried));
            }
        }
    }
    edges
}

/// The kinds that the calls for a token carry.
fn carried<'a>(model: &'a Model, token: &'a Token) -> Vec<&'a str> {
    let Obtained::Fetch(fetches) = &token.obtained else { return Vec::new() };
    let endpoint = |call: (usize, usize)| model.domains.get(call.0)?.endpoints.get(call.1)?.token.as_deref();
    fetches.iter().filter_map(|fetch| endpoint(fetch.call)).collect()
}

fn path(points: &[(i32, i32)]) -> String {
    let mut text = String::new();
    for (index, pair) in points.chunks(2).enumerate() {
        let [(x, y), (to_x, to_y)] = pair else { continue };
        // From here to there in a bow; what comes between two bows is the straight way past a layer.
        let start = if index == 0 { format!("M{x} {y}") } else { format!("L{x} {y}") };
        let bow = (to_x - x) / 2;
        text += &format!("{start}C{} {y} {} {to_y} {to_x} {to_y}", x + bow, to_x - bow);
    }
    text
}

fn node(site: &Site<'_>, root: &str, token: &Token, (x, y): (i32, i32)) -> Markup {
    let (how, href) = how(site.model, token);
    html! {
        g.node.(token.scope) transform={ "translate(" (x) " " (y) ")" } {
            a href={ "#" (token.kind) } {
                rect width=(SIZE.width) height=(SIZE.height) rx="9" {}
                text.kind x="14" y="24" { (token.kind) }
                text.zh x="14" y="41" lang="zh-CN" { (token.title) }
            }
            @match href {
                Some(href) => a.how href={ (root) (href) } { text x="14" y="57" { (how) } },
                None => text.how x="14" y="57" { (how) },
            }
        }
    }
}

/// How a token is obtained in a few words, and the page of what it comes from.
fn how(model: &Model, token: &Token) -> (String, Option<String>) {
    match &token.obtained {
        Obtained::Fetch(fetches) => {
            let others = fetches.len().saturating_sub(1);
            let Some(first) = fetches.first() else { return (String::new(), None) };
            let more = if others > 0 { format!(" and {others} more") } else { String::new() };
            let name = words::call(model, first);
            // Long names are cut where the box ends.
            let name = if others > 0 { name.split('.').next_back().unwrap_or_default().to_owned() } else { name };
            (format!("{name}{more}"), place::called(model, first))
        }
        Obtained::Pushed { event, .. } => (format!("event {event}"), place::pushed(model, event)),
        Obtained::Given(_) => ("handed over".to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::super::layout::Layout;
    use super::*;

    /// Whether two boxes of the size of a node touch.
    fn touch(a: (i32, i32), b: (i32, i32)) -> bool {
        (a.0 - b.0).abs() < SIZE.width && (a.1 - b.1).abs() < SIZE.height
    }

    fn check(count: usize, edges: &[(usize, usize)]) -> Layout {
        let layout = layout(count, edges, SIZE);
        for (index, a) in layout.nodes.iter().enumerate() {
            assert!(layout.nodes.iter().skip(index + 1).all(|b| !touch(*a, *b)), "{:?}", layout.nodes);
            assert!(a.0 >= 0 && a.1 >= 0 && a.0 + SIZE.width <= layout.width && a.1 + SIZE.height <= layout.height);
        }
        layout
    }

    #[test]
    fn every_edge_goes_to_the_right_and_no_two_nodes_touch() {
        let edges = [(0, 1), (1, 2), (0, 2), (3, 2), (2, 4), (2, 5), (0, 5), (6, 5)];
        let layout = check(8, &edges);
        for ((from, to), points) in edges.iter().zip(&layout.edges) {
            assert!(layout.nodes[*from].0 < layout.nodes[*to].0);
            assert!(points.is_sorted_by_key(|point| point.0), "{points:?}");
        }
    }

    #[test]
    fn an_edge_over_a_layer_bends_around_the_nodes_there() {
        let layout = check(3, &[(0, 1), (1, 2), (0, 2)]);
        let (left, between) = (layout.nodes[1].0, layout.edges[2][1]);
        assert_eq!(between.0, left);
        assert!(between.1 < layout.nodes[1].1 || between.1 > layout.nodes[1].1 + SIZE.height, "{layout:?}");
    }

    #[test]
    fn nothing_and_one_are_graphs_too() {
        assert_eq!(check(0, &[]).height, 0);
        assert_eq!(check(1, &[]).nodes, [(0, 0)]);
    }
}
