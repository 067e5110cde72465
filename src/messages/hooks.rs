//! Words of: what Claude Code calls.

crate::messages::words! {
    STOPPED: "{name}: {why}. Run `genkan login` in a terminal, then send the prompt again. ({code})", "{name}: {why}。ターミナルで `genkan login` を実行してから、もう一度送信してください（{code}）";
    STOPPED_ON_THE_WAY:
        "{name}: {why}. Check the network (VPN, proxy), then send the prompt again. ({code})",
        "{name}: {why}。ネットワーク（VPN、プロキシ）を確認してから、もう一度送信してください（{code}）";
    LINE_SIGN_IN: "genkan login", "genkan login";
    STOPPED_OUTSIDE:
        "{name}: stopped, {why}. `genkan check`, or the command line, shows where that is set; fix it, then start Claude Code again. ({code})",
        "{name}: 停止しました。{why}。設定箇所は `genkan check`、または Claude Code の起動時の引数（`--settings` など）で確認できます。直してから Claude Code を起動し直してください（{code}）";
    STOPPED_SWITCHED:
        "{name}: stopped, {why}. Choose sonnet, opus or haiku with /model, then send the prompt again. ({code})",
        "{name}: 停止しました。{why}。/model で sonnet、opus、haiku のいずれかを選び、もう一度送信してください（{code}）";
    STOPPED_SWITCH:
        "{name}: {why}. The session stays on its model; sonnet, opus and haiku are the profile's models. ({code})",
        "{name}: {why}。モデルは切り替わりません。sonnet、opus、haiku はプロファイルのモデルです（{code}）";
    STOPPED_SUBAGENT:
        "{name}: the subagent was not started, {why}. Ask for it without a model, or with sonnet, opus or haiku. ({code})",
        "{name}: サブエージェントは開始されませんでした。{why}。モデルを指定しないか、sonnet、opus、haiku を指定してください（{code}）";
    STOPPED_SUBAGENT_FILE:
        "{name}: the subagent was not started, {why}. Name sonnet, opus or haiku there, or no model. ({code})",
        "{name}: サブエージェントは開始されませんでした。{why}。そこには sonnet、opus、haiku を指定するか、モデルを指定しないでください（{code}）";
    STOPPED_SKILL:
        "{name}: the skill was not started, {why}. Name sonnet, opus or haiku there, or no model. ({code})",
        "{name}: スキルは開始されませんでした。{why}。そこには sonnet、opus、haiku を指定するか、モデルを指定しないでください（{code}）";
    STOPPED_WORKFLOW:
        "{name}: the workflow was not started, {why}. Name sonnet, opus or haiku there, or no model. ({code})",
        "{name}: ワークフローは開始されませんでした。{why}。そこには sonnet、opus、haiku を指定するか、モデルを指定しないでください（{code}）";
    WILL_BE_STOPPED:
        "{name}: {why}. Prompts will be stopped; `genkan check`, or the command line, shows where that is set. ({code})",
        "{name}: {why}。プロンプトは停止されます。設定箇所は `genkan check`、または Claude Code の起動時の引数（`--settings` など）で確認できます（{code}）";
    UNDECIDED:
        "{name}: {why}. Claude Code continues, as the profile says; genkan explain {code}",
        "{name}: {why}。プロファイルの設定により続行します。詳しくは genkan explain {code}";
    STOPPED_OTHERWISE:
        "{name}: {why}. How to fix it: genkan explain {code}",
        "{name}: {why}。対処方法: genkan explain {code}";
}
