//! The files of `src`, as far as their imports go. Tokens are read and no text, so what stands in a string or a comment
//! is none; paths are read wherever they stand, in a `use`, in the middle of an expression, in a macro.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// One file.
#[derive(Debug)]
pub(crate) struct Source {
    /// Its place below `src`, e.g. `claude/layers.rs`.
    pub(crate) file: String,
    /// `crate`, the room, and so on; `crate` alone for the roots.
    pub(crate) module: Vec<String>,
    /// It is compiled for tests alone.
    pub(crate) is_test: bool,
    /// What it names outside of itself: `crate::…`, or a crate's name first; a method that it calls is `.name`.
    pub(crate) paths: Vec<Named>,
    /// The modules that it declares.
    pub(crate) modules: Vec<Module>,
    /// What it makes known under another path: its name here, and the path.
    exports: Vec<(String, Vec<String>)>,
}

/// One path, as far as the code spells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) path: Vec<String>,
    /// It stands in code for tests.
    pub(crate) in_test: bool,
}

#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) name: String,
    /// Known outside of the module above the one that declares it: `pub` or `pub(crate)`.
    pub(crate) is_open: bool,
    pub(crate) in_test: bool,
}

/// All of them.
#[derive(Debug)]
pub(crate) struct House {
    pub(crate) sources: Vec<Source>,
    /// Each file's place below `src`, and what it says.
    pub(crate) texts: Vec<(String, String)>,
    exports: BTreeMap<Vec<String>, Vec<String>>,
}

impl House {
    /// Reads a folder.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut texts = Vec::new();
        walk(folder, "", &mut texts);
        Self::new(&texts)
    }

    /// Reads these texts, each with its file's place.
    pub(crate) fn new(texts: &[(String, String)]) -> Self {
        let mut sources: Vec<Source> = texts.iter().map(|(file, text)| Source::read(file, text)).collect();
        sources.sort_by(|one, other| one.module.len().cmp(&other.module.len()).then(one.file.cmp(&other.file)));
        let mut tests: BTreeSet<Vec<String>> = BTreeSet::new();
        // Whoever declares comes before whom it declares.
        for source in &mut sources {
            source.is_test = tests.contains(&source.module);
            let declared = source.modules.iter().filter(|child| source.is_test || child.in_test);
            tests.extend(declared.map(|child| source.below(&child.name)));
        }
        let exports = sources
            .iter()
            .flat_map(|source| source.exports.iter().map(|(name, path)| (source.below(name), path.clone())));
        Self { exports: exports.collect(), texts: texts.to_vec(), sources }
    }

    /// A path, and every other one that it stands for because somebody hands its target on.
    pub(crate) fn meanings(&self, path: &[String]) -> Vec<Vec<String>> {
        let mut found = vec![path.to_vec()];
        let mut at = 0;
        while at < found.len() && found.len() < 10 {
            for end in 2..=found[at].len() {
                let key = &found[at][..end];
                // `pub use load::load;` says the same name again, longer.
                if let Some(target) = self.exports.get(key).filter(|target| !target.starts_with(key)) {
                    let meant = [&target[..], &found[at][end..]].concat();
                    if !found.contains(&meant) {
                        found.push(meant);
                    }
                }
            }
            at += 1;
        }
        found
    }

    /// Whether a module of this path is a file.
    pub(crate) fn has_file(&self, module: &[String]) -> bool {
        self.sources.iter().any(|source| source.module == module)
    }
}

fn walk(folder: &Path, below: &str, texts: &mut Vec<(String, String)>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("an entry").path();
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
        if path.is_dir() {
            walk(&path, &format!("{below}{name}/"), texts);
        } else if name.ends_with(".rs") {
            texts.push((format!("{below}{name}"), fs::read_to_string(&path).expect("a source")));
        }
    }
}

impl Source {
    fn read(file: &str, text: &str) -> Self {
        let mut module: Vec<String> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if matches!(module.last().map(String::as_str), Some("mod" | "lib" | "main")) {
            module.pop();
        }
        module.insert(0, "crate".to_owned());
        let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut reader = Reader { module: module.clone(), ..Reader::default() };
        reader.stream(tokens, false);
        let children: BTreeSet<&str> = reader.modules.iter().map(|child| child.name.as_str()).collect();
        let whole = |path: Vec<String>, in_test: bool| {
            let first = &path[0];
            // The file's own name for something: its module, or what it imports under this name.
            if children.contains(first.as_str()) {
                return [&module[..], &path].concat();
            }
            let mut imports = reader.imports.iter().filter(|import| in_test || !import.in_test);
            match imports.find(|import| import.name == *first) {
                Some(import) => [&import.path[..], &path[1..]].concat(),
                None => path,
            }
        };
        let spelled = |path: &[String]| path[0] != "crate" && path.len() > 1;
        let paths = reader.paths.iter().map(|named| {
            let path = named.path.clone();
            Named { path: if spelled(&path) { whole(path, named.in_test) } else { path }, in_test: named.in_test }
        });
        let exports = reader.imports.iter().filter(|import| import.is_export);
        let exports = exports.map(|import| (import.name.clone(), whole(import.path.clone(), import.in_test)));
        let (paths, exports) = (paths.collect(), exports.collect());
        Self { file: file.to_owned(), paths, exports, module, is_test: false, modules: reader.modules }
    }

    /// The path of something in it.
    pub(crate) fn below(&self, name: &str) -> Vec<String> {
        let mut path = self.module.clone();
        path.push(name.to_owned());
        path
    }

    /// The room: the first folder or file below `src`. The roots have none.
    pub(crate) fn room(&self) -> Option<&str> {
        self.module.get(1).map(String::as_str)
    }
}

#[derive(Default)]
struct Reader {
    /// Where the code stands, with the modules that are written out in the file.
    module: Vec<String>,
    paths: Vec<Named>,
    modules: Vec<Module>,
    imports: Vec<Import>,
}

/// A name that the file gives to something.
struct Import {
    name: String,
    path: Vec<String>,
    is_export: bool,
    in_test: bool,
}

/// Items that end with a semicolon whatever braces stand in them.
const TO_SEMICOLON: [&str; 5] = ["use", "const", "static", "type", "let"];
/// Items that end with a brace, or with a semicolon before one.
const TO_BRACE: [&str; 8] = ["fn", "mod", "impl", "struct", "enum", "trait", "macro_rules", "union"];

impl Reader {
    fn stream(&mut self, stream: TokenStream, in_test: bool) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        let mut at = 0;
        let mut test_until = 0;
        while at < tokens.len() {
            let in_test = in_test || at < test_until;
            match &tokens[at] {
                TokenTree::Punct(mark) if mark.as_char() == '#' => {
                    if let Some(TokenTree::Group(attribute)) = tokens.get(at + 1)
                        && is_for_tests(attribute)
                    {
                        test_until = test_until.max(end_of_item(&tokens, at + 2));
                    }
                    at += 1;
                }
                TokenTree::Group(group) => {
                    self.stream(group.stream(), in_test);
                    at += 1;
                }
                TokenTree::Ident(word) if *word == "use" && at + 1 < tokens.len() && starts_item(&tokens, at) => {
                    let end = (at..tokens.len()).find(|end| is_mark(&tokens[*end], ';')).unwrap_or(tokens.len());
                    let is_export = is_public(&tokens, at);
                    self.tree(&tokens[at + 1..end], &[], is_export, in_test);
                    at = end;
                }
                TokenTree::Ident(word) if *word == "mod" => at = self.module(&tokens, at, in_test),
                TokenTree::Ident(name) => {
                    let is_called = matches!(tokens.get(at + 1), Some(TokenTree::Group(_)));
                    if is_called && at > 0 && is_mark(&tokens[at - 1], '.') {
                        self.paths.push(Named { path: vec![format!(".{name}")], in_test });
                    }
                    let (path, end) = path(&tokens, at);
                    if path.len() > 1 {
                        self.name(path, in_test);
                    }
                    at = end;
                }
                _ => at += 1,
            }
        }
    }

    /// `mod name;` or `mod name { … }`.
    fn module(&mut self, tokens: &[TokenTree], at: usize, in_test: bool) -> usize {
        let Some(TokenTree::Ident(name)) = tokens.get(at + 1) else { return at + 1 };
        let name = name.to_string();
        match tokens.get(at + 2) {
            Some(TokenTree::Punct(mark)) if mark.as_char() == ';' => {
                self.modules.push(Module { name, is_open: is_open(tokens, at), in_test });
                at + 3
            }
            Some(TokenTree::Group(body)) if body.delimiter() == Delimiter::Brace => {
                // Whatever is called like a crate inside of this file is none.
                let path = [&self.module[..], std::slice::from_ref(&name)].concat();
                self.imports.push(Import { name: name.clone(), path, is_export: false, in_test });
                self.module.push(name);
                self.stream(body.stream(), in_test);
                self.module.pop();
                at + 3
            }
            _ => at + 1,
        }
    }

    /// What a `use` names, below `above`.
    fn tree(&mut self, tokens: &[TokenTree], above: &[String], is_export: bool, in_test: bool) {
        let mut path = above.to_vec();
        let mut alias = None;
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(word) if *word == "as" => {
                    alias = tokens.get(at + 1).map(ToString::to_string);
                    break;
                }
                TokenTree::Ident(word) => path.push(word.to_string()),
                TokenTree::Punct(mark) if mark.as_char() == '*' => path.push("*".to_owned()),
                TokenTree::Group(group) => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    inner
                        .split(|token| is_mark(token, ','))
                        .filter(|part| !part.is_empty())
                        .for_each(|part| self.tree(part, &path, is_export, in_test));
                    return;
                }
                _ => {}
            }
        }
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let name = alias.unwrap_or_else(|| path.last().cloned().unwrap_or_default());
        let Some(path) = self.absolute(path) else { return };
        self.paths.push(Named { path: path.clone(), in_test });
        self.imports.push(Import { name, path, is_export, in_test });
    }

    fn name(&mut self, path: Vec<String>, in_test: bool) {
        if let Some(path) = self.absolute(path) {
            self.paths.push(Named { path, in_test });
        }
    }

    /// A path from the crate on, or from another crate's name.
    fn absolute(&self, path: Vec<String>) -> Option<Vec<String>> {
        let mut base = self.module.clone();
        let mut rest = &path[..];
        match path.first()?.as_str() {
            "crate" | "genkan" => {
                return Some([&["crate".to_owned()], &path[1..]].concat());
            }
            "self" => rest = &rest[1..],
            "super" => {
                while rest.first().is_some_and(|step| step == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
            }
            _ => return Some(path),
        }
        Some([&base[..], rest].concat())
    }
}

/// `#[cfg(test)]`, or `test` with something else.
fn is_for_tests(attribute: &Group) -> bool {
    let tokens: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let [TokenTree::Ident(cfg), TokenTree::Group(condition)] = &tokens[..] else { return false };
    let holds = |group: &Group| group.stream().into_iter().any(|token| token.to_string() == "test");
    let inner: Vec<TokenTree> = condition.stream().into_iter().collect();
    *cfg == "cfg"
        && match &inner[..] {
            [TokenTree::Ident(word), TokenTree::Group(all)] => *word == "all" && holds(all),
            _ => holds(condition),
        }
}

/// Where the item ends that begins here; further attributes are part of it.
fn end_of_item(tokens: &[TokenTree], from: usize) -> usize {
    let mut kind = None;
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token {
            TokenTree::Ident(word) if kind.is_none() => {
                let word = word.to_string();
                if let Some(known) = TO_SEMICOLON.iter().chain(&TO_BRACE).find(|known| **known == word) {
                    kind = Some(TO_BRACE.contains(known));
                }
            }
            TokenTree::Punct(mark) if mark.as_char() == ';' => return at + 1,
            // A field, or an arm.
            TokenTree::Punct(mark) if mark.as_char() == ',' && kind.is_none() => return at + 1,
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && kind == Some(true) => return at + 1,
            _ => {}
        }
    }
    tokens.len()
}

/// Identifiers with `::` between them, and where they end.
fn path(tokens: &[TokenTree], from: usize) -> (Vec<String>, usize) {
    let mut path = vec![tokens[from].to_string()];
    let mut at = from + 1;
    while let [one, other, TokenTree::Ident(next), ..] = &tokens[at.min(tokens.len())..]
        && is_mark(one, ':')
        && is_mark(other, ':')
    {
        path.push(next.to_string());
        at += 3;
    }
    (path, at)
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == mark)
}

/// Whether this `use` is one: the word is also a part of `impl Trait + use<'a>`.
fn starts_item(tokens: &[TokenTree], at: usize) -> bool {
    !is_mark(&tokens[at + 1], '<')
}

/// Whether anything but the file itself sees it.
fn is_public(tokens: &[TokenTree], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|at| tokens[at].to_string());
    let is_word = |back: usize| before(back).is_some_and(|word| word == "pub");
    is_word(1) || is_word(2) && matches!(tokens.get(at - 1), Some(TokenTree::Group(_)))
}

/// Whether other rooms could see it: `pub` or `pub(crate)`, and nothing narrower.
fn is_open(tokens: &[TokenTree], at: usize) -> bool {
    match at.checked_sub(1).map(|at| &tokens[at]) {
        Some(TokenTree::Ident(word)) => *word == "pub",
        Some(TokenTree::Group(reach)) => is_public(tokens, at) && reach.stream().to_string() == "crate",
        _ => false,
    }
}
