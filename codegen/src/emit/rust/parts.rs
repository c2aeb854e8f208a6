//! The generated client in parts, each written from one part of the spec, so that they can be written side by side, and so that
//! after a change only those are written again that it can have changed.

use std::collections::BTreeMap;

use super::usage::Usage;
use super::{EmitError, api, catalog, errcodes, events, modules, select, tokens, types};
use crate::emit::OutputFile;
use crate::model::{Domain, EventDomain, Model, Source};
use crate::parallel;

/// One or several files that are written together.
enum Part<'a> {
    Api(&'a Domain),
    Catalog(&'a Domain),
    Events(&'a EventDomain),
    Errcodes,
    Types,
    Tokens,
    Select,
    Modules,
    CatalogRest,
}

/// The folder of all events.
const EVENTS: &str = "events/";

/// The shared files that a domain's file may name things of.
const SHARED: [&str; 2] = ["types.yaml", "tokens.yaml"];

impl Part<'_> {
    /// All parts, those first that take longest.
    fn all(model: &Model) -> Vec<Part<'_>> {
        let mut parts = vec![Part::Errcodes];
        parts.extend(model.domains.iter().map(Part::Api));
        parts.extend(model.event_domains.iter().map(Part::Events));
        parts.extend(model.domains.iter().map(Part::Catalog));
        parts.extend([Part::Types, Part::Tokens, Part::Select, Part::Modules, Part::CatalogRest]);
        parts
    }

    fn write(&self, model: &Model, usage: &Usage) -> Result<Vec<OutputFile>, EmitError> {
        match self {
            Part::Api(domain) => Ok(vec![api::emit(model, usage, domain)?]),
            Part::Catalog(domain) => Ok(vec![catalog::domain(domain)?]),
            Part::Events(domain) => Ok(vec![events::emit(model, usage, domain)?]),
            Part::Errcodes => Ok(vec![errcodes::emit(model)?]),
            Part::Types => Ok(vec![types::emit(model, usage)?]),
            Part::Tokens => Ok(vec![tokens::emit(model)?]),
            Part::Select => Ok(vec![select::emit(model)?]),
            Part::Modules => modules::emit(model),
            Part::CatalogRest => catalog::rest(model),
        }
    }

    /// What the part is written from; `None` when that is all of the spec.
    fn origin(&self, sources: &[Source]) -> Option<Origin> {
        let (what, files) = match self {
            Part::Api(domain) => ("api", domain.file.as_str()),
            Part::Catalog(domain) => ("catalog", domain.file.as_str()),
            Part::Events(domain) => ("events", domain.file.as_str()),
            Part::Errcodes => ("errcodes", "errors.yaml"),
            Part::Select => ("select", EVENTS),
            Part::Types | Part::Tokens | Part::Modules | Part::CatalogRest => return None,
        };
        let matters = |file: &str| SHARED.contains(&file) || file == files || files == EVENTS && file.starts_with(EVENTS);
        let sources = sources.iter().filter(|source| matters(&source.file));
        Some(Origin { what, file: files.to_owned(), sources: sources.cloned().collect() })
    }
}

/// What a part is written from: the files that matter to it, by their digests.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Origin {
    what: &'static str,
    file: String,
    sources: Vec<Source>,
}

/// What was written before, and from what.
#[derive(Debug, Default)]
pub struct Cache {
    parts: BTreeMap<Origin, Vec<OutputFile>>,
}

impl Cache {
    /// Writes every file of the generated client, by path. A domain is written anew only when its file or a shared one has
    /// changed since the last time.
    ///
    /// # Errors
    /// When a name or a value of the model does not fit into Rust. The checks refuse such a spec first.
    pub fn emit(&mut self, model: &Model) -> Result<Vec<OutputFile>, EmitError> {
        let usage = Usage::of(model);
        let parts = Part::all(model);
        let written = parallel::map(&parts, |part| {
            let origin = part.origin(&model.sources);
            let known = origin.as_ref().and_then(|origin| self.parts.get(origin));
            known.map_or_else(|| part.write(model, &usage), |files| Ok(files.clone())).map(|files| (origin, files))
        });
        let written = written.into_iter().collect::<Result<Vec<_>, _>>()?;
        let mut files: Vec<_> = written.iter().flat_map(|(_, files)| files.clone()).collect();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        self.parts = written.into_iter().filter_map(|(origin, files)| Some((origin?, files))).collect();
        Ok(files)
    }
}
