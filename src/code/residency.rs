//! GK-RES: residency and models.

crate::codes! {
    CATALOGUE_SYNTAX "GK-RES-001" Usage {
        "{at}: the model catalogue can't be read" /
        "{at}: モデルカタログを読み込めません"
    } help {
        "A machine-wide catalogue replaces the embedded one whole, so a mistake in it stops genkan rather than being passed over. Mend the place that is named, or remove the file: then the embedded catalogue holds." /
        "マシン全体のカタログは組み込みのものを丸ごと置き換えます。そのため、誤りがあれば無視せずに停止します。示した箇所を直すか、ファイルを削除してください（削除すると組み込みのカタログが使われます）。"
    }
    CATALOGUE_SCHEMA "GK-RES-002" Usage {
        "{at}: `schema = {value}`: this genkan reads catalogues of format 1" /
        "{at}: `schema = {value}` です。この genkan が読めるカタログは書式 1 です"
    } help {
        "`schema` is the version of the catalogue's format, `version` that of its facts. A higher format is meant for a newer genkan: update it on this machine." /
        "`schema` はカタログの書式、`version` は内容のバージョンです。大きい番号の書式は新しい genkan 用です。この端末の genkan を更新してください。"
    }
    CATALOGUE_TWICE "GK-RES-003" Usage {
        "{at}: {name} stands twice in the model catalogue" /
        "{at}: モデルカタログに {name} が重複しています"
    } help {
        "One model, one geography and one profile of a model each have one entry; with two, nobody could say which of them holds." /
        "モデル、地域、モデルごとのプロファイルの記載はそれぞれ一つだけです。二つあると、どちらが有効か決められません。"
    }
    CATALOGUE_UNKNOWN "GK-RES-004" Usage {
        "{at}: {name} is not in the model catalogue" /
        "{at}: {name} はモデルカタログにありません"
    } help {
        "The client's defaults name models of their own tier, and profiles name geographies that the same file describes. Every tier needs a default." /
        "クライアントの既定値には同じティアのモデルを、プロファイルには同じファイルに記載された地域を指定します。すべてのティアに既定値が必要です。"
    }
}
