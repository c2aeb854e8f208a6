//! 迷宫: the endpoints as data.
//!
//! Generated from `spec/api/maze.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;
use crate::endpoint::Endpoint;
use crate::generated::api::maze;
use crate::generated::tokens;
use crate::wire::Empty;

/// Every endpoint, in the order of the spec.
pub(crate) static ENTRIES: &[Exchange] = &[
    Exchange {
        meta: <maze::GetToken as Endpoint>::META,
        token: None,
        request: || Box::new(maze::GetToken::default()),
        response: || Box::new(maze::GetTokenResponse::default()),
        example_request: r#"{"corpid": "c", "secret": "s", "grant": "client", "extra": "x"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "token": "t", "expires_in": 7200}"#,
    },
    Exchange {
        meta: <maze::GetCorpToken as Endpoint>::META,
        token: Some(&tokens::PROVIDER_ACCESS_TOKEN),
        request: || Box::new(maze::GetCorpToken::default()),
        response: || Box::new(maze::GetCorpTokenResponse::default()),
        example_request: r#"{"id": "i", "code": "c"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "token": "t"}"#,
    },
    Exchange {
        meta: <maze::Move as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(maze::Move::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{
  "debug": 1,
  "async": "2",
  "type": 1,
  "self": "me",
  "crate": true,
  "send": "a",
  "stream": ["b"],
  "fn": "x,y",
  "where": "1|2",
  "trail_info": {"left": 3, "late": "1"},
  "HTTPServer": "h",
  "2fa": "f",
  "errcode": 40013,
  "password": "p",
  "old": "o",
  "hearsay": "h"
}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok"}"#,
    },
    Exchange {
        meta: <maze::Upload as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(maze::Upload::default()),
        response: || Box::new(maze::UploadResponse::default()),
        example_request: r#"{"type": "fn", "size": 12}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "id": "i"}"#,
    },
    Exchange {
        meta: <maze::Picture as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(maze::Picture::default()),
        response: || Box::new(Empty::default()),
        example_request: r#"{"id": "i", "tags": "a,b"}"#,
        example_response: r#"{}"#,
    },
    Exchange {
        meta: <maze::PictureOrLink as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(maze::PictureOrLink::default()),
        response: || Box::new(maze::PictureOrLinkResponse::default()),
        example_request: r#"{}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "link": "https://example.com/p"}"#,
    },
    Exchange {
        meta: <maze::List as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(maze::List::default()),
        response: || Box::new(maze::ListResponse::default()),
        example_request: r#"{"cursor": "c", "limit": 2}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "next": "d",
  "more": "1",
  "items": [
    {"msgtype": "text", "text": {"content": "hi"}},
    {"msgtype": "2", "mini": {"box": {"msgtype": "text", "text": {"content": "inside"}}}}
  ]
}"#,
    },
    Exchange {
        meta: <maze::Walk as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(maze::Walk::default()),
        response: || Box::new(maze::WalkResponse::default()),
        example_request: r#"{"offset": 0}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "last": true,
  "nodes": [
    {"self": "a", "parent": {"self": "b"}, "children": [{"self": "c"}], "by_name": {"d": {"self": "d"}}}
  ]
}"#,
    },
    Exchange {
        meta: <maze::Dig as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(maze::Dig::default()),
        response: || Box::new(maze::DigResponse::default()),
        example_request: r#"{"depth": 0}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "next_depth": 3,
  "shaft": {"layer": {"stones": ["granite"], "bones": ["rib"]}}
}"#,
    },
    Exchange {
        meta: <maze::Survey as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(maze::Survey::default()),
        response: || Box::new(maze::SurveyResponse::default()),
        example_request: r#"{"cursor": "c"}"#,
        example_response: r#"{"errcode": 0, "errmsg": "ok", "cursor": "d", "last": 0, "layer": {"stones": ["slate"]}}"#,
    },
    Exchange {
        meta: <maze::Describe as Endpoint>::META,
        token: Some(&tokens::ACCESS_TOKEN),
        request: || Box::new(maze::Describe::default()),
        response: || Box::new(maze::DescribeResponse::default()),
        example_request: r#"{
  "forms": {
    "text": "7",
    "number": 8,
    "either": "9",
    "real": "1.5",
    "code": 3,
    "flag": 1,
    "truth": "true",
    "flag_text": "0",
    "when": "1767225600",
    "bytes": "aGk=",
    "open": {"a": [1, null]},
    "map": {"k": 1},
    "maps": {"k": ["x"]},
    "one": {"left": 1, "late": "0"},
    "day": "5",
    "sort": "try",
    "wide": 18446744073709551615,
    "box": "12",
    "ids": ["1", "2"]
  },
  "type": "jump",
  "height": 3,
  "nonce_str": "n",
  "ts": 1767225600,
  "sig": "s"
}"#,
        example_response: r#"{
  "errcode": 0,
  "errmsg": "ok",
  "forms": {
    "text": "7",
    "number": 8,
    "either": 9,
    "real": "1.5",
    "code": "3",
    "flag": 0,
    "truth": "false",
    "flag_text": "1",
    "when": "1767225600",
    "bytes": "aGk=",
    "open": 1,
    "map": {},
    "maps": {},
    "one": [{"left": 1, "late": "0"}],
    "day": "-2",
    "sort": "final",
    "wide": 0,
    "box": "12",
    "ids": []
  },
  "results": {"errcode": 40013, "errmsg": "gone"},
  "action": {"type": "walk", "path": ["a", "b"]}
}"#,
    },
];
