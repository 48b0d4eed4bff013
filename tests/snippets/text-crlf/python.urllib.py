import urllib.request

url = "https://api.example.com/notes"
headers = {"Content-Type": "message/rfc822"}
payload = """From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"""

request = urllib.request.Request(url, payload.encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
