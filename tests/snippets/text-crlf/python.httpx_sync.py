import httpx

url = "https://api.example.com/notes"
headers = {"Content-Type": "message/rfc822"}
payload = """From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"""

response = httpx.post(url, headers=headers, content=payload)
print(response.status_code, response.text)
