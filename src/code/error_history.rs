//! GK-ERR-172, 200 and others: what in a conversation every further request carries along.

super::error_text::error_texts! {
    REASONING_LOST "GK-ERR-949" Problem {
        "the model behind the gateway or router wants its own thinking (`reasoning_content`) of earlier turns back, and the requests come without it" /
        "ゲートウェイやルーターの先のモデルは、以前のターンの思考（`reasoning_content`）を送り返すよう求めていますが、リクエストに含まれていません"
    } help {
        "The gateway loses it where it translates Claude's requests into the other vendor's form (DeepSeek, Kimi and others in OpenAI's form). Update it: a router or switcher of your own (cc-switch, claude-code-router) yourself, otherwise its administrator.\n- “Error from provider”, “deepseek-reasoner” (claude-code-router): update it, and give this model the transformer `reasoning` in ~/.claude-code-router/config.json, then `ccr restart`; a model without thinking works as well.\n- The vendor has an address in Claude's own form (DeepSeek: …/anthropic): use that, without translation.\n- Right after a change of model or provider within a conversation: the earlier turns have no such thinking: /clear, or go back.\n- Until then: thinking off (MAX_THINKING_TOKENS=0, or in the gateway), or a model without it." /
        "Claude の形式から他社の形式（OpenAI 形式の DeepSeek、Kimi など）に変換するゲートウェイが、思考を捨てています。更新してください。自分のルーターや切り替えツール（cc-switch、claude-code-router）は自分で、それ以外は管理者が行います。\n- 「Error from provider」「deepseek-reasoner」（claude-code-router）の場合: ルーターを更新し、~/.claude-code-router/config.json でこのモデルに transformer の `reasoning` を指定して、`ccr restart` を実行してください。思考のないモデルでも動作します。\n- 提供元に Claude 形式のアドレスがある場合（DeepSeek では …/anthropic）: 変換せずに、そのアドレスを使ってください。\n- 会話の途中でモデルやプロバイダーを変えた直後の場合: 以前のターンに思考がありません。/clear を実行するか、元に戻してください。\n- それまでは、思考をオフにするか（MAX_THINKING_TOKENS=0、またはゲートウェイの設定）、思考のないモデルを使ってください。"
    } text {
        verified: false,
        patterns: [
            r"\bin the thinking mode must be passed back to the api\b",
            r"\bthinking is enabled but reasoning_content is missing\b",
            r"\bmissing\b\W{0,4}(?:required )?\W{0,4}reasoning_content\W{1,4}field\b|\breasoning_content\W{1,4}(?:is|field is) (?:missing|required)\b",
        ],
        ask: GatewayAdmin {
            "Claude Code's requests through the gateway fail with 400, because the model wants the `reasoning_content` of earlier turns back and gets requests without it. Please update the gateway so that it keeps it, or lead this name to a model that doesn't need it." /
            "ゲートウェイ経由の Claude Code のリクエストが 400 で失敗します。モデルが以前のターンの `reasoning_content` を求めていますが、リクエストに含まれていません。これを保持するようにゲートウェイを更新していただくか、この名前を不要なモデルに割り当てていただけますか。"
        },
        examples: [
            "API Error: 400 The `reasoning_content` in the thinking mode must be passed back to the API.",
            "thinking is enabled but reasoning_content is missing in assistant tool call message at index 2",
            "API Error: 400 {\"error\":{\"message\":\"Error from provider(acme,deepseek-reasoner: 400): {\\\"error\\\":{\\\"message\\\":\\\"Missing\n    `reasoning_content` field in the assistant message at message index 2.\\\"}}",
        ],
    }
    THOUGHT_SIGNATURE "GK-ERR-950" Problem {
        "a Gemini model answers behind the gateway or router, which loses the `thought_signature` that Gemini wants back with each tool call" /
        "ゲートウェイやルーターの先で Gemini のモデルが応答しています。Gemini がツール呼び出しごとに求める `thought_signature` が、そこで失われています"
    } help {
        "Update the gateway, so that it hands the signature back: a router or switcher of your own (cc-switch, claude-code-router) yourself, otherwise its administrator.\n- Until then choose a Claude model there (/model). A new conversation helps only until the next tool call.\n- You didn't mean a Gemini model: `genkan explain ANTHROPIC_MODEL` shows which name is asked for; the gateway maps it to Gemini.\n- It began after an update of the gateway: go back to the release before." /
        "署名を送り返すように、ゲートウェイを更新してください。自分のルーターや切り替えツール（cc-switch、claude-code-router）は自分で、それ以外は管理者が行います。\n- それまでは、そこで Claude のモデルを選んでください（/model）。新しい会話では、次のツール呼び出しまでしか動きません。\n- Gemini を使うつもりがない場合: 要求しているモデル名は `genkan explain ANTHROPIC_MODEL` で分かります。ゲートウェイがその名前を Gemini に割り当てています。\n- ゲートウェイの更新後に始まった場合: 前のリリースに戻してください。"
    } text {
        verified: false,
        patterns: [
            r"\bmissing a \W?thought_signature\b",
        ],
        ask: GatewayAdmin {
            "Claude Code's tool calls through the gateway fail with 400, because a Gemini model answers and the gateway doesn't hand back its `thought_signature`. Please update the gateway so that it does, or lead this name to a Claude model." /
            "ゲートウェイ経由の Claude Code のツール呼び出しが 400 で失敗します。Gemini のモデルが応答し、その `thought_signature` がゲートウェイから送り返されていません。送り返すように更新していただくか、この名前を Claude のモデルに割り当てていただけますか。"
        },
        examples: [
            "API Error: 400 Function call is missing a thought_signature in functionCall parts. This is required for tools to work correctly",
        ],
    }
    IMAGE_TYPE "GK-ERR-079" Problem {
        "an image in the conversation isn't what its name or its media type says: a JPEG or WebP named .png, or no image at all; every further prompt fails with it" /
        "会話に含まれる画像の中身が、名前やメディアタイプと一致しません（.png という名前の JPEG や WebP、または画像ではないもの）。以降のプロンプトもすべて失敗します"
    } help {
        "Go back to before the image (press Esc twice, or /rewind), or begin a new conversation with /clear. `file NAME` shows what the file really is: rename it to that ending (.jpg, .webp, .gif), or convert it (`magick NAME new.png`, on macOS `sips -s format png NAME --out new.png`), then give the new one. Another size or a new sign-in doesn't help.\n- `file` says HTML, JSON or text: what was downloaded is an error page or a sign-in page, not the image. Download it again while signed in.\n- `file` says HEIC, AVIF, TIFF, BMP or SVG, or nothing it knows (a damaged or empty file): models take JPEG, PNG, GIF and WebP alone, so convert it or make it anew.\n- It was pasted, or a tool or MCP server gave it (a screenshot): that tool names the type wrongly. Update it and Claude Code, or save the image to a file and give that.\n- A program of your own: take the media type (Bedrock's Converse API: `format`) from the first bytes of the data, not from the name, and send the bare base64 without `data:image/…;base64,` before it." /
        "Esc を 2 回押すか /rewind で画像の前まで戻るか、/clear で新しい会話を始めてください。ファイルの実際の種類は `file 名前` で分かります。その拡張子（.jpg、.webp、.gif）に改名するか、変換してから（`magick 名前 new.png`、macOS では `sips -s format png 名前 --out new.png`）、新しいファイルを渡してください。大きさの変更やサインインのやり直しでは解消しません。\n- `file` の結果が HTML、JSON、テキストの場合: ダウンロードされたのは画像ではなく、エラーまたはサインインのページです。サインインした状態でダウンロードし直してください。\n- `file` の結果が HEIC、AVIF、TIFF、BMP、SVG、または不明（破損したファイルや空のファイル）の場合: モデルが受け付けるのは JPEG、PNG、GIF、WebP だけです。変換するか、作り直してください。\n- 貼り付けた画像や、ツールや MCP サーバーが渡した画像（スクリーンショット）の場合: ツールが種類を誤って伝えています。ツールと Claude Code を更新するか、画像をファイルに保存して渡してください。\n- 自作のプログラムの場合: メディアタイプ（Bedrock の Converse API では `format`）は、名前ではなくデータの先頭のバイトから決め、先頭に `data:image/…;base64,` を付けない base64 だけを送ってください。"
    } text {
        verified: false,
        patterns: [
            r"does not match the provided media type|image does not match",
            r"image was specified using the \S{3,40} media type|image format doesn't match|does not appear to be a valid image/\w+",
            r"\bimage(?:'s)? (?:\S{1,12} )?(?:media|mime|content|file|data)?[ _-]?(?:type|format)s?\b.{0,60}?(?:does not|doesn't|do not|don't|not) match|\b(?:media|mime)[ _-]?type mismatch\b.{0,60}?\bimage/",
            r"image data you provided does not represent a valid image|\bimage (?:data|bytes|content|file)?\b ?(?:is|are) not (?:a |an )?valid (?:png|jpe?g|gif|webp)\b",
        ],
        examples: [
            "messages.4.content.1.image.source.base64.data: Image does not match the provided media type image/png",
            "The image was specified using the image/png media type, but the image appears to be a image/jpeg image",
            "Provided image media type (image/png) does not match the actual image type (image/jpeg)",
            "The image data you provided does not represent a valid image. Please check your input and try again with one of the following image formats: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'].",
        ],
    }
    IMAGE "GK-ERR-200" Problem {
        "a picture or document (PDF) in the conversation is larger than the model accepts, has a name that it doesn't accept, or can't be read; every further prompt fails with it" /
        "会話に含まれる画像または文書（PDF など）が上限を超えているか、名前が受け付けられないか、読み取れません。以降のプロンプトもすべて失敗します"
    } help {
        "Go back to before the picture or document (press Esc twice, or /rewind), or begin a new conversation with /clear: what stands in the conversation is sent again each time. Then give a picture that is smaller: below 3.75 MB (the limit of 5 MB counts it as base64), and below 2,000 pixels a side where there are several. Screenshots that a tool takes of whole pages are the usual cause.\n- “Could not process PDF”, “PDF … not valid”, “PDF … invalid”, “password protected”: the file itself is mostly at fault: `file NAME` has to say “PDF document” (a web page that was saved as .pdf, an empty or a cut file doesn't), and a viewer has to open it, without a password. Export or download it anew, take the password off (`qpdf --decrypt OLD NEW`), or have its text read (`pdftotext`).\n- “Could not process image”, “could not be processed”, “invalid image”: no size stands in the text, so the file itself may be at fault: `file NAME` shows whether it is an image at all, and of the type that its ending says. A web page that was saved as .png, an empty or a damaged file has to be made or downloaded anew.\n- “unsupported image”, “not supported”, “Input should be 'image/jpeg'”: models take JPEG, PNG, GIF and WebP alone: convert the image (HEIC, SVG, BMP, TIFF) first.\n- “document name”, “document names”, “documents”, “document size” (Bedrock's Converse API): it accepts up to five documents of up to 4.5 MB each, with different names of plain letters." /
        "Esc を 2 回押すか /rewind で画像や文書の前まで戻るか、/clear で新しい会話を始めてください（会話に残ったものは毎回送られます）。画像は 3.75 MB 未満（上限の 5 MB は base64 での大きさです）、複数ある場合は一辺 2,000 ピクセル未満にしてください。多くはツールが撮影したページ全体のスクリーンショットが原因です。\n- 「Could not process PDF」「PDF … not valid」「PDF … invalid」「password protected」の場合: 多くはファイル自体が原因です。`file 名前` で「PDF document」と表示され（.pdf として保存された Web ページ、空のファイル、途中で切れたファイルでは表示されません）、ビューアーでパスワードなしに開ける必要があります。書き出しまたはダウンロードし直すか、パスワードを外すか（`qpdf --decrypt 元 先`）、テキストを取り出して読ませてください（`pdftotext`）。\n- 「Could not process image」「could not be processed」「invalid image」の場合: 本文に大きさの指摘がないため、ファイル自体が原因のことがあります。画像かどうか、拡張子どおりの種類かは `file 名前` で分かります。.png として保存された Web ページ、空のファイル、破損したファイルは、作成またはダウンロードし直してください。\n- 「unsupported image」「not supported」「Input should be 'image/jpeg'」の場合: モデルが受け付けるのは JPEG、PNG、GIF、WebP だけです。先に画像（HEIC、SVG、BMP、TIFF）を変換してください。\n- 「document name」「document names」「documents」「document size」（Bedrock の Converse API）の場合: 送れる文書は 4.5 MB までのものが 5 件までで、名前は英数字で重複しないものに限られます。"
    } text {
        verified: false,
        patterns: [
            r"images? exceeds? the api limit|over the api's .{1,20} limit, and this session cannot shrink images|it is over the \S{1,20} api limit|too large to read as an image",
            r"unable to fetch image from url|image size \([\d.]+mb\) exceeds maximum allowed|only supports base64-encoded document sources|only base64 image sources are supported",
            r"image exceeds \d+ ?mb maximum",
            r"image dimensions exceed max allowed size|could not process (?:image|pdf)|image was too large|unable to resize image",
            r"pdf (?:specified )?(?:was|is) (?:not valid|too large|password protected|invalid)|maximum of \d+ pdf pages|pdf too large|pdf file is password protected",
            r"image in the conversation exceeds the dimension limit|invalid (?:base64 )?image(?: (?:data|source|content|url|bytes|format|type|media|mime|file|block|provided|input)|\W{0,3}$)|image (?:media|format|type)\b.{0,40}(?:not supported|unsupported|invalid)|unsupported image(?: (?:media|mime|format|source|content|url|input|type\W{1,4}image)|\W{0,3}$)|image\.source\.base64|too many images|image (?:file )?(?:size )?exceeds (?:the )?(?:maximum|max\b|allowed|limit of \d+(?:\.\d+)? ?(?:mb|kb|bytes|pixels|px)|\d)|the pdf specified",
            r"\b(?:image|pdf|document)s?\b.{0,40}\bcould not be processed",
            r"\bduplicate document names?\b|\bdocument (?:file )?name (?:can only|can't|cannot|must)\b|\bdocument source bytes could not be parsed|\bmaximum document size of [\d.]+ ?mb|\bnumber of documents\b.{0,30}\bexceeds the limit|conversation can contain at most \d+|\bdocument\.source\b.{0,60}\bexceeds",
            r"messages contain \d+ (?:images|documents)|unable to download the file\. please verify the url",
        ],
        examples: [
            "2 images exceed the API limit (5 MB): screenshot-1.png, screenshot-2.png",
            "litellm.ImageFetchError: Error: Unable to fetch image from URL. Status code: 403, url=https://wiki.acme.example/a.png",
            "messages.2.content.1.image.source.base64: image exceeds 5 MB maximum: 11641928 bytes > 5242880 bytes",
            "At least one of the image dimensions exceed max allowed size: 8000 pixels",
            "A maximum of 100 PDF pages may be provided.",
            "An image in the conversation exceeds the dimension limit for many-image requests (2000px).",
            "API Error: an image in the conversation could not be processed and was removed.",
            "Messages can't contain duplicate document names. Rename the document and retry your request.",
            "Your messages contain 101 images, which exceeds the limit of 100",
        ],
    }
    HISTORY_FIELD "GK-ERR-499" Problem {
        "a message of the conversation's history has a field that this provider doesn't accept" /
        "会話の履歴のメッセージに、プロバイダーが受け付けないフィールドがあります"
    } help {
        "Update Claude Code, then begin a new conversation (/clear): an old release sends back what the model's answer had (citations, caller). Behind a gateway its conversion adds it: its administrator updates it. In a program of your own, send back only the fields that the API documents." /
        "Claude Code を更新し、/clear で新しい会話を始めてください。古いリリースは、応答にあったフィールド（citations、caller など）をそのまま送り返します。ゲートウェイ経由の場合は、その変換が加えています。管理者が更新します。自作のプログラムでは、API のドキュメントにあるフィールドだけを送り返してください。"
    } text {
        verified: false,
        patterns: [
            r"messages\.[\w.]{1,60}\.(?<field>text|id|input|name|content|signature|data|caller|is_error|citations|thinking|type): extra inputs are not permitted",
        ],
        examples: [
            "API Error: messages.27.content.0.text.citations: Extra inputs are not permitted",
        ],
    }
    BOUND_BLOCK "GK-ERR-1138" Problem {
        "the service refuses a thinking block: it belongs to another conversation than the one that it was sent in" /
        "思考のブロックが、送られた会話とは別の会話のものとして、サービスに拒否されました"
    } help {
        "A thinking block is bound to what stood before it when it was made, and the text says what differs (the system prompt, the tools, an earlier message). In Claude Code begin a new conversation (/clear), and update it. Another program (opencode): update it; until then begin a new conversation, without changing the agent, mode or instructions in the middle of one.\n- “`system` prompt differs”: something changes the system prompt from turn to turn: a date or time in it, another agent or mode, a plugin, a gateway that adds to it. It has to stay the same, to the letter, as long as thinking blocks are sent back.\n- “drop_block”, a program of your own: leave the old thinking blocks out, or do what the text offers: set thinking.block_binding.prefix_mismatch_behavior to drop_block, with the value that the text names in the header anthropic-beta.\n- It persists: switch thinking off (MAX_THINKING_TOKENS=0; in another program its own setting)." /
        "思考のブロックは、作成されたときにその前にあった内容と結び付いています。何が異なるか（システムプロンプト、ツール、前のメッセージ）は本文にあります。Claude Code では /clear で新しい会話を始め、更新してください。ほかのプログラム（opencode など）は更新し、それまでは新しい会話を始め、途中でエージェント、モード、指示を変えないでください。\n- 「`system` prompt differs」の場合: システムプロンプトが応答ごとに変わっています（含まれる日付や時刻、別のエージェントやモード、プラグイン、内容を加えるゲートウェイ）。思考のブロックを送り返す間は、一字一句同じである必要があります。\n- 自作のプログラムで「drop_block」の場合: 古い思考のブロックを外すか、本文のとおり thinking.block_binding.prefix_mismatch_behavior を drop_block にし、本文にある値を anthropic-beta ヘッダーに加えてください。\n- 解消しない場合: 思考をオフにしてください（MAX_THINKING_TOKENS=0。ほかのプログラムではその設定）。"
    } text {
        verified: false,
        patterns: [
            r"\bblock is bound to a different conversation\b|\bthinking\.block_binding\b|\bdiffers from the one this block was created with\b",
        ],
        examples: [
            "messages.1.content.0: Invalid `signature` in `thinking` block. The block is bound to a different conversation. Remove the block, or set `thinking.block_binding.prefix_mismatch_behavior` to \"drop_block\".",
        ],
    }
    SIGNED_ELSEWHERE "GK-ERR-493" Problem {
        "the service doesn't accept the signature of a thinking block (or its encrypted reasoning) in the conversation: it was signed through another provider, account or key, or altered on the way" /
        "会話にある思考のブロックの署名（または暗号化された推論）を、サービスが受け付けません。別のプロバイダー、アカウント、キーを通じて署名されたか、途中で書き換えられています"
    } help {
        "Provider, gateway or key was switched before: begin a new conversation (/clear), or go back to before the switch (press Esc twice). Nothing was switched, or a new conversation has it again from its second turn on: the gateway, proxy or bridge in between changes the thinking blocks. Update it; it has to pass them and their signatures on unchanged.\n- “thought_signature” (TYPE_BYTES): Google's API can't even read the signature, as it came from another provider or model in the same conversation. Begin a new conversation after a switch; update the program, which has to leave foreign signatures out.\n- “Invalid signature in thinking block”, and you run the gateway, relay or bridge yourself: writing the message out anew (other spaces, another order, other escapes) is enough to make the signature wrong, and so is an empty one. Take a release that passes the blocks on as they came; until then switch thinking off (MAX_THINKING_TOKENS=0).\n- “redacted_thinking”: the program or gateway sent something of its own as a hidden thinking block (a signature, mostly after the model was changed, as VS Code's chat did). Update it, and begin a new conversation.\n- A company's gateway sends one conversation to several accounts: its administrator keeps it on one, or has it leave foreign thinking out.\n- In a program of your own, send thinking blocks back unchanged, and only to where they came from." /
        "プロバイダー、ゲートウェイ、キーを切り替えていた場合は、/clear で新しい会話を始めるか、Esc を 2 回押して切り替え前まで戻ってください。何も切り替えていない場合や、新しい会話でも 2 回目の応答から再発する場合は、途中のゲートウェイ・プロキシ・ブリッジが思考のブロックを書き換えています。更新してください。ブロックと署名は変更せずに渡す必要があります。\n- 「thought_signature」（TYPE_BYTES）の場合: Google の API が署名を読み取れません。同じ会話の別のプロバイダーまたはモデルから来たものです。切り替え後は新しい会話を始め、プログラムを更新してください。別の接続先の署名は、送らないようにする必要があります。\n- 「Invalid signature in thinking block」で、ゲートウェイ・中継・ブリッジを自分で動かしている場合: メッセージを書き直すだけで（空白、順序、エスケープの違い）署名は合わなくなり、空の署名も受け付けられません。ブロックをそのまま渡すリリースにし、それまでは思考をオフにしてください（MAX_THINKING_TOKENS=0）。\n- 「redacted_thinking」の場合: プログラムまたはゲートウェイが、非公開の思考のブロックとして別のもの（署名など）を送っています。多くはモデルの変更後に起こります（VS Code のチャットで報告されています）。更新し、新しい会話を始めてください。\n- 組織のゲートウェイが 1 つの会話を複数のアカウントに振り分けている場合: 管理者が 1 つに固定するか、別の接続先の思考を取り除く設定にします。\n- 自作のプログラムでは、思考のブロックを変更せず、元の接続先にだけ送り返してください。"
    } text {
        verified: false,
        patterns: [
            r"invalid_encrypted_content|encrypted content cannot be used in a different region|encrypted content\b.{0,60}\bcould not be verified",
            r"invalid [`']?(?:signature`? in `?thinking|data[`']? in [`']?redacted_thinking)\b",
            r"\binvalid value at \W{0,2}[^'\x22]{0,200}thought_?signature\W{0,3}\(type_bytes\)",
        ],
        examples: [
            "{\"error\":{\"message\":\"The encrypted content could not be verified.\",\"code\":\"invalid_encrypted_content\"}}",
            "messages.1.content.0: Invalid `signature` in `thinking` block",
            "messages.5.content.0: Invalid `data` in `redacted_thinking` block",
            "Invalid value at 'request.contents[2].parts[0].thought_signature' (TYPE_BYTES)",
        ],
    }
    TRANSLATED "GK-ERR-485" Remote {
        "the provider behind a router refuses the conversation: an empty message or a block without its text, mostly of the router's translation" /
        "ルーターの先のプロバイダーが会話を拒否しています（空のメッセージ、テキストのないブロックなど）。多くはルーターの変換によるものです"
    } help {
        "Whoever runs the router updates it, or chooses another provider or model there that takes such a message. Until then begin a new conversation (/clear), or go back to before the empty turn (press Esc twice). An interrupted answer may have left it." /
        "ルーターを動かしている人が更新するか、このようなメッセージを受け付ける別のプロバイダーやモデルを選んでください。それまでは /clear で新しい会話を始めるか、Esc を 2 回押して空のメッセージの前まで戻ってください。中断された応答が残したものの可能性もあります。"
    } text {
        verified: false,
        patterns: [
            r"(?:provider returned error|error from provider)\b.{0,300}?(?:must contain at least one part|\bmessages\.\d+\.[\w.]{1,40}: field\s{0,12}(?:\\n\s{0,12})?required)",
        ],
        ask: GatewayAdmin {
            "The provider behind our router refuses Claude Code's conversations, because a message or a text block arrives there empty. Please update the router, or choose a provider or model that takes such messages." /
            "ルーターの先のプロバイダーが、空のメッセージまたはテキストブロックを理由に Claude Code の会話を拒否します。ルーターを更新するか、このようなメッセージを受け付けるプロバイダーやモデルを選んでいただけますか。"
        },
        examples: [
            "400 {\"error\":{\"message\":\"Provider returned error\",\"metadata\":{\"raw\":\"messages[2] assistant content must contain at least one part\"}}}",
        ],
    }
    SYSTEM_ROLE "GK-ERR-478" Remote {
        "the service or gateway that answered doesn't take a message of this role inside the conversation: mostly system, which Claude Code sends from 2.1.154 on" /
        "応答したサービスまたはゲートウェイが、会話の途中のこの role のメッセージを受け付けません。多くは Claude Code が 2.1.154 以降送る system です"
    } help {
        "The gateway or router has to convert them: update it (its administrator, or you, where you run it), or choose a model whose provider takes them. Nothing in the conversation is broken.\n- “System messages are not allowed”: the words of OpenAI's Codex behind a router (CLIProxyAPI, cc-router, AIClient2API and their like), which handed Claude Code's message of the role system on. Update the router: newer releases of them convert it.\n- Until then the release before does (`claude install 2.1.153`; of an editor's extension the version before 2.1.154), but only with older models: the newest ask for a newer Claude Code.\n- In a program of your own: system text goes into the parameter `system`, a tool's result into a message of the role user." /
        "ゲートウェイまたはルーターで変換する必要があります。更新するか（管理者、または自分で動かしている場合は自分）、受け付けるプロバイダーのモデルを選んでください。会話が壊れているわけではありません。\n- 「System messages are not allowed」の場合: ルーター（CLIProxyAPI、cc-router、AIClient2API など）の先の OpenAI Codex の文で、Claude Code の role が system のメッセージがそのまま渡されています。ルーターを更新してください（新しいリリースは変換します）。\n- それまでは、前のリリースで動作します（`claude install 2.1.153`。エディターの拡張機能では 2.1.154 より前のバージョン）。ただし以前のモデルに限ります。最新のモデルは、新しい Claude Code でないと使えません。\n- 自作のプログラムの場合: system のテキストはパラメーター `system` に、ツールの結果は role が user のメッセージに入れてください。"
    } text {
        verified: false,
        patterns: [
            r"\bmessages?\[\d+\]\.role\W{1,4}(?:must|should) be\b.{0,20}?\buser\b",
            r"system role\b.{0,40}messages|\bunexpected role \W{0,3}(?:system|tool|developer)\b",
            r"messages\.\d+\.role\W{1,4}(?:input should be|unexpected|invalid|must be)",
            r"\bmessages\W{1,4}\d+\W{1,4}role\b.{0,60}input should be \W{0,2}user\b",
            r"message\[\d+\] has invalid role: system|chat content has invalid message role: system|\binvalid (?:message )?role\W{1,4}system\b",
            r"\bunknown variant \W{0,3}system\W{1,4}expected \W{0,3}user\b|\binvalid_value\W{1,3}messages\[\]\.role\b",
            r"\bmessage role (?:must|should) be\b.{0,20}?\buser\b",
            r"(?:不支持|不允许|不支援)\W{0,6}role\W{0,4}(?:system|developer|tool)\b",
            r"\b(?:does not|doesn.t|do not|not) (?:support|accept|allow)\w{0,3}\b.{0,20}\brole\W{1,4}(?:system|developer)\b|\brole\W{1,4}(?:system|developer)\W{0,3}(?: messages?)? (?:is|are) (?:not|un)(?: ?supported| ?allowed| accepted)",
            r"\bliteral_error\b.{0,60}?\bmessages\W{1,4}\d{1,5}\W{1,4}role\b",
            r"\bsystem messages are not allowed(?:\W*$|[.,;:!?)\x22'}\]\\])|\b(?:detail|message|400)\b.{0,60}?\bsystem messages are not allowed (?:in|for|by|with|on|here)\b",
        ],
        ask: GatewayAdmin {
            "Claude Code (from 2.1.154 on) sends messages with the role system inside the conversation, and the provider behind our gateway refuses them. Please update the gateway, or have it convert these messages." /
            "Claude Code（2.1.154 以降）は会話の途中に role が system のメッセージを送り、ゲートウェイの先のプロバイダーがこれを拒否します。ゲートウェイを更新するか、変換する設定にしていただけますか。"
        },
        examples: [
            "API Error: 400 message[1].role must be 'user' or 'assistant'",
            "Unexpected role \"system\". The Messages API accepts a top-level `system` parameter.",
            "API Error: 400 messages.3.role: Input should be 'user' or 'assistant'",
            "API Error: 400 {'errors': [{'loc': ['body', 'messages', 1, 'role'], 'msg': \"Input should be 'user' or 'assistant'\", 'type': 'literal_error'}]}",
            "API Error: 400 message[1] has invalid role: system (request id: 2026052914124092431077756270938)",
            "unknown variant 'system', expected 'user' or 'assistant'",
            "400 message role must be user or assistant",
            "Messages API 不支持 role=\"system\"",
            "The Messages API does not support role \"system\"",
            "API Error: 422 {\"detail\":[{\"type\":\"literal_error\",\"loc\":[\"body\",\"messages\",1,\"role\"]",
            "{\"detail\":\"System messages are not allowed\"}",
        ],
    }
    WRONG_ROLE "GK-ERR-988" Remote {
        "a tool call or a tool's result reached the service in a message of the wrong role: mostly a gateway or router mixed the conversation up when it translated it" /
        "ツール呼び出しまたはその結果が、誤った role のメッセージに入っています。多くは、ゲートウェイやルーターが会話の変換を誤ったものです"
    } help {
        "Claude Code writes calls into its assistant messages and results into user messages. A gateway or router is in between: its administrator (you, where you run it) updates it; until then another provider or model there may do.\n- This conversation goes on from before the broken turn (Esc twice, or /rewind), or anew with /clear; /compact fails in it as well. The same gateway breaks it again.\n- No gateway: update Claude Code, an editor's extension or the plugin that rewrites its requests.\n- A program of your own: results (tool_result) go into the next message of the role user, calls (tool_use) into one of the role assistant." /
        "Claude Code は、呼び出しを assistant のメッセージに、結果を user のメッセージに入れます。間にゲートウェイやルーターがある場合は、管理者（自分で動かしている場合は自分）が更新してください。それまでは、別のプロバイダーやモデルで動作することがあります。\n- この会話は、問題の前まで戻るか（Esc を 2 回、または /rewind）、/clear で新しく始めてください。/compact もこの会話では失敗します。同じゲートウェイでは再発します。\n- ゲートウェイがない場合: Claude Code、エディターの拡張機能、またはリクエストを書き換えるプラグインを更新してください。\n- 自作のプログラムの場合: 結果（tool_result）は次の role が user のメッセージに、呼び出し（tool_use）は role が assistant のメッセージに入れます。"
    } text {
        verified: false,
        patterns: [
            r"\btool_(?:use|result)\W{0,2} blocks can only be in",
        ],
        ask: GatewayAdmin {
            "Our gateway mixes up the roles of messages when it translates Claude Code's conversations: a tool's result or call arrives in a message of the wrong role, and the service refuses it. Please update it. The message is in what I send along." /
            "ゲートウェイが Claude Code の会話を変換する際に、メッセージの role を誤っています。ツールの結果または呼び出しが誤った role のメッセージに入り、サービスに拒否されます。更新していただけますか。メッセージは併せて送ります。"
        },
        examples: [
            "messages.11: `tool_result` blocks can only be in `user` messages",
        ],
    }
    THINKING_DROPPED "GK-ERR-721" Problem {
        "thinking is on, but the program or gateway that sent the request left out the thinking blocks of an earlier answer with a tool call" /
        "思考がオンなのに、リクエストを送ったプログラムまたはゲートウェイが、ツール呼び出しを含む以前の応答の思考のブロックを落としています"
    } help {
        "Switch thinking off for this model in the program that you use (or its effort or budget), or update that program and the gateway, so that both send thinking blocks back unchanged. A new conversation alone helps only until the next tool call.\n- “please check your parameters” (n8n): switch thinking off in the options of the model's node; it doesn't send the blocks back in an agent with tools. Update n8n.\n- “litellm”: `litellm_settings: modify_params: true` in the gateway's configuration has LiteLLM leave thinking out where the blocks are missing. OpenAI's format (…/chat/completions) often loses them on the way: let the program call LiteLLM in Anthropic's format (/v1/messages), and update LiteLLM.\n- “API Error”: Claude Code is the program, and what stands between it and the model (a gateway or router of your own, such as one for Antigravity) dropped the blocks: whoever runs that updates it. Until then MAX_THINKING_TOKENS=0 at the start, or go back to before the broken turn (Esc twice, or /rewind).\n- A program of your own: send the answer's content back whole, with its thinking and redacted_thinking blocks and their signatures, before the tool_use." /
        "使っているプログラムで、このモデルの思考（effort や予算）をオフにするか、プログラムとゲートウェイを更新して、思考のブロックが変更されずに送り返されるようにしてください。新しい会話だけでは、次のツール呼び出しで再発します。\n- 「please check your parameters」（n8n）の場合: モデルのノードのオプションで思考をオフにしてください。ツールを使うエージェントでは、ブロックが送り返されません。n8n の更新も有効です。\n- 「litellm」の場合: ゲートウェイの設定に `litellm_settings: modify_params: true` と書くと、ブロックがないときに LiteLLM が思考を外します。OpenAI の形式（…/chat/completions）では途中で失われることが多いため、プログラムから LiteLLM を Anthropic の形式（/v1/messages）で呼び出し、LiteLLM を更新してください。\n- 「API Error」の場合: プログラムは Claude Code で、モデルとの間にあるもの（ゲートウェイや、Antigravity 用などの自分のルーター）がブロックを落としています。その管理者（自分で動かしている場合は自分）が更新します。それまでは、起動時に MAX_THINKING_TOKENS=0 を設定するか、問題の前まで戻ってください（Esc を 2 回、または /rewind）。\n- 自作のプログラムの場合: 応答の content を、tool_use の前の thinking と redacted_thinking のブロックと署名も含めて、そのまま送り返してください。"
    } text {
        verified: false,
        patterns: [
            r"(?:\bai_apicallerror\b|\blitellm\.\w{3,40}|\bbedrockexception\b).{0,300}?\bexpected .?thinking.? or .?redacted_thinking.?, but found .?tool_use\b",
            // Google's document around Anthropic's: what stands between has translated the request.
            r"\bcode\W{1,4}400\W{1,4}message\W{1,8}type\W{1,6}error\b.{0,200}?\bexpected .?thinking.? or .?redacted_thinking.?, but found .?tool_use\b",
            // n8n, which has no setting that sends the blocks back.
            r"\bplease check your parameters\W{1,3}messages\.\d{1,4}\.content\.\d{1,4}\.type: expected .?thinking.? or .?redacted_thinking.?, but found\b",
        ],
        examples: [
            "API Error: 400 {\"error\":{\"code\":400,\"message\":\"{\\\"type\\\":\\\"error\\\",\\\"error\\\":{\\\"type\\\":\\\"invalid_request_error\\\",\\\"message\\\":\\\"messages.1.content.0.type: Expected `thinking` or `redacted_thinking`, but found `tool_use`.\\\"}}\",\"status\":\"INVALID_ARGUMENT\"}}",
            "Bad request - please check your parameters\nmessages.1.content.0.type: Expected thinking or redacted_thinking, but found text. When thinking is enabled, a final assistant message must start with a thinking block",
            "AI_APICallError: litellm.BadRequestError: BedrockException\nThe model returned the following errors: messages.3.content.0.type: Expected thinking or redacted_thinking, but found tool_use. When thinking is enabled, a final assistant message must start with a thinking block",
            "litellm.BadRequestError: AnthropicException - messages.5.content.0.type: Expected `thinking` or `redacted_thinking`, but found `tool_use`.",
        ],
    }
    NO_MESSAGE "GK-ERR-1029" Problem {
        "the request held no message at all: the program that sent it had cut them all away, or was given none" /
        "リクエストにメッセージが 1 つもありません。送信したプログラムが、メッセージをすべて切り捨てたか、受け取っていません"
    } help {
        "Whatever sent the request has to keep at least one message of the user's in it: which program that was decides (below). Neither the sign-in nor the network is involved.\n- “litellm”, “OpenAIException”, “inference gateway”: LiteLLM, the gateway, sent the service behind it a chat completion without messages; nothing on your machine is at fault. Its operator compares in LiteLLM's log what came in with what was sent on (the entry's provider and route, a hook or guardrail that changes messages), and where it began with an upgrade goes back to the release before, or forward to one in which it is corrected. Where LiteLLM is a library in a program, update that program.\n- Another chat program or agent (LibreChat, Open WebUI, an editor's): its own limit of the context (LibreChat: Max Context Tokens) is smaller than its instructions and your message together, so that it leaves everything out. Raise it or leave it empty: Claude takes 200,000 tokens. A shorter message, fewer tools or files help as well.\n- Claude Code: begin a new session (/clear, or without --resume), and update it; with -p see that the prompt isn't empty (a pipe that gave nothing).\n- A program or gateway of your own: the system prompt doesn't count as a message; at least one of the user's has to stand in `messages`. Look at what shortens the history, and at a message list that was empty from the start." /
        "リクエストを送った側が、ユーザーのメッセージを少なくとも 1 つ含める必要があります。対応は送信元のプログラムによって異なります（下記）。サインインやネットワークの問題ではありません。\n- 「litellm」「OpenAIException」「inference gateway」の場合: ゲートウェイの LiteLLM が、メッセージのない chat completion をその先のサービスに送っています。この端末の問題ではありません。運用担当が、LiteLLM のログで受け取った内容と送った内容を比べ（項目のプロバイダーと経路、メッセージを変更するフックやガードレール）、アップグレードで始まった場合は前のリリースに戻すか、修正されたリリースに上げます。LiteLLM がプログラムに含まれるライブラリの場合は、そのプログラムを更新してください。\n- そのほかのチャットアプリやエージェント（LibreChat、Open WebUI、エディターのもの）の場合: そのプログラム自身のコンテキストの上限（LibreChat では Max Context Tokens）が、指示とメッセージの合計より小さいため、すべてが除かれています。上限を大きくするか空にしてください（Claude は 200,000 トークンまで受け付けます）。メッセージを短くする、ツールやファイルを減らすことも有効です。\n- Claude Code の場合: 新しいセッションを始め（/clear、または --resume なしで起動）、更新してください。-p では、プロンプトが空（パイプの出力が空）でないか確認します。\n- 自分のプログラムやゲートウェイの場合: システムプロンプトはメッセージに数えません。`messages` に、ユーザーのものが少なくとも 1 つ必要です。履歴を短縮する処理と、最初から空のメッセージの一覧がないかを確認してください。"
    } text {
        verified: false,
        patterns: [
            r"\bat least one message is required\b|\bmessages: array too short\b|\binvalid 'messages': empty array\b|\[\] is too short - 'messages'",
            r"\b(?:must|should) (?:have|contain|include) at least one message\b|\bat least one message (?:must be|should be|has to be)\b|(?:^|[:'`\x22.\[(-] ?|\b(?:field|parameter) )messages['`\x22]{0,2}(?: array| list| field)? (?:cannot|must not|can't|may not) be empty\b|missing required parameter: 'messages'",
        ],
        examples: [
            "Operation failed after 3 attempts: 400 {\"type\":\"error\",\"error\":{\"type\":\"invalid_request_error\",\"message\":\"messages: at least one message is required\"}}.",
            "inference gateway invalid chat-completion request: chat-completion request must have at least one message.",
        ],
    }
    HISTORY "GK-ERR-172" Problem {
        "the conversation's history no longer fits together, so every further prompt in it is refused" /
        "会話の履歴に不整合があり、この会話では以降のプロンプトがすべて拒否されます"
    } help {
        "A point below that opens with words of the text goes first. In Claude Code: go back to before the broken turn (press Esc twice, or /rewind), or begin a new conversation with /clear; with -p or stream-json a new session, without --resume or --continue. In another program: begin a new conversation there, and update it. It mostly comes from an interrupted tool call, from a history that was compacted or shortened, or from another model or thinking setting in the same conversation; update Claude Code if it comes back.\n- “tool use concurrency issues”, “ids must be unique”: every tool call fails, in a new conversation too: that is the release. Claude Code 2.1.19 and 2.1.20 sent a tool call's id twice, above all in the VS Code extension and with -p; 2.1.17 didn't. Update Claude Code (`claude update`) and the extension, and start both anew; where you can't, go back (`claude install 2.1.17`; in VS Code “Install Specific Version” at the extension). Only this conversation fails: a call that ran beside others was interrupted: go back to before it (/rewind), or begin a new one.\n- “thinking.signature: Field required”: a proxy or program in between (Antigravity Manager, a router, a bridge; or an app of your own) left the signature out of the thinking blocks that it sends back. Whoever runs it updates it; until then switch thinking off (MAX_THINKING_TOKENS=0 at the start) and begin a new conversation: with thinking on it comes again at the second turn. An app of your own sends the blocks back whole, as they came.\n- “but found text”, “but found `text`”: thinking is on for a request whose last answer has none: it was written without thinking, or only begun (Claude Code's own small requests, for titles, can be so). A proxy that switches thinking on by itself, such as a model name with “-thinking”, has to leave it off there: take the name without it, or update the proxy; rewinding doesn't change that. Otherwise switch thinking off (/config, or MAX_THINKING_TOKENS=0 at the start), or begin a new conversation.\n- “cannot be empty when status value is error”, “cannot be empty if … is_error”: a tool failed, and the program stored its result as an error without any content. That turn goes along with every further request, so trying again doesn't help. Begin a new session (or go back to before that tool call), and update the program. In a program of your own write a text into each failed tool's result, the error's message or a word such as “failed”.\n- “reasoningText”, “reasoningContent”, “thinking block must contain thinking”: the saved conversation has a reasoning (thinking) block without its text or signature, and the program sends it back with every prompt; nothing that you type changes that. Begin a new conversation, and update the program that holds it (LibreChat or another chat, an agent, a gateway), which has to leave such blocks out, and messages that are empty then. In a program of your own do the same before each call. Thinking switched off helps only where the program then leaves the old blocks out as well.\n- “redacted_thinking”, “thinking … blocks”: thinking is on, and an earlier answer in the history lacks its thinking block, or holds one that was changed. To go on in the same conversation, switch thinking off: /config, or MAX_THINKING_TOKENS=0 at the start. A proxy or program in between (ccs, a router) that leaves thinking blocks out of the history has to send them back unchanged: update it. New conversations show it too: use the model's usual id in place of an ARN or alias, and update Claude Code or the gateway.\n- “Bedrock error message … tool_use”, “Bedrock error message … toolResult”, “TOOL_USE_RESULT_MISMATCH”: words of Kiro's service, for which a relay in between converts the requests (reported of kiro.rs, OmniRoute and ccx). Longer conversations with tools fail again and again: the relay leaves a tool's result out, or parts it from its call, and a new conversation helps only for a while. The relay's administrator, or you if you run it, updates it, or takes an upstream that speaks the program's own protocol without conversion (Anthropic's Messages API for Claude Code, Responses for Codex). One conversation alone fails: begin a new session. Kiro itself shows it: update Kiro, and begin a new conversation there.\n- “tool_use … tool_result”, “tool_use_id”, “toolResult”, “tool_calls”, “tool call found”: a tool call stands in the history without its result in the very next message, or a result without its call. The call was interrupted, or the history was compacted, summarized or shortened between the two (/compact, another program's own summary); a session that was stored so brings it back whenever it is resumed. Begin a new session. It is another program's (goose, an agent, a chat of your own): update it; what shortens its history mustn't part a call from its result.\n- “must be non-empty”, “must have non-empty content”, “is blank”, “is empty”, “empty content block”: a turn of the history holds an empty text (an answer that was broken off, an empty message or tool result); no thinking setting changes that. Go back to before that turn, or begin a new session; update Claude Code, or the program that sent it (Continue, an agent; often in the call after a tool's result). A gateway in front can drop such texts as well. A program of your own leaves such texts out.\n- “BedrockException”, “Vertex_aiException”, “litellm”, or another gateway or router is set, and a new conversation fails as well: it converts tool calls and results, thinking or empty texts wrongly: its administrator, or you if you run it, updates it. LiteLLM built the assistant's message for Bedrock Converse with the tool call before the text (from a request in OpenAI's Responses form), and Bedrock wants the text first, then toolUse, else it sees call and result parted: a newer release orders them. At a router another provider or model may take it.\n- New conversations fail, and no gateway is set: update Claude Code (and the extension or SDK), and take out old variables that change what is sent (`env | grep -iE 'claude|compact|thinking'`, `env` in settings.json; DISABLE_MICROCOMPACT is reported).\n- “latest assistant message cannot be modified”: the program sent back its last thinking block changed. Update Claude Code first (2.1.153 did so with Opus 4.8; 2.1.156 doesn't), then begin a new conversation: the old one stays broken.\n- “assistant message prefill”, “must end with a user message”: the conversation ends with the assistant's turn, mostly one that was broken off, and Claude from 4.6 on doesn't continue such a turn. In Claude Code go back to before it, or write a prompt; update another program. A program of your own leaves that last message out, or puts one of the user's behind it.\n- In a program of your own: merge two successive messages of one role, so that user and assistant alternate and the user comes last; all results of a turn's tool calls stand in the very next message; thinking blocks are sent back unchanged (or thinking is off). An update of its library often does it.\n- LiteLLM says so (“modify_params”): `litellm_settings: modify_params: true` in the gateway's configuration has it repair such conversations." /
        "本文の文言で始まる項目が下にあれば、そちらを先に見てください。Claude Code の場合: Esc を 2 回押すか /rewind で問題の前まで戻るか、/clear で新しい会話を始めてください。-p や stream-json では、--resume と --continue を付けずに新しいセッションを始めます。別のプログラムの場合: そこで新しい会話を始め、プログラムを更新してください。多くは、中断されたツール呼び出し、履歴の圧縮や短縮、会話途中でのモデル・思考設定の変更が原因です。繰り返す場合は Claude Code を更新してください。\n- 「tool use concurrency issues」「ids must be unique」の場合: 新しい会話でもすべてのツールの呼び出しが失敗するなら、リリースの問題です。Claude Code 2.1.19 と 2.1.20 は、主に VS Code の拡張機能と -p で、ツールの呼び出しの ID を二重に送りました（2.1.17 では起こりません）。Claude Code（`claude update`）と拡張機能を更新し、どちらも起動し直してください。更新できない場合は前のリリースに戻します（`claude install 2.1.17`。VS Code では拡張機能の「特定のバージョンをインストール」）。この会話だけが失敗する場合は、並行して実行された呼び出しが中断されています。その前に戻るか（/rewind）、新しい会話を始めてください。\n- 「thinking.signature: Field required」の場合: 間にあるプロキシやプログラム（Antigravity Manager、ルーター、ブリッジ、自作のアプリなど）が、送り返す思考のブロックから署名を落としています。それを動かしている人が更新してください。それまでは思考をオフにし（起動時に MAX_THINKING_TOKENS=0）、新しい会話を始めます。思考がオンのままでは、2 回目の応答からまた起こります。自作のアプリでは、ブロックを受け取ったまま全体を送り返します。\n- 「but found text」「but found `text`」の場合: 最後の応答に思考がないリクエストで、思考がオンになっています。思考なしで書かれた応答か、書きかけの応答です（タイトルの作成など、Claude Code の小さいリクエストでもあります）。プロキシが自動で思考をオンにする場合（「-thinking」の付いたモデル名など）は、付かない名前を使うか、プロキシを更新してください。前に戻っても変わりません。それ以外では、思考をオフにするか（/config、または起動時に MAX_THINKING_TOKENS=0）、新しい会話を始めてください。\n- 「cannot be empty when status value is error」「cannot be empty if … is_error」の場合: 失敗したツールの結果が、内容のないエラーとして保存されました。以降のリクエストにも毎回含まれるため、再試行では解消しません。新しいセッションを始めるか（またはそのツール呼び出しの前まで戻り）、プログラムを更新してください。自作のプログラムでは、失敗したツールの結果に必ずテキスト（エラーの内容や「failed」など）を入れます。\n- 「reasoningText」「reasoningContent」「thinking block must contain thinking」の場合: 保存された会話に、テキストまたは署名のない思考（reasoning、thinking）のブロックがあり、プログラムがプロンプトのたびに送り返しています。入力を変えても解消しません。新しい会話を始め、会話を保存しているプログラム（LibreChat などのチャット、エージェント、ゲートウェイ）を更新してください。プログラムの側で、このようなブロックと、その結果空になるメッセージを除く必要があります。自作のプログラムでは、呼び出しの前に取り除きます。思考をオフにして解消するのは、以前のブロックも送られなくなる場合だけです。\n- 「redacted_thinking」「thinking … blocks」の場合: 思考がオンなのに、履歴にある以前の応答に思考のブロックがないか、変更されています。同じ会話を続けるには、思考をオフにしてください（/config、または起動時に MAX_THINKING_TOKENS=0）。間にあるプロキシやプログラム（ccs やルーターなど）が履歴から思考のブロックを落としている場合は、変更せずに送り返すよう、更新する必要があります。新しい会話でも起こる場合は、ARN や別名ではなく通常のモデル ID を使い、Claude Code またはゲートウェイを更新してください。\n- 「Bedrock error message … tool_use」「Bedrock error message … toolResult」「TOOL_USE_RESULT_MISMATCH」の場合: Kiro のサービスの文言で、間の中継プログラムがリクエストをその形式に変換しています（kiro.rs、OmniRoute、ccx で報告があります）。ツールを使う長めの会話で繰り返し起こる場合は、中継プログラムがツールの結果を落とすか、呼び出しから切り離しています。新しい会話にしても、しばらくしか持ちません。中継プログラムの管理者（自分で動かしている場合は自分）が更新するか、プログラムと同じプロトコルを変換なしで受け付ける接続先（Claude Code では Anthropic の Messages API、Codex では Responses）に替えます。1 つの会話だけが失敗する場合は、新しいセッションを始めてください。Kiro 自身の表示であれば、Kiro を更新し、そこで新しい会話を始めます。\n- 「tool_use … tool_result」「tool_use_id」「toolResult」「tool_calls」「tool call found」の場合: 履歴のツール呼び出しの直後のメッセージに結果がないか、結果に対応する呼び出しがありません。呼び出しが中断されたか、その間で履歴が圧縮、要約、短縮されています（/compact、ほかのプログラムの要約機能）。その状態で保存されたセッションは、再開するたびに同じエラーになります。新しいセッションを始めてください。ほかのプログラム（goose、エージェント、自作のチャット）の場合は、それを更新します。履歴を短縮する処理は、呼び出しと結果を切り離さないようにする必要があります。\n- 「must be non-empty」「must have non-empty content」「is blank」「is empty」「empty content block」の場合: 履歴に空のテキストがあります（途中で切れた応答、空のメッセージやツールの結果）。思考の設定では変わりません。その前まで戻るか、新しいセッションを始め、Claude Code または送ったプログラム（Continue、エージェントなど。ツールの結果の後の呼び出しで多く起こります）を更新してください。間のゲートウェイで取り除くこともできます。自作のプログラムでは、空のテキストを送らないようにします。\n- 「BedrockException」「Vertex_aiException」「litellm」の場合や、ほかのゲートウェイやルーターを経由し、新しい会話でも起こる場合: そこでのツール呼び出しと結果、思考、空のテキストの変換が誤っています。管理者（自分で動かしている場合は自分）が更新してください。LiteLLM には、OpenAI の Responses 形式のリクエストから Bedrock Converse 用の assistant のメッセージを作る際に、ツール呼び出しをテキストより前に置くものがありました。Bedrock ではテキスト、toolUse の順でないと、呼び出しと結果が切り離されているとみなされます。新しいリリースではこの順になります。ルーターでは、別のプロバイダーやモデルなら受け付けることがあります。\n- ゲートウェイがなく、新しい会話でも失敗する場合: Claude Code（と拡張機能や SDK）を更新し、送信内容を変える古い変数を外してください（`env | grep -iE 'claude|compact|thinking'` と settings.json の `env`。DISABLE_MICROCOMPACT の報告があります）。\n- 「latest assistant message cannot be modified」の場合: プログラムが、最後の思考のブロックを変更して送り返しています。まず Claude Code を更新し（Opus 4.8 では 2.1.153 で起こり、2.1.156 で直っています）、新しい会話を始めてください。これまでの会話は直りません。\n- 「assistant message prefill」「must end with a user message」の場合: 会話が assistant のターンで終わっています（多くは途中で切れた応答）。4.6 以降の Claude は、その続きを書けません。Claude Code では、その前まで戻るか、プロンプトを入力してください。ほかのプログラムは更新します。自作のプログラムでは、最後のメッセージを外すか、その後に user のメッセージを追加してください。\n- 自作のプログラムの場合: 同じ role が続くメッセージを 1 つにまとめて user と assistant を交互に並べ、最後を user にします。1 回の応答のツール呼び出しの結果はすべて直後のメッセージに入れ、思考のブロックは変更せずに送り返します（または思考をオフにします）。ライブラリの更新で直ることもよくあります。\n- LiteLLM の場合（「modify_params」）: ゲートウェイの設定に `litellm_settings: modify_params: true` と書くと、こうした会話を LiteLLM が直します。"
    } text {
        verified: false,
        patterns: [
            r"each tool_use must have a single result|\btool_use_result_mismatch\b",
            r"set 'litellm\.modify_params = true'|invalid first message\. should always start with 'role'='user'|requires at least one non-system message",
            r"\bmessages\.\d+\.content\.\d+\.text\.text: field\s{0,12}(?:\\n\s{0,12})?required",
            r"expected `?thinking`? or `?redacted_thinking`?, but found",
            r"(?:the first block must be|when providing|\S+:) `?thinking`? or `?redacted_thinking`?(?: blocks?)?(?: in the latest assistant message cannot be modified|, the blocks must match|\. found)",
            r"`?tool_use`? ids were found without `?tool_result`? blocks",
            r"did not find \d+ `?tool_result`? block",
            // OpenAI's words for the same, behind a gateway that translates.
            r"\bno tool call found for function call output with call_id\b|\bassistant message with .?tool_calls.? must be followed by tool messages|\bmessages with role .?tool.? must be a response to a prec\w{3,6} message with .?tool_calls",
            r"unexpected `?tool_use_id`? found in `?tool_result`? blocks",
            r"`?tool_use\.id`?: string should match pattern",
            r"each `?tool_(?:use|result)`? block must have a (?:corresponding|single)",
            r"messages: (?:roles must alternate|text content blocks must be non-empty)|must have non-empty content|text content blocks must (?:be non-empty|contain non-whitespace text)",
            r"expected toolresult blocks at messages|number of toolresult blocks at messages",
            r"(?:does not support assistant message prefill|conversation must end with a user message|final assistant content cannot end with trailing whitespace)",
            r"due to tool use concurrency issues|orphaned tool_result in conversation|duplicate tool_use id in conversation|`?tool_use`? ids must be unique|thinking[`']?\s+(?:or\s+`?redacted_thinking`?\s+)?blocks?\s+.{0,60}cannot be modified|no low surrogate in string|lone leading surrogate|invalid (?:high|low) surrogate|a conversation must start with a user message|roles must alternate|all messages must have non-empty content|final position .{0,40}assistant|empty (?:text )?content block|tool_result\b.{0,60}must (?:be|come|immediately)|tool result blocks cannot be provided in the same turn|unterminated string .{0,40}tool_use",
            r"\b(?:value|field|object|block)s?\b.{0,60}\bat messages\.\d+|messages\.\d+(?:\.(?:content|\d+|tool_\w+|\w*thinking|image|document|input|id|name|type|source|data|signature|cache_control|is_error|media_type|citations)){0,9}(?:\.text)?: (?:input should be|field required|string should|list should)",
            r"\bat '?messages\.[\w.]{1,120}'? failed to satisfy constraint|invalid length for parameter messages\[",
            r"the input is missing a user message|pre-fill the `?assistant`? response|too many `?tool_result`? blocks found|\bcontent field in the message object\b.{0,40}\bempty\b",
            r"messages\.[\w.]{1,60}\.(?:signature|thinking|tool_use|tool_result)[\w.]{0,30}: (?:field required|input should be|invalid)",
            r"must alternate between user and assistant roles|\bthinking\W{0,2} blocks are not allowed",
            r"support the reasoningcontent[\w.]* field|cannot contain reasoning content|first message must use the \W{0,2}user\W{0,2} role",
            r"each thinking block must contain thinking|\b(?:tool_use_id|redacted_thinking\.data): field required",
            r"your api request included an `?assistant",
            r"\btool_?result\W{0,4}(?:content )?cannot be empty (?:when|if)\b",
        ],
        examples: [
            "API Error: 400 messages.9.content.0: each tool_use must have a single result. Found multiple `tool_result` blocks with id: toolu_bdrk_01Abc",
            "litellm.BadRequestError: Anthropic requires at least one non-system message. Either provide one, or set `litellm.modify_params = True`",
            "messages.7.content.0.text.text: Field required",
            "messages.1.content.0.tool_use.id: String should match pattern '^[a-zA-Z0-9_-]+$'",
            "each tool_use block must have a corresponding tool_result block in the next message",
            "messages: text content blocks must be non-empty",
            "The model returned the following errors: Expected toolResult blocks at messages.2.content for the following Ids: tooluse_1",
            "This model does not support assistant message prefill. The conversation must end with a user message.",
            "messages.5.content.0.type: Expected `thinking` or `redacted_thinking`, but found `tool_use`.",
            "messages.3.content.1: `thinking` or `redacted_thinking` blocks in the latest assistant message cannot be modified.",
            "messages.2: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_01.",
            "An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'.",
            "messages.2: Did not find 1 `tool_result` block(s) at the beginning of this message.",
            "messages.0.content.1: unexpected `tool_use_id` found in `tool_result` blocks: toolu_01.",
            "API Error: 400 orphaned tool_result in conversation history.",
            "The text field in the ContentBlock object at messages.7.content.0 is blank. Add text to the text field, and try again.",
            "1 validation error detected: Value at 'messages.3.member.content' failed to satisfy constraint: Member must not be null",
            "The content field in the Message object at messages.X is empty. Add a ContentBlock object to the content field and try again.",
            "The model returned the following errors: messages.1.content.0.thinking.signature: Field required",
            "A conversation must alternate between user and assistant roles.",
            "User messages cannot contain reasoning content. Please remove the reasoning content and try again.",
            "each thinking block must contain thinking",
            "The model returned the following errors: Your API request included an `assistant",
            "{\"error\":{\"message\":\"litellm.BadRequestError: Vertex_aiException BadRequestError - b'{\\\"message\\\":\\\"messages: text content blocks must be non-\nempty\\\"}'. Received Model Group=claude-sonnet-4.5\"",
            "The content field at messages.4.content.0.toolResult cannot be empty when status value is error.",
            "messages.2.content.0.tool_result: content cannot be empty if `is_error` is true",
        ],
    }
}
