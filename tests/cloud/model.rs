//! What the model says to a conversation: the script's next tool call, or its text.
//!
//! Stateless: how far the script has come is read from the tool results in the messages themselves.

use serde_json::{Value, json};

use super::request::{Request, Response};
use super::scenario::Reply;

/// One turn of the assistant.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    Text(String),
    Call { id: String, tool: String, input: Value },
}

impl Said {
    /// The answer to a request whose body is `body`.
    pub fn to(request: &Request, body: &Value, reply: &Reply) -> Self {
        let results = tool_results(body);
        let offered = |tool: &str| {
            body["tools"].as_array().is_some_and(|tools| tools.iter().any(|offered| offered["name"] == tool))
        };
        // A subagent that read from the same script would start another one, and so on.
        let main = request.header("x-claude-code-agent-id").is_none();
        match reply.calls.get(results.len()) {
            Some((tool, input)) if main && offered(tool) => {
                let id = format!("toolu_standin_{:04}", results.len());
                Self::Call { id, tool: tool.clone(), input: input.clone() }
            }
            _ => match results.last() {
                Some(result) => {
                    Self::Text(format!("{} (tool result: {} characters)", reply.text, result.chars().count()))
                }
                None => Self::Text(reply.text.clone()),
            },
        }
    }

    /// The message in one piece.
    pub fn whole(&self, model: &str) -> Value {
        let content = match self {
            Self::Text(text) => json!({ "type": "text", "text": text }),
            Self::Call { id, tool, input } => json!({ "type": "tool_use", "id": id, "name": tool, "input": input }),
        };
        let mut message = envelope(model);
        message["content"] = json!([content]);
        message["stop_reason"] = json!(self.stop_reason());
        message
    }

    /// The answer of the Messages API: streamed where the body asks for it.
    pub fn message(&self, model: &str, body: &Value) -> Response {
        if body["stream"] != true {
            return Response::json(&self.whole(model));
        }
        let events = self.events(model);
        let lines =
            events.iter().map(|event| format!("event: {}\ndata: {event}\n\n", event["type"].as_str().unwrap_or("")));
        Response::new(200, "text/event-stream; charset=utf-8", lines.collect::<String>())
    }

    /// The message as the events of a stream.
    pub fn events(&self, model: &str) -> Vec<Value> {
        let (start, delta) = match self {
            Self::Text(text) => (json!({ "type": "text", "text": "" }), json!({ "type": "text_delta", "text": text })),
            Self::Call { id, tool, input } => (
                json!({ "type": "tool_use", "id": id, "name": tool, "input": {} }),
                json!({ "type": "input_json_delta", "partial_json": input.to_string() }),
            ),
        };
        vec![
            json!({ "type": "message_start", "message": envelope(model) }),
            json!({ "type": "content_block_start", "index": 0, "content_block": start }),
            json!({ "type": "content_block_delta", "index": 0, "delta": delta }),
            json!({ "type": "content_block_stop", "index": 0 }),
            json!({
                "type": "message_delta",
                "delta": { "stop_reason": self.stop_reason(), "stop_sequence": null },
                "usage": { "output_tokens": 8 },
            }),
            json!({ "type": "message_stop" }),
        ]
    }

    const fn stop_reason(&self) -> &'static str {
        match self {
            Self::Text(_) => "end_turn",
            Self::Call { .. } => "tool_use",
        }
    }
}

fn envelope(model: &str) -> Value {
    json!({
        "id": "msg_bdrk_standin",
        "type": "message",
        "role": "assistant",
        "model": model.trim_start_matches("anthropic."),
        "content": [],
        "stop_reason": null,
        "stop_sequence": null,
        "usage": { "input_tokens": 16, "output_tokens": 8 },
    })
}

/// The text of every tool result in a request's messages, in order.
pub fn tool_results(body: &Value) -> Vec<String> {
    let messages = body["messages"].as_array().into_iter().flatten();
    let blocks = messages.flat_map(|message| message["content"].as_array().into_iter().flatten());
    blocks.filter(|block| block["type"] == "tool_result").map(|block| text_of(&block["content"])).collect()
}

/// A text, or the texts of a list of blocks.
fn text_of(content: &Value) -> String {
    match content {
        Value::String(text) => text.clone(),
        Value::Array(blocks) => blocks.iter().filter_map(|block| block["text"].as_str()).collect(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::caller::call;
    use super::super::scenario::Identity;
    use super::*;

    fn request(tools: &[&str], results: &[&str]) -> Value {
        let tools: Vec<_> = tools.iter().map(|name| json!({ "name": name })).collect();
        let results: Vec<_> = results.iter().map(|text| json!({ "type": "tool_result", "content": text })).collect();
        json!({ "tools": tools, "messages": [{ "role": "user", "content": results }] })
    }

    fn asked_by(agent: Option<&str>) -> Request {
        let mut request = call(&Identity::user("dev"), "sts", "POST", "https://sts.amazonaws.com/", b"");
        request.headers.extend(agent.map(|id| ("x-claude-code-agent-id".into(), id.into())));
        request
    }

    #[test]
    fn the_script_runs_one_call_a_turn_and_then_speaks() {
        let reply = Reply::default().calling("Bash", json!({ "command": "env" })).calling("Read", json!({}));
        let tool = |said: &Said| match said {
            Said::Call { tool, .. } => tool.clone(),
            Said::Text(text) => text.clone(),
        };
        let table: [(&[&str], &[&str], &str); 4] = [
            (&["Bash", "Read"], &[], "Bash"),
            (&["Bash", "Read"], &["one"], "Read"),
            (&["Bash", "Read"], &["one", "日本"], "The stand-in heard you. (tool result: 2 characters)"),
            (&["Grep"], &[], "The stand-in heard you."),
        ];
        for (tools, results, expected) in table {
            let body = request(tools, results);
            assert_eq!(tool(&Said::to(&asked_by(None), &body, &reply)), expected);
            let subagent = Said::to(&asked_by(Some("a1")), &body, &reply);
            assert!(tool(&subagent).starts_with("The stand-in heard you."), "{subagent:?}");
        }
    }

    #[test]
    fn a_stream_says_the_same_as_the_whole() {
        let input = json!({ "command": "env" });
        let said = Said::Call { id: "t".into(), tool: "Bash".into(), input: input.clone() };
        let events = said.events("anthropic.claude-opus-5-5");
        assert_eq!(events[2]["delta"]["partial_json"].as_str().map(str::to_owned), Some(input.to_string()));
        assert_eq!(said.whole("anthropic.claude-opus-5-5")["content"][0]["input"], input);
        assert_eq!(said.whole("anthropic.claude-opus-5-5")["model"], "claude-opus-5-5");
    }
}
