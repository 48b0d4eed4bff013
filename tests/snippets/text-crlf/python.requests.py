import requests

url = "https://api.example.com/notes"
headers = {"Content-Type": "message/rfc822"}
payload = """From: a@example.com\r
Subject: a\r
\r
.dot\r
lone\rreturn\r
"""

response = requests.post(url, headers=headers, data=payload)
print(response.status_code, response.text)
