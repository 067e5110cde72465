//! Words of: the bridge to containers.

crate::messages::words! {
    OPEN: "{profile}: containers are served at {file}; Ctrl-C ends it", "{profile}: {file} でコンテナーに応答しています（Ctrl-C で終了）";
    GIVEN: "{path}: answered", "{path}: 応答しました";
    NOT_GIVEN: "{path}: refused: {reason}", "{path}: 応答できません: {reason}";
    REQUESTS: "this bridge answers: {requests}", "この bridge が応答するリクエスト: {requests}";
    SIGNED_IN: "signed in on the host", "ホストでサインインしました";
    NOBODY: "nobody signed in", "サインインされませんでした";
    NOT_SIGNED_IN: "nobody signed in: see what genkan bridge says on the host", "サインインしていません。ホストの genkan bridge の表示を確認してください";
}
