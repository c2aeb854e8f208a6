"""Writes signatures.json: what the signatures of sign.rs must be, computed without any code of this project.

    python3 signatures.py > signatures.json
"""

import base64
import hashlib
import hmac
import json


def leaves(name, value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(key, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(name, inner)
    elif value is not None and value != "" and name != "sig":
        text = json.dumps(value) if isinstance(value, (int, bool)) else value
        yield f"{name}={text}".encode()


def paytool(secret, body):
    text = b"&".join(sorted(leaves("", body)))
    digest = hmac.new(secret.encode(), text, hashlib.sha256).digest()
    return {"secret": secret, "body": body, "signature": base64.b64encode(digest).decode()}


def page(ticket, nonce, timestamp, url):
    text = f"jsapi_ticket={ticket}&noncestr={nonce}&timestamp={timestamp}&url={url.split('#')[0]}"
    return {"ticket": ticket, "nonce": nonce, "timestamp": timestamp, "url": url,
            "signature": hashlib.sha1(text.encode()).hexdigest()}


print(json.dumps({
    "paytool": [
        paytool("key-one", {"order_id": "N001", "nonce_str": "5f1c2a9e", "ts": 1767225600}),
        paytool("key-two", {
            "business_type": 1, "custom_corpid": "wpAbC", "sig": "old", "creator": "", "bank_receipt_media_id": None,
            "product_list": {"third_app": {"notify_custom_corp": True, "buy_info_list": [
                {"suiteid": "ww2", "user_count": 20}, {"suiteid": "ww1", "user_count": 5, "edition_id": "企业版"}]}},
            "nonce_str": "n", "ts": 1767225601}),
        paytool("", {}),
    ],
    "page": [
        page("tick-et_1", "n0nce", 1767225600, "https://app.example/page?a=1&b=%E4%BC%81%20x#/route?c=3"),
        page("tick-et_2", "Nonce", 1, "https://app.example"),
    ],
}, ensure_ascii=False, indent=1))
